import type { CodingId } from '#domain/ids.ts';
import type { CoverSegment } from '#domain/text/coding-index.ts';
import type { Span } from '#domain/text/span.ts';
import type { PageMetrics } from './page-metrics.ts';
import { boxPath, linePath, lineStyleOf, type Box } from './rectangles.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** Depths told apart by the strength of the tint; deeper ones look like the deepest. */
const TINTS = 4;
/** Codings underlined at once; where more overlap, a dot says so. */
const UNDERLINES = 3;
const UNDERLINE = 2;
const UNDERLINE_STEP = 3;
/** Width of the dot that stands for more. */
const MORE = 3;
/** Share of a line's height above and below its middle that the tint fills; underlines go below it. */
const TINT_ABOVE = 0.36;
const TINT_BELOW = 0.33;

/** What one block shows of a coding: how high it reaches in the section. */
export interface Extent {
  top: number;
  bottom: number;
  readonly slot: number;
}

/** The drawing of one block, as path data; holds until its codings or the page's width change. */
export interface BlockPaint {
  /** By depth, shallowest first. */
  readonly tints: string[];
  readonly linesByColour: Map<number, string>;
  /** Dots where more codings overlap than can be underlined. */
  readonly more: string[];
  readonly extents: Map<CodingId, Extent>;
}

export interface PaintContext {
  readonly layer: TextLayer;
  readonly options: TranscriptOptions;
  readonly metrics: PageMetrics;
}

/** The box of one line of a range: the line's full height, the range's width. */
export interface LineBox {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly lineHeight: number;
}

const range = typeof document === 'undefined' ? undefined : document.createRange();

/** Part of a span that lies in a block's body; without blanks at the body's end, which would hang over the line. */
function visiblePart(context: PaintContext, block: number, span: Span): Span {
  const start = Math.max(span.start, context.options.blocks.bodyStart[block] ?? 0);
  let end = Math.min(span.end, context.options.blocks.bodyEnd[block] ?? 0);
  if (span.end > end)
    while (end > start && context.options.text.charCodeAt(end - 1) === 0x20) end -= 1;
  return { start, end };
}

/** Line boxes of a span within one block, in pixels of the section whose page position is `origin`. */
export function lineBoxes(
  context: PaintContext,
  block: number,
  span: Span,
  origin: { readonly left: number; readonly top: number },
): LineBox[] {
  const body = context.layer.bodyOf(block);
  const part = visiblePart(context, block, span);
  if (!body || !range || part.start >= part.end) return [];
  const base = context.options.blocks.bodyStart[block] ?? 0;
  range.setStart(body, part.start - base);
  range.setEnd(body, part.end - base);
  const lineHeight = context.layer.lineHeightOf(block);
  const boxes: LineBox[] = [];
  for (const rect of range.getClientRects()) {
    const left = Math.max(context.metrics.textLeft, Math.round(rect.left - origin.left));
    const right = Math.min(context.metrics.textRight, Math.round(rect.right - origin.left));
    const middle = (rect.top + rect.bottom) / 2 - origin.top;
    if (right > left) boxes.push({ left, right, middle, lineHeight });
  }
  return boxes;
}

export function tintBox({ left, right, middle, lineHeight }: LineBox): Box {
  const y = Math.round(middle - lineHeight * TINT_ABOVE);
  const bottom = Math.round(middle + lineHeight * TINT_BELOW);
  return { x: left, y, width: right - left, height: bottom - y };
}

export function underlineBox(line: LineBox, lane: number): Box {
  const tint = tintBox(line);
  const y = tint.y + tint.height + 1 + lane * UNDERLINE_STEP;
  return { x: line.left, y, width: line.right - line.left, height: UNDERLINE };
}

/**
 * Rows of a segment's underlines: a coding keeps its lane's row all along, so that its line runs on straight; one in a
 * higher lane takes what row is free here. Without a row: undefined.
 */
function underlineRows(context: PaintContext, slots: readonly number[]): (number | undefined)[] {
  const lanes = slots.map((slot) => context.options.index.lane(slot));
  const free = Array.from({ length: UNDERLINES }, (_, row) => row).filter(
    (row) => !lanes.includes(row),
  );
  return lanes.map((lane) => (lane < UNDERLINES ? lane : free.shift()));
}

function underline(
  context: PaintContext,
  paint: BlockPaint,
  segment: CoverSegment,
  lines: readonly LineBox[],
): void {
  const { index, look } = context.options;
  const rows = underlineRows(context, segment.slots);
  segment.slots.forEach((slot, place) => {
    const row = rows[place];
    if (row === undefined) return;
    const { colour } = look(index.codeOf(slot));
    const style = lineStyleOf(colour);
    const path = lines.map((line) => linePath(underlineBox(line, row), style)).join('');
    paint.linesByColour.set(colour, (paint.linesByColour.get(colour) ?? '') + path);
  });
  const [first] = lines;
  if (first && rows.includes(undefined)) {
    paint.more.push(boxPath({ ...underlineBox(first, UNDERLINES), width: MORE }));
  }
}

function extend(
  context: PaintContext,
  paint: BlockPaint,
  slots: readonly number[],
  tints: readonly Box[],
): void {
  const top = Math.min(...tints.map((box) => box.y));
  const bottom = Math.max(...tints.map((box) => box.y + box.height));
  for (const slot of slots) {
    const { id } = context.options.index.codingOf(slot);
    const extent = paint.extents.get(id);
    if (extent) {
      extent.top = Math.min(extent.top, top);
      extent.bottom = Math.max(extent.bottom, bottom);
    } else paint.extents.set(id, { top, bottom, slot });
  }
}

function paintSegment(
  context: PaintContext,
  paint: BlockPaint,
  segment: CoverSegment,
  lines: readonly LineBox[],
): void {
  const tints = lines.map(tintBox);
  const depth = Math.min(TINTS, segment.slots.length) - 1;
  paint.tints[depth] = (paint.tints[depth] ?? '') + tints.map(boxPath).join('');
  underline(context, paint, segment, lines);
  extend(context, paint, segment.slots, tints);
}

/** Reads the page's layout; the section must be laid out. */
export function paintBlock(
  context: PaintContext,
  block: number,
  origin: { readonly left: number; readonly top: number },
): BlockPaint {
  const paint: BlockPaint = {
    tints: new Array<string>(TINTS).fill(''),
    linesByColour: new Map<number, string>(),
    more: [],
    extents: new Map<CodingId, Extent>(),
  };
  for (const segment of context.options.index.segments(block)) {
    const lines = lineBoxes(context, block, segment, origin);
    if (lines.length > 0) paintSegment(context, paint, segment, lines);
  }
  return paint;
}
