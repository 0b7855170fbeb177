import { SourceText, type Positions } from '#interchange/foreign/source-text.ts';
import type { Counting } from '#interchange/foreign/counting.ts';
import type { Span } from '#domain/text/span.ts';

/** Letter for letter as long as it was: what programs make of line ends and of blanks that keep words together. */
export function foldedPassage(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(/\u00a0/gu, ' ');
}

/** The text of a document and where positions may be in it. */
export class PassageText {
  readonly #source: SourceText;
  readonly folded: string;

  constructor(
    written: string,
    readonly title: string,
  ) {
    this.#source = new SourceText(written);
    this.folded = foldedPassage(this.#source.text);
  }

  get text(): string {
    return this.#source.text;
  }

  /** By each way of counting. */
  places(positions: Positions, countings: readonly Counting[]): Span[] {
    return countings.map((counting) => this.#source.raw(positions, counting));
  }

  fitted(raw: Span): Span | undefined {
    return this.#source.fitted(raw);
  }
}
