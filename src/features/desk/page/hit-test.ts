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

function covers(text: Text, start: number, x: number, y: number, slack: number): boolean {
  if (start < 0 || start >= text.length) return false;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + 1);
  return Array.from(range.getClientRects()).some(
    (rect) =>
      x >= rect.left - 1 &&
      x <= rect.right + 1 &&
      y >= rect.top - slack &&
      y <= rect.bottom + slack,
  );
}

/**
 * The character under a point of the viewport, as its text node and place in it; undefined beside the text, where
 * carets snap to the nearest line.
 * @param slack pixels above and below a character's box that still count
 */
export function characterAt(x: number, y: number, slack = 4): DomPoint | undefined {
  const caret = caretAt(x, y);
  if (!caret || !(caret.node instanceof Text)) return undefined;
  for (const start of [caret.offset, caret.offset - 1]) {
    if (covers(caret.node, start, x, y, slack)) return { node: caret.node, offset: start };
  }
  return undefined;
}
