import { countWhile } from './count-while.ts';
import type { Span } from './span.ts';

const HIGH_HALF = /[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g;

/**
 * Counts the Unicode code points of many stretches of one text: the text is read once, then a count is a look-up. An
 * unpaired surrogate counts as one.
 */
export class CodePointCounter {
  /** Offsets of the second halves of surrogate pairs. */
  readonly #second: readonly number[];

  constructor(text: string) {
    this.#second = Array.from(text.matchAll(HIGH_HALF), (match) => match.index + 1);
  }

  /** A span never splits a pair. */
  length(span: Span): number {
    return span.end - span.start - (this.#pairsBefore(span.end) - this.#pairsBefore(span.start));
  }

  /** The offset behind so many code points from the start; beyond the text it goes on counting. */
  offsetAfter(codePoints: number): number {
    // The second half of the pair of this index has `index` pairs and their own first half before it.
    return (
      codePoints + countWhile(this.#second, (second, index) => second - index - 1 < codePoints)
    );
  }

  #pairsBefore(offset: number): number {
    return countWhile(this.#second, (second) => second < offset);
  }
}
