import type { Span } from '#domain/text/span.ts';
import type { PageMetrics } from './page-metrics.ts';
import type { Box } from './rectangles.ts';
import type { TextLayer } from './text-layer.ts';
import type { CodingDisplay, Dim, TranscriptOptions } from './transcript-options.ts';

const UNDERLINE = 2;
const UNDERLINE_STEP = 3;
/** Share of a line's height above and below its middle that the tint fills; underlines go below it. */
const TINT_ABOVE = 0.36;
const TINT_BELOW = 0.33;

/** What the reader wants to see of the codings. */
export interface PaintMode {
  readonly display: CodingDisplay;
  readonly dim: Dim | undefined;
}

export interface PaintContext {
  readonly layer: TextLayer;
  readonly options: TranscriptOptions;
  readonly metrics: PageMetrics;
  readonly mode: PaintMode;
}

/** Where a section lies, in pixels of the viewport. */
export interface Origin {
  readonly left: number;
  readonly top: number;
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

/** Line boxes of a span within one block, in pixels of the section. */
export function lineBoxes(
  context: PaintContext,
  block: number,
  span: Span,
  origin: Origin,
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

export function underlineBox(line: LineBox, row: number): Box {
  const tint = tintBox(line);
  const y = tint.y + tint.height + 1 + row * UNDERLINE_STEP;
  return { x: line.left, y, width: line.right - line.left, height: UNDERLINE };
}

/** The whole height of a line, so that boxes of lines one below the other leave no gap. */
export function fullBox({ left, right, middle, lineHeight }: LineBox): Box {
  const y = Math.round(middle - lineHeight / 2);
  const bottom = Math.round(middle + lineHeight / 2);
  return { x: left, y, width: right - left, height: bottom - y };
}
