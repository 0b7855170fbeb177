import { BoldText } from '#interchange/turns/bold-text.ts';
import type { Line } from '#interchange/turns/line.ts';

const WHITE_SPACE = /([ \t\n\r\f]+)/u;

/**
 * Makes lines of a document that flows: white space collapses, blocks stand on lines of their own, a table's row is a
 * line with a tab between its cells, and a second paragraph of a cell goes on a line of its own.
 */
export class FlowLines {
  readonly lines: Line[] = [];
  #text = new BoldText();
  #apart: Line['apart'];
  #isEmpty = true;
  /** What stands before the next characters, if any come: a space, line feeds or tabs. */
  #gap = '';
  /** Rows within rows. */
  #rows = 0;
  #cells = 0;

  /** Adds text whose white space, line feeds too, is a single space. */
  write(text: string, isBold: boolean): void {
    for (const part of text.split(WHITE_SPACE)) {
      if (part === '') continue;
      if (!WHITE_SPACE.test(part)) this.keep(part, isBold);
      else if (this.#gap === '') this.#gap = ' ';
    }
  }

  /** Adds text as it is. */
  keep(text: string, isBold: boolean): void {
    if (text === '') return;
    if (!this.#isEmpty || this.#gap.includes('\t')) this.#text.add(this.#gap, isBold);
    this.#gap = '';
    this.#text.add(text, isBold);
    this.#isEmpty = false;
  }

  /** A line's end inside a block. */
  breakLine(): void {
    this.#gap = this.#gap === ' ' ? '\n' : `${this.#gap}\n`;
  }

  /** Ends what is open, if anything is, and begins a block. */
  block(apart?: Line['apart']): void {
    if (this.#rows > 0) {
      if (!/[\t\n]/u.test(this.#gap)) this.#gap = '\n';
      return;
    }
    if (!this.#isEmpty) this.endLine();
    this.#gap = '';
    this.#apart = apart;
  }

  /** Ends a line even if there is nothing on it. */
  endLine(): void {
    if (this.#rows > 0) {
      this.block();
      return;
    }
    for (const line of this.#text.toLines(this.#apart)) this.lines.push(line);
    this.#reset();
  }

  beginRow(): void {
    this.block();
    this.#rows += 1;
    if (this.#rows === 1) {
      this.#cells = 0;
      this.#gap = '';
    }
  }

  cell(): void {
    if (this.#rows > 1) {
      this.block();
      return;
    }
    if (this.#cells > 0) this.#gap = this.#gap.replace(/[^\t]/gu, '') + '\t';
    this.#cells += 1;
  }

  endRow(): void {
    this.#rows -= 1;
    if (this.#rows > 0) return;
    if (!this.#isEmpty) {
      for (const { text } of this.#text.toLines()) this.lines.push({ text, apart: 'table' });
    }
    this.#reset();
  }

  #reset(): void {
    this.#text = new BoldText();
    this.#isEmpty = true;
    this.#gap = '';
    this.#apart = undefined;
  }
}
