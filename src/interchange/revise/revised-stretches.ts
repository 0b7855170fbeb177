import type { PositionMap } from '#domain/text/position-map.ts';
import type { Span } from '#domain/text/span.ts';
import { turnIndexAt, type Turn } from '#domain/text/turn.ts';

/** Whole lines and turns of a text, and what stands instead of them in the next. */
export interface RevisedStretch {
  readonly before: Span;
  readonly after: Span;
  /** Turns of the earlier text: from this one up to, not with, that one. */
  readonly turns: Span;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** The lines around a span, with all turns in them and the one before, which what follows may come to belong to. */
function widened(text: string, turns: readonly Turn[], span: Span): Span {
  let { start, end } = { start: lineStart(text, span.start), end: lineEnd(text, span.end) };
  for (;;) {
    const first = turns[Math.max(0, turnIndexAt(turns, start) - 1)];
    const last = turns[turnIndexAt(turns, end - 1)];
    const from = lineStart(text, Math.min(start, first?.start ?? start));
    const to = last && last.end > end ? lineEnd(text, last.end) : end;
    // Once with the turn before; from then on only where a turn is cut.
    const isWhole = to === end;
    start = from;
    end = to;
    if (isWhole) return { start, end };
  }
}

/** Where a line begins that is not before any replacement it holds. */
function newLine(map: PositionMap, offset: number, isEnd: boolean): number {
  return isEnd && offset === map.before
    ? map.after
    : map.spanWithEdges({ start: offset, end: offset }).start;
}

/** The stretches of a text that are to be read anew for what was replaced in it, in order; none touches another. */
export function revisedStretches(
  text: string,
  turns: readonly Turn[],
  map: PositionMap,
): RevisedStretch[] {
  const united: { start: number; end: number }[] = [];
  for (const replacement of map.replacements) {
    const { start, end } = widened(text, turns, replacement);
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united.map((before) => ({
    before,
    after: { start: newLine(map, before.start, false), end: newLine(map, before.end, true) },
    turns: {
      start: turnIndexAt(turns, before.start - 1) + 1,
      end: turnIndexAt(turns, before.end - 1) + 1,
    },
  }));
}
