import { CodePointCounter } from '#domain/text/code-point-counter.ts';
import type { Span } from '#domain/text/span.ts';
import { splitsPair } from '#domain/text/units.ts';

/** Offsets in Unicode code points, the characters of agreement, from offsets in UTF-16 code units. */
export class CodePointOffsets {
  readonly length: number;
  readonly #text: string;
  readonly #counter: CodePointCounter;

  constructor(text: string) {
    this.#text = text;
    this.#counter = new CodePointCounter(text);
    this.length = this.#before(text.length);
  }

  /** A border inside a surrogate pair moves outward, beyond the text to its end. */
  span({ start, end }: Span): Span {
    return {
      start: this.#before(this.#outward(start, -1)),
      end: this.#before(this.#outward(end, 1)),
    };
  }

  #outward(offset: number, step: number): number {
    const within = Math.min(Math.max(0, offset), this.#text.length);
    return splitsPair(this.#text, within) ? within + step : within;
  }

  #before(offset: number): number {
    return this.#counter.length({ start: 0, end: offset });
  }
}
