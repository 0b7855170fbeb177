import type { TableName } from '#domain/tables.ts';
import { applyToFields, recordsOf } from './apply.ts';
import { compareChanges, type Change, type Fields } from './change.ts';

export type FieldsById = Map<string, Fields>;
export type FieldsByTable = Map<TableName, FieldsById>;

/** All records as the log tells them, whatever order the changes come in: each field as its last change left it. */
export function fold(changes: readonly Change[]): FieldsByTable {
  const tables: FieldsByTable = new Map();
  for (const change of [...changes].sort(compareChanges)) applyChange(tables, change);
  return tables;
}

function applyChange(tables: FieldsByTable, change: Change): void {
  for (const record of recordsOf(change)) {
    let rows = tables.get(record.table);
    if (!rows) tables.set(record.table, (rows = new Map<string, Fields>()));
    const next = applyToFields(rows.get(record.id), record);
    if (next) rows.set(record.id, next);
    else rows.delete(record.id);
  }
}
