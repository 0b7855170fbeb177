import type { Span } from './span.ts';

/** Pages of a file, counted from 1; `last` is one of them. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** How many pages begin at or before an offset: the number of the one it lies on. */
export function pageAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pages a span lies on, by where the pages of its text begin; undefined of a text without pages. */
export function pagesOf(starts: readonly number[] | undefined, span: Span): PageRange | undefined {
  if (!starts || starts.length === 0) return undefined;
  const first = Math.max(1, pageAt(starts, span.start));
  return { first, last: Math.max(first, pageAt(starts, span.end - 1)) };
}

/** As tables have them: `3`, or `3–4`, which no spreadsheet takes for a date. */
export function pageNumbers({ first, last }: PageRange): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
