import type { Span } from '#domain/text/span.ts';

/** The piece of the passage that holds a place of the page, or the one before it where it lies between two. */
function pieceAt(node: Node, within: Element): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const own = element?.closest<HTMLElement>('[data-start]');
  return own && within.contains(own) ? own : undefined;
}

/** Where in the document a place of the page lies; a place between pieces is the beginning of the next, or the last end. */
function offsetAt(node: Node, offset: number, within: Element): number | undefined {
  const piece = pieceAt(node, within);
  if (piece) {
    const before = node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? Infinity : 0;
    return Number(piece.dataset['start']) + Math.min(before, piece.textContent.length);
  }
  const place = document.createRange();
  place.setStart(node, offset);
  const pieces = [...within.querySelectorAll<HTMLElement>('[data-start]')];
  const next = pieces.find((one) => place.comparePoint(one, 0) >= 0);
  if (next) return Number(next.dataset['start']);
  const last = pieces.at(-1);
  return last && Number(last.dataset['start']) + last.textContent.length;
}

/** What is selected of a passage whose pieces say where in the document they start; undefined where nothing is. */
export function selectedSpan(within: Element, selection: Selection | null): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.startContainer) || !within.contains(range.endContainer))
    return undefined;
  const start = offsetAt(range.startContainer, range.startOffset, within);
  const end = offsetAt(range.endContainer, range.endOffset, within);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}
