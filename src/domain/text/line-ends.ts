import { countWhile } from './count-while.ts';

const LINE_END = /\r\n?/gu;
const TWO_CHARACTERS = /\r\n/gu;

/** A text with line feeds for all its line ends, and where each place of the text as written is in it. */
export class LineEnds {
  readonly text: string;
  /** Offsets, in the text as written, of line ends of two characters. */
  readonly #long: readonly number[];

  constructor(written: string) {
    this.text = written.replace(LINE_END, '\n');
    this.#long = Array.from(written.matchAll(TWO_CHARACTERS), (match) => match.index);
  }

  get areLong(): boolean {
    return this.#long.length > 0;
  }

  /** Where a place of the text as written is in the text; between the two characters of a line end it is before it. */
  offset(written: number): number {
    return written - countWhile(this.#long, (start) => start < written);
  }
}
