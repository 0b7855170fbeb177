import type { Span } from './span.ts';

const HIGH_HALF = /[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g;

/** How many numbers of a sorted list are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
    const pairs = countBelow(this.#second, span.end) - countBelow(this.#second, span.start);
    return span.end - span.start - pairs;
  }
}
