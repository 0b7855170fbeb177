import type { Change } from '#domain/log/change.ts';
import { Erasure, erasedBy } from '#domain/log/erasure.ts';
import { fold, type FieldsByTable } from '#domain/log/fold.ts';
import type { TableName } from '#domain/tables.ts';

/** What nobody knows as a thing of its own. */
const PARTS: ReadonlySet<TableName> = new Set<TableName>(['revisions', 'turns']);

function countSeen(tables: FieldsByTable): number {
  let count = 0;
  for (const [table, rows] of tables) {
    if (PARTS.has(table)) continue;
    for (const fields of rows.values()) if (fields['present'] === true) count += 1;
  }
  return count;
}

/**
 * Another project without what was erased for good in the own one, known by its ids alone, and how many things that were;
 * undefined where nothing was ever erased.
 */
export function withoutErased(
  own: readonly Change[],
  other: readonly Change[],
): { readonly tables: FieldsByTable; readonly leftOut: number | undefined } {
  const all = fold(other);
  const orders = erasedBy(own);
  if (orders.length === 0) return { tables: all, leftOut: undefined };
  const erasure = new Erasure(orders, other);
  const tables = fold(other.map((change) => erasure.applyTo(change)));
  return { tables, leftOut: countSeen(all) - countSeen(tables) };
}
