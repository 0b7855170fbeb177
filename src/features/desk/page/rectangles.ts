/** A rectangle in whole pixels of its section, from the section's physical top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type LineStyle = 'solid' | 'dashed' | 'dotted';

/** Lengths of a dash and of the gap behind it. Strokes with a dash array cost three times as much to draw. */
const DASHES: Record<Exclude<LineStyle, 'solid'>, readonly [dash: number, gap: number]> = {
  dashed: [12, 4],
  dotted: [3, 5],
};

/** A filled rectangle as path data. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}z`;
}

/** A line as filled rectangles; dashes keep step with the page, so that pieces of one line join. */
export function linePath(box: Box, style: LineStyle): string {
  if (style === 'solid') return boxPath(box);
  const [dash, gap] = DASHES[style];
  const end = box.x + box.width;
  let path = '';
  for (let x = box.x - (box.x % (dash + gap)); x < end; x += dash + gap) {
    const from = Math.max(x, box.x);
    const to = Math.min(x + dash, end);
    if (to > from) path += boxPath({ x: from, y: box.y, width: to - from, height: box.height });
  }
  return path;
}

/** Codes of neighbouring colours differ in their lines too, so that colour is never the only sign. */
export function lineStyleOf(colour: number): LineStyle {
  return (['solid', 'dashed', 'dotted'] as const)[colour % 3] ?? 'solid';
}
