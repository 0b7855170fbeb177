import { CodePointCounter } from '#domain/text/code-point-counter.ts';
import { LineEnds } from '#domain/text/line-ends.ts';
import type { Span } from '#domain/text/span.ts';
import type { Counting } from './counting.ts';

/** A place as a file gives it. */
export interface Positions {
  readonly start: number;
  readonly end: number;
}

function isHalf(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const behind = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000;
}

/** The text of a source, and where positions lie in it by the ways that tools count. */
export class SourceText {
  /** Line ends are LF. */
  readonly text: string;
  readonly #lineEnds: LineEnds;
  readonly #points: CodePointCounter;
  readonly #writtenPoints: CodePointCounter;

  constructor(written: string) {
    this.#lineEnds = new LineEnds(written);
    this.text = this.#lineEnds.text;
    this.#points = new CodePointCounter(this.text);
    this.#writtenPoints = this.#lineEnds.areLong ? new CodePointCounter(written) : this.#points;
  }

  /** As counted, maybe outside the text or within a character. */
  raw(positions: Positions, counting: Counting): Span {
    return {
      start: this.#offset(positions.start, counting),
      end: this.#offset(positions.end, counting),
    };
  }

  /** Mended so that it lies in the text, the right way round and around whole characters; undefined where it is empty. */
  fitted(raw: Span): Span | undefined {
    const { length } = this.text;
    const clamp = (offset: number) => Math.min(Math.max(offset, 0), length);
    const first = clamp(Math.min(raw.start, raw.end));
    const last = clamp(Math.max(raw.start, raw.end));
    const start = isHalf(this.text, first) ? first - 1 : first;
    const end = isHalf(this.text, last) ? last + 1 : last;
    return first < last ? { start, end } : undefined;
  }

  #offset(position: number, { unit, lineEnd }: Counting): number {
    const points = lineEnd === 'two' ? this.#writtenPoints : this.#points;
    const offset = unit === 'code-point' ? points.offsetAfter(position) : position;
    return lineEnd === 'two' ? this.#lineEnds.offset(offset) : offset;
  }
}
