import type { CodingId } from '#domain/ids.ts';
import type { PageMetrics } from './page-metrics.ts';
import { boxPath, type Box } from './rectangles.ts';
import type { CoderLook } from './transcript-options.ts';

/** A coding beside the text of one section. */
export interface Bracket {
  readonly id: CodingId;
  readonly name: string;
  readonly coder: CoderLook | undefined;
  readonly colour: number;
  /** Whether something else is to be seen rather than this. */
  readonly isReceding: boolean;
  readonly lane: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it begins and ends in this section; an open end runs on into the neighbour. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** A row of names in the margin; what did not fit is counted. */
export interface NameRow {
  readonly top: number;
  /** From the inline start of the margin. */
  readonly inset: number;
  readonly names: readonly Bracket[];
  readonly more: readonly Bracket[];
}

const GAP_TO_TEXT = 18;
const LANE_STEP = 7;
const BAR = 2;
const TICK = 5;
const NARROW_STEP = 4;
const NARROW_GAP = 4;
/** Room between bars and names, and between names. */
export const NAME_GAP = 7;
const NAMES_A_ROW = 2;
/** Names share a row where each gets at least this much. */
const NARROWEST_NAME = 70;
/** How far a name may hang below the end of its bracket. */
const OVERHANG = 6;
/** The same for a name that stands nowhere else, in rows. */
const ROWS_BELOW = 2;

function laneInset(metrics: PageMetrics, lane: number): number {
  const [gap, step] = metrics.isNarrow ? [NARROW_GAP, NARROW_STEP] : [GAP_TO_TEXT, LANE_STEP];
  return gap + Math.min(lane, lastLane(metrics)) * step;
}

/** Lanes further out are drawn on the last one. */
function lastLane(metrics: PageMetrics): number {
  if (metrics.isNarrow)
    return Math.max(1, Math.floor((metrics.margin - NARROW_GAP) / NARROW_STEP) - 1);
  return Math.max(2, Math.floor((metrics.margin * 0.42 - GAP_TO_TEXT) / LANE_STEP));
}

/** Places a box that lies `inset` from the text into the section, whichever side the margin is on. */
function inMargin(metrics: PageMetrics, inset: number, box: Omit<Box, 'x'>): Box {
  const x = metrics.isRightToLeft
    ? metrics.textLeft - inset - box.width
    : metrics.textRight + inset;
  return { ...box, x };
}

/** The physical box of a bracket's bar, for drawing and for clicks. */
export function barBox(metrics: PageMetrics, bracket: Bracket, thickness = BAR): Box {
  const y = bracket.top + (bracket.begins ? 1 : 0);
  const bottom = bracket.bottom - (bracket.ends ? 1 : 0);
  return inMargin(metrics, laneInset(metrics, bracket.lane), {
    y,
    width: metrics.isNarrow ? thickness + 1 : thickness,
    height: Math.max(1, bottom - y),
  });
}

export function bracketPath(metrics: PageMetrics, bracket: Bracket, thickness = BAR): string {
  const bar = barBox(metrics, bracket, thickness);
  if (metrics.isNarrow) return boxPath(bar);
  const tick = inMargin(metrics, laneInset(metrics, bracket.lane) - TICK, {
    y: bar.y,
    width: TICK,
    height: thickness,
  });
  const begin = bracket.begins ? boxPath(tick) : '';
  const end = bracket.ends ? boxPath({ ...tick, y: bar.y + bar.height - thickness }) : '';
  return boxPath(bar) + begin + end;
}

interface OpenRow {
  top: number;
  names: Bracket[];
  more: Bracket[];
}

/** Inset behind the outermost bar beside a row. */
function rowInset(metrics: PageMetrics, brackets: readonly Bracket[], top: number): number {
  const beside = brackets.filter(
    (bracket) => bracket.top < top + metrics.nameHeight && bracket.bottom > top,
  );
  const lane = Math.max(0, ...beside.map((bracket) => bracket.lane));
  return laneInset(metrics, lane) + BAR + NAME_GAP;
}

function hasRoom(metrics: PageMetrics, brackets: readonly Bracket[], row: OpenRow): boolean {
  const room = metrics.margin - rowInset(metrics, brackets, row.top);
  return row.names.length < NAMES_A_ROW && room / (row.names.length + 1) >= NARROWEST_NAME;
}

/** Whether a row that hangs below its bracket is beside others still, and in no other's way. */
function hangs(
  { nameHeight }: PageMetrics,
  sorted: readonly Bracket[],
  { top, bottom }: Bracket,
  rowTop: number,
): boolean {
  const end = rowTop + nameHeight;
  const lowest = Math.max(...sorted.map((bracket) => bracket.bottom));
  const next = sorted.find((bracket) => bracket.top > top)?.top ?? Infinity;
  return end <= Math.min(lowest + OVERHANG, next, bottom + ROWS_BELOW * nameHeight);
}

/**
 * Names beside their brackets, top down: each where its bracket begins or, when that row is taken, further down along
 * it; where that fails it shares a row that has room, or hangs below its bracket, and else is counted in the last one.
 */
export function layNames(metrics: PageMetrics, brackets: readonly Bracket[]): NameRow[] {
  if (metrics.isNarrow) return [];
  const rows: OpenRow[] = [];
  const sorted = [...brackets].sort((a, b) => a.top - b.top || b.bottom - a.bottom);
  for (const bracket of sorted) {
    const last = rows.at(-1);
    const top = Math.max(bracket.top, last ? last.top + metrics.nameHeight : 0);
    const ownRow = { top, names: [bracket], more: [] };
    if (!last || top + metrics.nameHeight <= bracket.bottom + OVERHANG) {
      rows.push(ownRow);
      continue;
    }
    const beside = rows.filter((row) => row === last || row.top >= bracket.top);
    const open = beside.find((row) => hasRoom(metrics, sorted, row));
    if (open) open.names.push(bracket);
    else if (hangs(metrics, sorted, bracket, top)) rows.push(ownRow);
    else last.more.push(bracket);
  }
  return rows.map((row) => ({ ...row, inset: rowInset(metrics, sorted, row.top) }));
}
