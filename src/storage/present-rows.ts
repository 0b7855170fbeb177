import type { EntityOf } from '#domain/tables.ts';
import type { ProjectDatabase, RowOf, RowTableName } from './database.ts';

/** The entity of a stored row, or undefined for one that is taken away. */
export function entityOf<Name extends RowTableName>(
  row: RowOf<Name> | undefined,
): EntityOf<Name> | undefined {
  if (row?.present !== true) return undefined;
  const { present: _present, ...entity } = row;
  return entity as unknown as EntityOf<Name>;
}

/** Everything of one table that is seen. */
export async function presentRows<Name extends RowTableName>(
  db: ProjectDatabase,
  name: Name,
): Promise<EntityOf<Name>[]> {
  const rows = await db.rows(name).toArray();
  return rows.flatMap((row) => entityOf<Name>(row) ?? []);
}
