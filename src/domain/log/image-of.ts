import type { ProjectImage } from '#domain/project-image.ts';
import { TABLE_NAMES, type EntityOf, type TableName } from '#domain/tables.ts';
import type { Fields } from './change.ts';
import type { FieldsByTable } from './fold.ts';

/** Field by field: V8 gives each object that begins as a copy of another a hidden class, which is larger than the object. */
function entityOf<Name extends TableName>(id: string, fields: Fields): EntityOf<Name> {
  const entity: Record<string, unknown> = { id };
  for (const [name, value] of Object.entries(fields)) {
    if (name !== 'present') entity[name] = value;
  }
  return entity as unknown as EntityOf<Name>;
}

/** Everything of one table that is seen. */
export function seenRecords<Name extends TableName>(
  tables: FieldsByTable,
  table: Name,
): EntityOf<Name>[] {
  const seen: EntityOf<Name>[] = [];
  for (const [id, fields] of tables.get(table) ?? []) {
    if (fields['present'] === true) seen.push(entityOf<Name>(id, fields));
  }
  return seen;
}

/** Everything that is seen, by table. */
export function allSeenRecords(tables: FieldsByTable): ProjectImage['records'] {
  const records: Partial<Record<TableName, unknown>> = {};
  for (const table of TABLE_NAMES) records[table] = seenRecords(tables, table);
  return records as ProjectImage['records'];
}

/** The project that a fold of its log gives; what lies in texts lies in those it was made in. */
export function imageOf(tables: FieldsByTable, blob: ProjectImage['blob']): ProjectImage {
  return { records: allSeenRecords(tables), blob };
}
