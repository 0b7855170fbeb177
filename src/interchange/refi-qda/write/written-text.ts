import { CodePointCounter } from '#domain/text/code-point-counter.ts';
import type { Span } from '#domain/text/span.ts';
import { replaceIllegal } from '#interchange/xml/illegal-characters.ts';

const MARKS = /^\ufeff+/u;
/** In place of a character that files of this format cannot hold; one code unit for one. */
const REPLACEMENT = '\ufffd';

/** A text as it goes into the file, and positions in it: no byte order mark, line ends LF. */
export class WrittenText {
  readonly text: string;
  /** Characters that were replaced. */
  readonly replaced: number;
  /** Whether it is, to the byte, what it was. */
  readonly isSame: boolean;
  /** Characters before the first that are not written. */
  readonly #marks: number;
  readonly #points: CodePointCounter | undefined;

  constructor(original: string, unit: 'code-point' | 'utf-16') {
    this.#marks = MARKS.exec(original)?.[0].length ?? 0;
    const unmarked = original.slice(this.#marks).replaceAll('\r', '\n');
    const legal = replaceIllegal(unmarked, REPLACEMENT);
    this.text = legal.text;
    this.replaced = legal.count;
    this.isSame = legal.text === original;
    this.#points = unit === 'code-point' ? new CodePointCounter(legal.text) : undefined;
  }

  /** The same place in the text that is written. */
  span({ start, end }: Span): Span {
    return { start: Math.max(0, start - this.#marks), end: Math.max(0, end - this.#marks) };
  }

  /** A place of the text that is written, in the unit of the file. */
  position(offset: number): number {
    return this.#points?.length({ start: 0, end: offset }) ?? offset;
  }
}
