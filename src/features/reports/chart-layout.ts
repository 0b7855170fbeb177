import type { Direction } from '#i18n/locale-tag.ts';
import { cutText } from '#ui/chart/cut-text.ts';
import { scaleLinear } from 'd3-scale';

/** A code with a value for each column; undefined where there is no such figure. */
export interface ChartRow {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly values: readonly (number | undefined)[];
}

export interface ChartData {
  readonly rows: readonly ChartRow[];
  readonly columns: readonly string[];
}

export interface ChartSpace {
  /** Pixels. */
  readonly width: number;
  readonly direction: Direction;
  /** Width of a text at the size of labels. */
  readonly measure: (text: string) => number;
}

export interface ChartLabel {
  readonly row: number;
  /** Physical; the text begins here in the direction of the page. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The whole of a text that was cut. */
  readonly full: string;
  /** Physical left edge of the patch of colour before it; undefined for a label without one. */
  readonly chip: number | undefined;
}

export interface ChartBar {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its figure begins. */
  readonly valueX: number;
}

export interface ChartLayout {
  readonly height: number;
  readonly labels: readonly ChartLabel[];
  readonly bars: readonly ChartBar[];
  /** Where the bars begin. */
  readonly baseline: number;
}

/** With more columns no eye tells the patterns apart: each bar then stands beside its column's name. */
export const MOST_PATTERNS = 4;

const BAR = 9;
const PITCH = 13;
const LINE = 18;
const ROW_GAP = 10;
const INDENT = 12;
const CHIP = 10;
const CHIP_GAP = 6;
const VALUE_ROOM = 64;
const LABEL_GAP = 10;
const WIDEST_LABEL = 230;
const LABEL_SHARE = 0.4;

class Layout {
  readonly labels: ChartLabel[] = [];
  readonly bars: ChartBar[] = [];
  readonly baseline: number;
  readonly #space: ChartSpace;
  readonly #start: number;
  readonly #length: (value: number) => number;

  constructor({ rows }: ChartData, space: ChartSpace) {
    this.#space = space;
    this.#start = Math.min(WIDEST_LABEL, space.width * LABEL_SHARE) + LABEL_GAP;
    const most = Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
    this.#length = scaleLinear()
      .domain([0, most || 1])
      .range([0, Math.max(0, space.width - this.#start - VALUE_ROOM)]);
    this.baseline = this.#mirrored(this.#start);
  }

  /** A distance from the edge where lines begin, as a physical place. */
  #mirrored(place: number): number {
    return this.#space.direction === 'rtl' ? this.#space.width - place : place;
  }

  label(row: number, text: string, y: number, indent: number, hasChip: boolean): void {
    const start = indent + (hasChip ? CHIP + CHIP_GAP : 0);
    const room = this.#start - LABEL_GAP - start;
    const chip = this.#space.direction === 'rtl' ? this.#mirrored(indent) - CHIP : indent;
    this.labels.push({
      row,
      x: this.#mirrored(start),
      y,
      text: cutText(text, room, this.#space.measure),
      full: text,
      chip: hasChip ? chip : undefined,
    });
  }

  bar(row: number, column: number, value: number | undefined, y: number): void {
    const width = this.#length(value ?? 0);
    const end = this.#mirrored(this.#start + width);
    this.bars.push({
      row,
      column,
      x: Math.min(this.baseline, end),
      y,
      width,
      height: BAR,
      valueX: this.#mirrored(this.#start + width + 5),
    });
  }
}

/** A code a row, its columns as bars of different patterns below each other. */
function patternedRows({ rows, columns }: ChartData, layout: Layout): number {
  let top = 0;
  const block = Math.max(LINE, columns.length * PITCH);
  rows.forEach(({ name, depth, values }, row) => {
    layout.label(row, name, top + block / 2, depth * INDENT, true);
    const first = top + (block - columns.length * PITCH) / 2 + (PITCH - BAR) / 2;
    columns.forEach((_, column) => {
      layout.bar(row, column, values[column], first + column * PITCH);
    });
    top += block + ROW_GAP;
  });
  return top;
}

/** A code a block, with the name of the column before every bar. */
function namedBars({ rows, columns }: ChartData, layout: Layout): number {
  let top = 0;
  rows.forEach(({ name, values }, row) => {
    layout.label(row, name, top + LINE / 2, 0, true);
    top += LINE + 2;
    columns.forEach((column, at) => {
      layout.label(row, column, top + LINE / 2, INDENT, false);
      layout.bar(row, at, values[at], top + (LINE - BAR) / 2);
      top += LINE;
    });
    top += ROW_GAP;
  });
  return top;
}

/** Places of everything in the picture, mirrored where the page runs right to left. */
export function chartLayout(data: ChartData, space: ChartSpace): ChartLayout {
  const layout = new Layout(data, space);
  const isPatterned = data.columns.length <= MOST_PATTERNS;
  const height = isPatterned ? patternedRows(data, layout) : namedBars(data, layout);
  const { labels, bars, baseline } = layout;
  return { height, labels, bars, baseline };
}
