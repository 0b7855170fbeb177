import { applyToFields } from './apply.ts';
import type { RecordChange } from './change.ts';
import type { FieldsByTable } from './fold.ts';

/** Another state of a project: these tables with some records changed. */
export function applied(tables: FieldsByTable, records: readonly RecordChange[]): FieldsByTable {
  const next = new Map(tables);
  for (const table of new Set(records.map((record) => record.table)))
    next.set(table, new Map(tables.get(table)));
  for (const record of records) {
    const rows = next.get(record.table);
    rows?.set(record.id, applyToFields(rows.get(record.id), record) ?? {});
  }
  return next;
}
