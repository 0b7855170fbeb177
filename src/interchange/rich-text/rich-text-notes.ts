import { FlowLines } from '#interchange/flow/flow-lines.ts';
import type { Line } from '#interchange/turns/line.ts';

interface OpenNote {
  readonly number: number;
  readonly flow: FlowLines;
  /** Of the group that holds the note. */
  readonly depth: number;
}

/** The body's lines, and those of its notes, which stand where they are called and are read apart. */
export class RichTextNotes {
  readonly #body = new FlowLines();
  readonly #lines: Line[] = [];
  #open: OpenNote | undefined;
  count = 0;

  /** Where text goes now. */
  get flow(): FlowLines {
    return this.#open?.flow ?? this.#body;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Begins a note in the group at a depth; a note within a note is a part of it. */
  open(depth: number, isBold: boolean): void {
    if (this.#open) return;
    this.count += 1;
    this.#body.keep(`[${String(this.count)}]`, isBold);
    this.#open = { number: this.count, flow: new FlowLines(), depth };
  }

  /** Ends the note whose group is closed, when only groups up to a depth are still open. */
  closeAbove(depth: number): void {
    if (!this.#open || depth >= this.#open.depth) return;
    const { number, flow } = this.#open;
    flow.block();
    const text = flow.lines.map((line) => line.text.trim()).join(' ');
    this.#lines.push({ text: `[${String(number)}] ${text.trim()}`, apart: 'note' });
    this.#open = undefined;
  }

  allLines(): Line[] {
    return [...this.#body.lines, ...this.#lines];
  }
}
