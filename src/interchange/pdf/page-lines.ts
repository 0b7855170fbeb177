import { blocksOf, type Block } from './columns.ts';
import type { Row } from './pdf-page.ts';
import { rowText } from './row-text.ts';
import { isMostlyRightToLeft, lettersOf } from './script-direction.ts';

/** A line of text with what tells whether the next one goes on with it; lengths in points. */
export interface PageLine {
  readonly text: string;
  /** Counted from 0. */
  readonly page: number;
  /** Counted over all pages. */
  readonly block: number;
  readonly baseline: number;
  readonly size: number;
  /** From the edge where lines begin, and to the one where they end. */
  readonly indent: number;
  readonly room: number;
  /** What the line before would have needed to take its first word. */
  readonly firstWord: number;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The outermost edges but for a few rows that reach beyond. */
function edgesOf(rows: readonly Row[]): Edges {
  const lefts = rows.map(({ start }) => start).sort((a, b) => a - b);
  const rights = rows.map(({ end }) => end).sort((a, b) => a - b);
  const spared = Math.floor(rows.length / 100);
  return { left: lefts[spared] ?? 0, right: rights[rights.length - 1 - spared] ?? 0 };
}

function lineOf(row: Row, edges: Edges, isRightToLeft: boolean) {
  const text = rowText(row, isRightToLeft && lettersOf(textsOf(row).join('')).rightToLeft > 0);
  const before = row.start - edges.left;
  const behind = edges.right - row.end;
  const word = /^\S+/u.exec(text)?.[0].length ?? 0;
  return {
    text,
    baseline: row.baseline,
    size: row.size,
    indent: isRightToLeft ? behind : before,
    room: isRightToLeft ? before : behind,
    firstWord: ((row.end - row.start) * word) / Math.max(1, text.length),
  };
}

function textsOf({ pieces }: Row): string[] {
  return pieces.map(({ text }) => text);
}

/** A share of the width by which lines stay behind where they are broken by words. */
const RAGGED = 0.08;
/** Fewer lines than this share do not show how far lines may reach. */
const LEAST_FULL = 0.05;

/**
 * The edges of text that is not in columns. Where few lines come near the edge they end at, they may be short ones, and
 * the margin is taken to be as wide as the other.
 */
function pageEdges(rows: readonly Row[], width: number, isRightToLeft: boolean): Edges {
  const { left, right } = edgesOf(rows);
  const near = (right - left) * RAGGED;
  const full = rows.filter((row) =>
    isRightToLeft ? row.start <= left + near : row.end >= right - near,
  );
  if (full.length >= Math.max(3, rows.length * LEAST_FULL)) return { left, right };
  return isRightToLeft
    ? { left: Math.min(left, width - right), right }
    : { left, right: Math.max(right, width - left) };
}

export interface PageLines {
  readonly lines: readonly PageLine[];
  /** Places decided on the order: there are columns, or lines from right to left. */
  readonly isByPlace: boolean;
}

/** The lines of pages of a width in the order they are read. */
export function pageLines(pages: readonly (readonly Row[])[], width: number): PageLines {
  const isRightToLeft = isMostlyRightToLeft(pages.flatMap((rows) => rows.flatMap(textsOf)));
  const blocks = pages.flatMap((rows, page) =>
    blocksOf(rows, isRightToLeft).map((block): Block & { page: number } => ({ ...block, page })),
  );
  const uncolumned = blocks.flatMap(({ rows, isColumn }) => (isColumn ? [] : rows));
  const wide = pageEdges(uncolumned, width, isRightToLeft);
  const lines = blocks.flatMap(({ rows, isColumn, page }, block) => {
    const edges = isColumn ? edgesOf(rows) : wide;
    return rows.map((row) => ({ ...lineOf(row, edges, isRightToLeft), page, block }));
  });
  const hasRightToLeft = lines.some(({ text }) => lettersOf(text).rightToLeft > 0);
  return { lines, isByPlace: hasRightToLeft || blocks.some(({ isColumn }) => isColumn) };
}
