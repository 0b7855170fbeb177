import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { trimSpan } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';
import { turnBody } from '#domain/text/turn.ts';
import type { Hit } from './search.ts';
import type { StudyDocument } from './study.ts';

/** How much around a hit is coded. */
export const AUTOCODE_UNITS = ['hit', 'sentence', 'turn'] as const;
export type AutocodeUnit = (typeof AUTOCODE_UNITS)[number];

/** What may be coded in one text, by how much of it is meant: `start0, end0, start1, end1, …`, no two the same. */
export interface PlacesInDocument {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly spans: Readonly<Record<AutocodeUnit, Uint32Array>>;
}

/** What may be coded in a project; flat, for there may be hundreds of thousands. */
export interface PlacesToCode {
  readonly hits: number;
  readonly documents: readonly PlacesInDocument[];
}

/** Index of the first sentence that ends behind an offset. */
function firstSentenceEndingAfter(sentences: readonly number[], offset: number): number {
  let low = 0;
  let high = sentences.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[2 * middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the beginning of the first sentence a span touches to the end of the last; itself where it touches none. */
function sentencesAround(sentences: readonly number[], { start, end }: Span): Span {
  const first = 2 * firstSentenceEndingAfter(sentences, start);
  const last = 2 * firstSentenceEndingAfter(sentences, end - 1);
  const from = sentences[first] ?? end;
  const isLastTouched = (sentences[last] ?? end) < end;
  const to = isLastTouched ? sentences[last + 1] : sentences[last - 1];
  return { start: Math.min(from, start), end: Math.max(to ?? end, end) };
}

function flat(spans: Iterable<Span>): Uint32Array {
  const seen = new Set<string>();
  const numbers: number[] = [];
  for (const { start, end } of spans) {
    const key = `${String(start)} ${String(end)}`;
    if (start >= end || seen.has(key)) continue;
    seen.add(key);
    numbers.push(start, end);
  }
  return Uint32Array.from(numbers);
}

/** The words of a turn without white space at its ends; undefined where it has none. */
export function saidIn({ text, turns }: StudyDocument, turn: number): Span | undefined {
  const spoken = turns[turn];
  return spoken && trimSpan(text, turnBody(spoken));
}

/** What may be coded for hits in one document. */
export function placesOfHits(document: StudyDocument, hits: readonly Hit[]): PlacesInDocument {
  const { id, current } = document.document;
  const { sentences } = document.units;
  return {
    document: id,
    revision: current,
    spans: {
      hit: flat(hits),
      sentence: flat(hits.map((hit) => sentencesAround(sentences, hit))),
      turn: flat(hits.flatMap(({ turn }) => saidIn(document, turn) ?? [])),
    },
  };
}
