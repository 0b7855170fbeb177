import type { Change } from '#domain/log/change.ts';
import type { Revision } from '#domain/revision.ts';
import type { ProjectDatabase } from './database.ts';

/** The change that brought a text; undefined where it is not in the log, as in a part that came without its history. */
export async function changeOfRevision(
  db: ProjectDatabase,
  { id, units }: Revision,
): Promise<Change | undefined> {
  const changes = await db.log.where('blobs').equals(units).toArray();
  return changes.find(
    ({ records, undoes }) =>
      undoes === undefined && records.some((one) => one.table === 'revisions' && one.id === id),
  );
}
