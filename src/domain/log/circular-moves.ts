import { inCircles } from '#domain/in-circles.ts';
import type { Fields, RecordChange } from './change.ts';

function movesCode({ table, before, after }: RecordChange): boolean {
  return table === 'codes' && (before['parent'] !== undefined || after['parent'] !== undefined);
}

/**
 * Of the moves of codes in one change those that would put a code below itself, as moves on two devices can do together.
 * `codes` are the fields of codes by their ids, as they are without the change.
 */
export function circularMoves(
  records: readonly RecordChange[],
  codes: ReadonlyMap<string, Fields>,
): ReadonlySet<RecordChange> {
  const moves = records.filter(movesCode);
  const skipped = new Set<RecordChange>();
  for (let found = moves; found.length > 0;) {
    const standing = moves.filter((move) => !skipped.has(move));
    const parents = new Map<unknown, unknown>(
      standing.map(({ id, after }) => [id, after['parent']]),
    );
    const parentOf = (code: unknown) =>
      parents.has(code) ? parents.get(code) : codes.get(code as string)?.['parent'];
    const circles = inCircles<unknown>(parents.keys(), parentOf);
    // Of several moves of a code the last one holds.
    found = standing.filter(
      ({ id, after }) => circles.has(id) && parents.get(id) === after['parent'],
    );
    for (const move of found) skipped.add(move);
  }
  return skipped;
}

/** A move that leaves the code where it is; what else it says holds. */
export function withoutMove(record: RecordChange, standing: Fields | undefined): RecordChange {
  const isPlaced = standing?.['order'] !== undefined;
  const place = isPlaced ? ['parent', 'order'] : ['parent'];
  const rest = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !place.includes(name)));
  return { ...record, before: rest(record.before), after: rest(record.after) };
}
