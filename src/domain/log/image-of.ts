import type { ProjectImage } from '#domain/project-image.ts';
import { TABLE_NAMES, type EntityOf, type TableName } from '#domain/tables.ts';
import type { FieldsByTable } from './fold.ts';

/** Everything of one table that is seen. */
export function seenRecords<Name extends TableName>(
  tables: FieldsByTable,
  table: Name,
): EntityOf<Name>[] {
  return [...(tables.get(table) ?? [])].flatMap(([id, { present, ...fields }]) =>
    present === true ? [{ ...fields, id } as unknown as EntityOf<Name>] : [],
  );
}

/** The project that a fold of its log gives. */
export function imageOf(tables: FieldsByTable, blob: ProjectImage['blob']): ProjectImage {
  const records: Partial<Record<TableName, unknown>> = {};
  for (const table of TABLE_NAMES) records[table] = seenRecords(tables, table);
  return { records: records as ProjectImage['records'], blob };
}
