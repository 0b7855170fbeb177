import type { Direction } from '#i18n/locale-tag.ts';
import { cutText } from '#ui/chart/cut-text.ts';
import { scaleLinear } from 'd3-scale';

/** One figure, with the limits of its interval where it has one. */
export interface DrawnPoint {
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

export interface DrawnRow {
  readonly name: string;
  /** A round each. */
  readonly points: readonly DrawnPoint[];
}

export interface TrendSpace {
  /** Pixels. */
  readonly width: number;
  readonly direction: Direction;
  /** Width of a text at the size of labels. */
  readonly measure: (text: string) => number;
}

/** All places are physical. */
export interface TrendMark {
  readonly row: number;
  readonly round: number;
  readonly y: number;
  /** Undefined where there is no figure. */
  readonly x: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface TrendLabel {
  readonly row: number;
  readonly y: number;
  readonly text: string;
  readonly full: string;
}

export interface TrendLayout {
  readonly height: number;
  readonly labels: readonly TrendLabel[];
  readonly marks: readonly TrendMark[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Of names, of the rounds' numbers, of the values. */
  readonly labelX: number;
  readonly chipX: number;
  readonly numberX: number;
  readonly valueX: number;
}

const PITCH = 15;
const ROW_GAP = 10;
const CHIP_ROOM = 16;
const NUMBER_ROOM = 22;
const VALUE_ROOM = 48;
const GAP = 8;
const WIDEST_LABEL = 230;
const LABEL_SHARE = 0.34;
const TICKS = 5;
/** From the edge of a row's chip to its middle. */
const CHIP = 10;

function lowest(rows: readonly DrawnRow[]): number {
  const values = rows.flatMap(({ points }) =>
    points.flatMap(({ value, lower }) => [value ?? 0, lower ?? 0]),
  );
  return Math.min(0, ...values);
}

/** Places of everything in the picture, mirrored where the page runs right to left: a row a code, a line a round. */
export function trendLayout(rows: readonly DrawnRow[], space: TrendSpace): TrendLayout {
  const { width, direction, measure } = space;
  const labels = Math.min(WIDEST_LABEL, width * LABEL_SHARE);
  const start = labels + NUMBER_ROOM;
  const mirrored = (place: number) => (direction === 'rtl' ? width - place : place);
  const end = Math.max(start, width - VALUE_ROOM);
  const scale = scaleLinear()
    .domain([lowest(rows), 1])
    .nice(TICKS)
    .range([start, end]);
  const placeOf = (value: number | undefined) =>
    value === undefined ? undefined : mirrored(scale(value));
  let top = 0;
  const blocks = rows.map(({ points }) => {
    const from = top;
    top += Math.max(1, points.length) * PITCH + ROW_GAP;
    return from;
  });
  return {
    height: top,
    labels: rows.map(({ name, points }, row) => ({
      row,
      y: (blocks[row] ?? 0) + (Math.max(1, points.length) * PITCH) / 2,
      text: cutText(name, labels - CHIP_ROOM - GAP, measure),
      full: name,
    })),
    marks: rows.flatMap(({ points }, row) =>
      points.map(({ value, lower, upper }, round) => ({
        row,
        round,
        y: (blocks[row] ?? 0) + (round + 0.5) * PITCH,
        x: placeOf(value),
        from: placeOf(lower),
        to: placeOf(upper),
      })),
    ),
    ticks: scale.ticks(TICKS).map((value) => ({ value, x: mirrored(scale(value)) })),
    labelX: mirrored(CHIP_ROOM),
    chipX: direction === 'rtl' ? width - CHIP : 0,
    numberX: mirrored(labels),
    valueX: mirrored(end + GAP),
  };
}
