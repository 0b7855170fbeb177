import { countWhile } from './count-while.ts';
import type { Span } from './span.ts';

/** `[start, end)` of the earlier text stands as `[newStart, newEnd)` in the later one. One of the two may be empty. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Where a span of one text lies in another. */
export interface MappedSpan extends Span {
  /** Whether anything in it was taken out, put in or replaced. One of whose text nothing is left is empty. */
  readonly isTouched: boolean;
}

/** A replacement by its stretch of the text between two maps, and how much longer it was before or is behind. */
interface Part extends Span {
  readonly longerBefore: number;
  readonly longerAfter: number;
}

function partsOf(first: readonly Replacement[], second: readonly Replacement[]): Part[] {
  const parts = [
    ...first.map(({ start, end, newStart, newEnd }) => ({
      ...{ start: newStart, end: newEnd, longerAfter: 0 },
      longerBefore: end - start - (newEnd - newStart),
    })),
    ...second.map(({ start, end, newStart, newEnd }) => ({
      ...{ start, end, longerBefore: 0 },
      longerAfter: newEnd - newStart - (end - start),
    })),
  ];
  return parts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Replacements of two maps in a row as those of one: what touches in the text between is one. */
function joined(first: readonly Replacement[], second: readonly Replacement[]): Replacement[] {
  const found: Replacement[] = [];
  let [before, after] = [0, 0];
  const parts = partsOf(first, second);
  for (let at = 0; at < parts.length;) {
    const { start = 0 } = parts[at] ?? {};
    const [from, newFrom] = [start + before, start + after];
    let end = start;
    for (let part = parts[at]; part && part.start <= end; part = parts[at]) {
      end = Math.max(end, part.end);
      before += part.longerBefore;
      after += part.longerAfter;
      at += 1;
    }
    const one = { start: from, end: end + before, newStart: newFrom, newEnd: end + after };
    if (one.start < one.end || one.newStart < one.newEnd) found.push(one);
  }
  return found;
}

/** Where the places of one text are in another: what was replaced, in order; between two replacements something is kept. */
export class PositionMap {
  readonly before: number;
  readonly after: number;
  readonly replacements: readonly Replacement[];

  constructor(before: number, after: number, replacements: readonly Replacement[]) {
    this.before = before;
    this.after = after;
    this.replacements = replacements;
  }

  /** The way back. */
  inverse(): PositionMap {
    return new PositionMap(
      this.after,
      this.before,
      this.replacements.map(({ start, end, newStart, newEnd }) => ({
        ...{ start: newStart, end: newEnd },
        ...{ newStart: start, newEnd: end },
      })),
    );
  }

  /** This map and one from the text it leads to, as one. What the second takes out of what the first put in is in neither. */
  followedBy(next: PositionMap): PositionMap {
    return new PositionMap(this.before, next.after, joined(this.replacements, next.replacements));
  }

  /**
   * An end inside a replaced stretch moves outward to its edge, what is put in at an edge stays outside, and a span of which
   * everything is taken out is empty where it was.
   */
  span({ start, end }: Span): MappedSpan {
    const from = this.#start(start);
    const to = this.#end(end);
    const first = this.replacements[countWhile(this.replacements, (one) => one.end <= start)];
    return {
      start: from,
      end: Math.max(from, to),
      isTouched: first !== undefined && first.start < end,
    };
  }

  /** As `span`, with what is put in at an edge inside: of what covers a text without gaps, as turns do. */
  spanWithEdges({ start, end }: Span): Span {
    const first = this.replacements[countWhile(this.replacements, (one) => one.end < start)];
    const last = this.replacements[countWhile(this.replacements, (one) => one.start <= end) - 1];
    return {
      start: first && first.start <= start ? first.newStart : this.#start(start),
      end: last && end <= last.end ? last.newEnd : this.#end(end),
    };
  }

  #start(offset: number): number {
    const last = this.replacements[countWhile(this.replacements, (one) => one.start <= offset) - 1];
    if (!last) return offset;
    return offset < last.end ? last.newStart : last.newEnd + offset - last.end;
  }

  #end(offset: number): number {
    const last = this.replacements[countWhile(this.replacements, (one) => one.start < offset) - 1];
    if (!last) return offset;
    return offset <= last.end ? last.newEnd : last.newEnd + offset - last.end;
  }
}
