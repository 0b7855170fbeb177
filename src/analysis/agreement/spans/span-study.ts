import { NO_INTERVALS, type Intervals } from './intervals.ts';
import { SpanStore, type SpanColumns } from './span-store.ts';

/** Coders are kept as bits beside which another such number must fit. */
export const MOST_CODERS = 26;

export interface StudiedDocument {
  readonly id: string;
  /** In the characters that offsets count. */
  readonly length: number;
}

export interface StudyInput {
  /** In the order in which first and second are told apart. */
  readonly coders: readonly string[];
  readonly codes: readonly string[];
  readonly documents: readonly StudiedDocument[];
  readonly spans: SpanColumns;
  /** Whether a coder worked through a document: then without a span means no, else missing. All did by default. */
  readonly takesPart?: (document: number, coder: number) => boolean;
}

/** Coders, codes and documents of a comparison, and who placed which code where. */
export class SpanStudy {
  readonly coders: readonly string[];
  readonly codes: readonly string[];
  readonly documents: readonly StudiedDocument[];
  readonly #participants: readonly (readonly number[])[];
  readonly #store: SpanStore;

  constructor({ coders, codes, documents, spans, takesPart = () => true }: StudyInput) {
    if (coders.length > MOST_CODERS) throw new RangeError(`More than ${MOST_CODERS} coders`);
    this.coders = coders;
    this.codes = codes;
    this.documents = documents;
    this.#participants = documents.map((_, document) =>
      [...coders.keys()].filter((coder) => takesPart(document, coder)),
    );
    const lengths = documents.map(({ length }) => length);
    this.#store = new SpanStore({ coders: coders.length, codes: codes.length, lengths }, spans);
  }

  /** Coders who worked through the document, in their order. */
  participants(document: number): readonly number[] {
    return this.#participants[document] ?? [];
  }

  /** Nothing of those who did not take part counts, even where they left spans. */
  intervals(document: number, code: number, coder: number): Intervals {
    return this.participants(document).includes(coder)
      ? this.#store.intervals(document, code, coder)
      : NO_INTERVALS;
  }

  replace(
    document: number,
    code: number,
    coder: number,
    spans: readonly (readonly [start: number, end: number])[],
  ): void {
    this.#store.replace(document, code, coder, spans);
  }
}
