import { greatest, least } from './extremes.ts';
import type { Piece, Row } from './pdf-page.ts';
import { rowsOf } from './rows.ts';

/** Rows that are read one after the other. */
export interface Block {
  readonly rows: readonly Row[];
  /** One of several columns that stand side by side. */
  readonly isColumn: boolean;
}

interface Band {
  /** Where the columns part. */
  readonly at: number;
  readonly first: number;
  /** Behind the last of its rows. */
  readonly end: number;
}

const LEAST_ROWS = 4;
/** A column takes at least this share of the width: a list of names beside what they say is none. */
const LEAST_WIDTH = 0.3;
/** Its rows mostly fill it. */
const LEAST_FILL = 0.55;
/** Points between the places where a parting is looked for; on huge pages so many places. */
const STEP = 1.5;
const MOST_STEPS = 400;
/** Free space on both sides of the parting, as a share of the type's size. */
const CLEARANCE = 0.2;
const MOST_COLUMNS_DEEP = 3;

function crosses({ start, end, size }: Piece, at: number): boolean {
  return start < at + size * CLEARANCE && end > at - size * CLEARANCE;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function widthOf(rows: readonly Row[]): number {
  return greatest(rows.map(({ end }) => end)) - least(rows.map(({ start }) => start));
}

function isColumn(rows: readonly Row[], totalWidth: number): boolean {
  if (rows.length < LEAST_ROWS) return false;
  const width = widthOf(rows);
  const fill = median(rows.map((row) => (row.end - row.start) / width));
  return width >= totalWidth * LEAST_WIDTH && fill >= LEAST_FILL;
}

function sidesOf(rows: readonly Row[], at: number): readonly [Row[], Row[]] {
  const pieces = rows.flatMap((row) => row.pieces);
  return [
    rowsOf(pieces.filter((piece) => piece.end <= at)),
    rowsOf(pieces.filter((piece) => piece.end > at)),
  ];
}

/** The longest run of rows that nothing connects across a place. */
function longestBand(rows: readonly Row[], at: number): Band {
  let longest: Band = { at, first: 0, end: 0 };
  let first = 0;
  rows.forEach((row, index) => {
    if (row.pieces.some((piece) => crosses(piece, at))) first = index + 1;
    else if (index + 1 - first > longest.end - longest.first) {
      longest = { at, first, end: index + 1 };
    }
  });
  return longest;
}

function findBand(rows: readonly Row[]): Band | undefined {
  const left = least(rows.map(({ start }) => start));
  const width = widthOf(rows);
  let best: Band | undefined;
  const step = Math.max(STEP, width / MOST_STEPS);
  for (let at = left + width * LEAST_WIDTH; at < left + width * (1 - LEAST_WIDTH); at += step) {
    const band = longestBand(rows, at);
    const fewest = best ? best.end - best.first + 1 : LEAST_ROWS;
    if (band.end - band.first < fewest) continue;
    const sides = sidesOf(rows.slice(band.first, band.end), at);
    if (sides.every((side) => isColumn(side, width))) best = band;
  }
  return best;
}

/** Rows of a page in blocks, columns one after the other, on right-to-left pages from the right. */
export function blocksOf(rows: readonly Row[], isRightToLeft: boolean, depth = 0): Block[] {
  if (rows.length === 0) return [];
  const band = depth < MOST_COLUMNS_DEEP ? findBand(rows) : undefined;
  if (!band) return [{ rows, isColumn: depth > 0 }];
  const sides = sidesOf(rows.slice(band.first, band.end), band.at);
  const inOrder = isRightToLeft ? [...sides].reverse() : sides;
  return [
    ...blocksOf(rows.slice(0, band.first), isRightToLeft, depth),
    ...inOrder.flatMap((side) => blocksOf(side, isRightToLeft, depth + 1)),
    ...blocksOf(rows.slice(band.end), isRightToLeft, depth),
  ];
}
