import type { Row } from './pdf-page.ts';

/** Rows from the top and from the bottom of a page that may be its head and foot. */
const EDGE_ROWS = 2;
/** Points by which places may differ from page to page. */
const SAME_PLACE = 3;
/** Heads of left and right pages differ, and a chapter has its own. */
const LEAST_SHARE = 0.4;

function edgeRows(rows: readonly Row[]): readonly Row[] {
  return rows.filter((_, index) => index < EDGE_ROWS || index >= rows.length - EDGE_ROWS);
}

/** What it says, numbers apart, and how high it stands. */
function keyOf({ pieces, baseline }: Row): string {
  const text = pieces.map((piece) => piece.text).join(' ');
  const pattern = text
    .replace(/\p{N}+/gu, '0')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${String(Math.round(baseline / SAME_PLACE))} ${pattern}`;
}

export interface WithoutRunningLines {
  readonly pages: readonly (readonly Row[])[];
  readonly leftOut: number;
}

/** Leaves out what stands at the head or foot of page after page, such as page numbers. */
export function withoutRunningLines(pages: readonly (readonly Row[])[]): WithoutRunningLines {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    for (const key of new Set(edgeRows(rows).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(2, pages.length * LEAST_SHARE);
  let leftOut = 0;
  const kept = pages.map((rows) => {
    const edges = new Set(edgeRows(rows));
    return rows.filter((row) => {
      const isRunning = edges.has(row) && (counts.get(keyOf(row)) ?? 0) >= least;
      if (isRunning) leftOut += 1;
      return !isRunning;
    });
  });
  return { pages: kept, leftOut };
}
