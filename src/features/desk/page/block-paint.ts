import type { CodingId } from '#domain/ids.ts';
import type { CoverSegment } from '#domain/text/coding-index.ts';
import { tintBox, underlineBox, type LineBox } from './line-boxes.ts';
import type { BlockContext, PaintContext } from './paint-context.ts';
import { boxPath, linePath, lineStyleOf, type Box } from './rectangles.ts';
import { recedes, veilPath } from './veil.ts';

/** Depths told apart by the strength of the tint; deeper ones look like the deepest. */
const TINTS = 4;
/** Codings underlined at once; where more overlap, a dot says so. */
const UNDERLINES = 3;
/** Width of the dot that stands for more. */
const MORE = 3;

/** What one block shows of a coding: how high it reaches in the section. */
export interface Extent {
  top: number;
  bottom: number;
  readonly slot: number;
}

/** The drawing of one block, as path data; holds until its codings, the mode or the page's width change. */
export interface BlockPaint {
  /** By depth, shallowest first. */
  readonly tints: string[];
  /** By the class names of their paths: underlines, and dots where more codings overlap than can be underlined. */
  readonly lines: Map<string, string>;
  readonly extents: Map<CodingId, Extent>;
  /** What lies over receding text. */
  readonly veil: string;
}

/** Class names of whatever is drawn in a code's colour. */
export function codeKind(colour: number, isReceding: boolean): string {
  return `code-${String(colour)}${isReceding ? ' receding' : ''}`;
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
  const append = (kind: string, path: string): void => {
    paint.lines.set(kind, (paint.lines.get(kind) ?? '') + path);
  };
  segment.slots.forEach((slot, place) => {
    const row = rows[place];
    if (row === undefined) return;
    const code = index.codeOf(slot);
    const { colour } = look(code);
    const style = lineStyleOf(colour);
    const path = lines.map((line) => linePath(underlineBox(line, row), style)).join('');
    append(codeKind(colour, recedes(context.mode.dim, code)), path);
  });
  const [first] = lines;
  if (first && rows.includes(undefined)) {
    const dot = boxPath({ ...underlineBox(first, UNDERLINES), width: MORE });
    append(context.mode.dim ? 'more receding' : 'more', dot);
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
  const { options, mode } = context;
  // A tint under text that recedes would cost it the rest of its contrast.
  if (segment.slots.some((slot) => !recedes(mode.dim, options.index.codeOf(slot)))) {
    const depth = Math.min(TINTS, segment.slots.length) - 1;
    paint.tints[depth] = (paint.tints[depth] ?? '') + tints.map(boxPath).join('');
  }
  underline(context, paint, segment, lines);
  extend(context, paint, segment.slots, tints);
}

/** Reads the page's layout where it is not known yet; the section must be laid out. */
export function paintBlock(context: BlockContext, block: number): BlockPaint {
  const paint: BlockPaint = {
    tints: new Array<string>(TINTS).fill(''),
    lines: new Map<string, string>(),
    extents: new Map<CodingId, Extent>(),
    veil: veilPath(context, block),
  };
  for (const segment of context.options.index.segments(block)) {
    const lines = context.lines.of(block, segment);
    if (lines.length > 0) paintSegment(context, paint, segment, lines);
  }
  return paint;
}
