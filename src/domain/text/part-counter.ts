import type { CodePointCounter } from './code-point-counter.ts';
import { unionOfSpans, type Span } from './span.ts';

/** Counts the code points of a stretch of text that lie in chosen parts of the text, such as the respondents' turns. */
export class PartCounter {
  readonly #counter: CodePointCounter;
  readonly #parts: readonly Span[];
  /** Code points of the parts before part `i`. */
  readonly #sums: readonly number[];
  readonly total: number;

  constructor(counter: CodePointCounter, parts: readonly Span[]) {
    this.#counter = counter;
    this.#parts = unionOfSpans(parts);
    const sums: number[] = [];
    let total = 0;
    for (const part of this.#parts) {
      sums.push(total);
      total += counter.length(part);
    }
    this.#sums = sums;
    this.total = total;
  }

  length(span: Span): number {
    return this.#before(span.end) - this.#before(span.start);
  }

  /** Code points in parts before an offset. */
  #before(offset: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#parts[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    const part = this.#parts[low - 1];
    if (!part) return 0;
    const reached = { start: part.start, end: Math.min(part.end, offset) };
    return (this.#sums[low - 1] ?? 0) + this.#counter.length(reached);
  }
}
