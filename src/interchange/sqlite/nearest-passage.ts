import type { Span } from '#domain/text/span.ts';

/** How far from where it should be a passage is looked for. */
const NEARBY = 20_000;
/** A shorter one is found by chance, unless it is close by. */
const SHORTEST_TELLING = 4;
const CLOSE_BY = 50;

/** Where a passage stands nearest to an offset, if it does. */
export function nearestPassage(text: string, passage: string, offset: number): Span | undefined {
  if (passage === '') return undefined;
  const reach = passage.length < SHORTEST_TELLING ? CLOSE_BY : NEARBY;
  const middle = Math.min(Math.max(0, offset), text.length);
  const from = Math.max(0, middle - reach);
  const around = text.slice(from, middle + reach + passage.length);
  const before = around.lastIndexOf(passage, middle - from);
  const behind = around.indexOf(passage, middle - from);
  if (before < 0 && behind < 0) return undefined;
  const isBefore = behind < 0 || (before >= 0 && middle - from - before < behind - (middle - from));
  const start = from + (isBefore ? before : behind);
  return { start, end: start + passage.length };
}
