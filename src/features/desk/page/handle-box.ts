import type { EdgePlace } from './edge-place.ts';
import type { Box } from './rectangles.ts';

/** Side of the square that takes hold of an edge: for a mouse and, larger, for a finger. */
const FINE = 24;
const COARSE = 44;
/** How far the square reaches over the coding's own text; the rest lies outside, to leave the text to clicks. */
const INWARD = 6;

export interface HandleBox extends Box {
  /** Of the edge, from the left of the box. */
  readonly barX: number;
  /** Of the edge's line, from the top of the box. */
  readonly barY: number;
}

/**
 * The box to take hold of an edge, in pixels of the page it must stay within.
 * @param place in pixels of the page
 */
export function handleBox(
  place: EdgePlace,
  page: { readonly width: number; readonly height: number },
  isCoarse: boolean,
): HandleBox {
  const side = isCoarse ? COARSE : FINE;
  const height = Math.max(side, Math.round(place.lineHeight));
  const wantedX = Math.round(place.x) - (place.isLeftOfText ? side - INWARD : INWARD);
  const wantedY = Math.round(place.middle - height / 2);
  const x = Math.max(0, Math.min(page.width - side, wantedX));
  const y = Math.max(0, Math.min(page.height - height, wantedY));
  const barY = Math.round(place.middle - place.lineHeight / 2) - y;
  return { x, y, width: side, height, barX: Math.round(place.x) - x, barY };
}
