import { strongDirectionOf } from '#domain/text/strong-direction.ts';
import type { Direction } from '#domain/text/turn.ts';
import type { DomPoint } from './text-layer.ts';

/** The place between characters nearest to a point of the viewport. */
export function caretAt(x: number, y: number): DomPoint | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Safari before 26.2 has only the older call.
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** Whether a point of the viewport is on what a range covers of its lines, which are higher than their letters. */
export function isOnLinesOf(range: Range, x: number, y: number, lineHeight: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) =>
      x >= left && x <= right && Math.abs(y - (top + bottom) / 2) <= lineHeight / 2,
  );
}

interface Slack {
  /** Pixels beside a character's box that still count. */
  readonly beside: number;
  /** Pixels above and below it. */
  readonly above: number;
}

function covers(text: Text, start: number, x: number, y: number, slack: Slack): boolean {
  if (start < 0 || start >= text.length) return false;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + 1);
  return Array.from(range.getClientRects()).some(
    (rect) =>
      x >= rect.left - slack.beside &&
      x <= rect.right + slack.beside &&
      y >= rect.top - slack.above &&
      y <= rect.bottom + slack.above,
  );
}

/** Letters beyond which no run against the direction of its line is looked for. */
const LONGEST_RUN = 200;

/** The last letter, going one way from an offset, before those of the other direction of writing. */
function farEndOfRun(text: string, from: number, step: 1 | -1): number | undefined {
  let direction: Direction | undefined;
  let end: number | undefined;
  for (let at = from, left = LONGEST_RUN; left > 0; at += step, left -= 1) {
    const own = strongDirectionOf(text.charAt(at));
    if (own && direction && own !== direction) return end;
    if (own) [direction, end] = [own, at];
    if (at < 0 || at >= text.length) return end;
  }
  return undefined;
}

/**
 * The character under a point of the viewport, as its text node and place in it; undefined beside the text, where
 * carets snap to the nearest line. Where a run meets letters of the other direction, browsers may name the place at its
 * other end: on the screen they are one.
 * @param above pixels above and below a character's box that still count
 */
export function characterAt(x: number, y: number, above = 4): DomPoint | undefined {
  const caret = caretAt(x, y);
  if (!caret || !(caret.node instanceof Text)) return undefined;
  const { node, offset } = caret;
  const isUnder = (start: number | undefined, beside: number) =>
    start !== undefined && covers(node, start, x, y, { beside, above });
  const ends = [farEndOfRun(node.data, offset - 1, -1), farEndOfRun(node.data, offset, 1)];
  const start =
    ends.find((at) => isUnder(at, 0)) ?? [offset, offset - 1].find((at) => isUnder(at, 1));
  return start === undefined ? undefined : { node, offset: start };
}
