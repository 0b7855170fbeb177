import { greatest } from './extremes.ts';
import type { Piece, Row } from './pdf-page.ts';

/** Raised and lowered characters stand on their line up to this share of its type's size. */
const SAME_LINE = 0.45;

function rowOf(pieces: readonly Piece[]): Row {
  const ordered = [...pieces].sort((a, b) => a.start - b.start);
  const tallest = ordered.reduce((most, piece) => (piece.size > most.size ? piece : most));
  return {
    pieces: ordered,
    start: ordered[0]?.start ?? 0,
    end: greatest(ordered.map(({ end }) => end)),
    baseline: tallest.baseline,
    size: tallest.size,
  };
}

/** Pieces as rows from the top down. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const groups: Piece[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    if (group && piece.baseline - baseline <= Math.max(size, piece.size) * SAME_LINE) {
      group.push(piece);
      if (piece.size > size) ({ baseline, size } = piece);
    } else {
      groups.push([piece]);
      ({ baseline, size } = piece);
    }
  }
  return groups.map(rowOf);
}
