import { countWhile } from '#domain/text/count-while.ts';
import type { Span } from '#domain/text/span.ts';

/** A stretch that both texts have. */
interface Piece {
  /** Offset in the text of the markup. */
  readonly from: number;
  /** Offset in the text for people. */
  readonly to: number;
  length: number;
}

const WORDS_AND_BLANKS = /[\t\n\f\r ]+|[^\t\n\f\r ]+/gu;
const BLANK = /^[\t\n\f\r ]/u;
const LINE_END = /[\n\f\r]/u;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The text of markup as people read it, made of its text nodes: blocks stand on lines of their own, a line feed within
 * a block is a blank, and white space at a block's edges goes. Beside it the text nodes as they are, one after the
 * other, and where each place of theirs is.
 */
export class ReadableText {
  readonly #written: string[] = [];
  #writtenLength = 0;
  readonly #parts: string[] = [];
  #length = 0;
  readonly #pieces: Piece[] = [];
  /** Line ends to come before the next words. */
  #lines = 0;
  #isNextCell = false;
  /** White space to come before the next words, on their line. */
  #blanks: { readonly from: number; readonly text: string }[] = [];

  /** Text of one node after the other. */
  get written(): string {
    return this.#written.join('');
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Adds a text node; its white space counts as it is where it is kept. */
  add(text: string, isKept: boolean): void {
    const start = this.#writtenLength;
    this.#written.push(text);
    this.#writtenLength += text.length;
    if (isKept) {
      this.#addWords(start, text);
      return;
    }
    for (const { 0: run, index } of text.matchAll(WORDS_AND_BLANKS)) {
      if (BLANK.test(run)) this.#blanks.push({ from: start + index, text: run });
      else this.#addWords(start + index, run);
    }
  }

  breakLine(): void {
    this.#blanks = [];
    this.#lines += 1;
  }

  breakBlock(): void {
    this.#blanks = [];
    this.#lines = Math.max(this.#lines, 1);
  }

  breakCell(): void {
    this.#blanks = [];
    this.#isNextCell = true;
  }

  /** The same words in the text for people; empty where it has none of them. */
  place({ start, end }: Span): Span {
    const pieces = this.#pieces;
    // Of the pieces that end behind the start, the first; of those that begin before the end, the last.
    const first = pieces[countWhile(pieces, ({ from, length }) => from + length <= start)];
    const last = pieces[countWhile(pieces, ({ from }) => from < end) - 1];
    const from = first ? first.to + Math.max(0, start - first.from) : this.#length;
    const to = last ? last.to + Math.min(last.length, end - last.from) : 0;
    return { start: from, end: Math.max(from, to) };
  }

  #addWords(from: number, words: string): void {
    if (this.#length === 0 && words.startsWith(BYTE_ORDER_MARK)) {
      this.#addPiece(from + 1, words.slice(1));
      return;
    }
    this.#addGap();
    this.#addPiece(from, words);
  }

  #addGap(): void {
    const isFirst = this.#length === 0;
    if (isFirst || this.#lines > 0 || this.#isNextCell) {
      if (!isFirst) this.#push(this.#lines > 0 ? '\n'.repeat(this.#lines) : '\t');
    } else {
      const gap = this.#blanks.map(({ text }) => text).join('');
      const [first] = this.#blanks;
      if (first) this.#addPiece(first.from, LINE_END.test(gap) ? ' ' : gap);
    }
    this.#blanks = [];
    this.#lines = 0;
    this.#isNextCell = false;
  }

  #addPiece(from: number, text: string): void {
    const last = this.#pieces.at(-1);
    const isNext =
      last?.from === from - (last?.length ?? 0) && last.to === this.#length - last.length;
    if (isNext) last.length += text.length;
    else this.#pieces.push({ from, to: this.#length, length: text.length });
    this.#push(text.replaceAll('\r', '\n'));
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
