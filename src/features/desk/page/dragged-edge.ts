import type { Boundaries, BoundaryUnit, Edge } from '#domain/text/boundaries.ts';
import type { Span } from '#domain/text/span.ts';

/** The span with one edge moved as near to an offset as its unit allows; it never loses its last character. */
export function draggedEdge(
  boundaries: Boundaries,
  span: Span,
  edge: Edge,
  offset: number,
  unit: BoundaryUnit,
): Span {
  const wanted = boundaries.nearest(offset, unit, edge);
  if (edge === 'start') {
    const last = boundaries.step(span.end, 'character', -1, 'start');
    return { start: Math.min(wanted, last), end: span.end };
  }
  const first = boundaries.step(span.start, 'character', 1, 'end');
  return { start: span.start, end: Math.max(wanted, first) };
}
