import { databaseName, ProjectDatabase, type DeviceMeta } from './database.ts';
import { sweepBlobs } from './blobs.ts';
import { markInUse, unlessInUse } from './in-use.ts';
import { newId } from './new-id.ts';
import type { DeviceId } from '#domain/ids.ts';

/**
 * Opens a project's database and sweeps what nobody needs, unless another page has it open: that one may just be about
 * to name the texts it has staged. When another tab brings a newer version, this one closes for good and tells: an old
 * build must never write into a new database.
 */
export async function openProject(
  localId: string,
  onOutdated: () => void,
): Promise<ProjectDatabase> {
  const db = new ProjectDatabase(databaseName(localId));
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    onOutdated();
    return false;
  });
  await db.open();
  await unlessInUse(db.name, () => sweepBlobs(db));
  db.whenClosed(await markInUse(db.name));
  return db;
}

/** A database with a device of its own and an empty log. */
export async function createProjectDatabase(
  localId: string,
  predecessors: DeviceMeta['predecessors'] = [],
): Promise<ProjectDatabase> {
  const db = new ProjectDatabase(databaseName(localId));
  db.whenClosed(await markInUse(db.name));
  await db.open();
  await db.meta.bulkPut([
    { key: 'device', id: newId<DeviceId>(), predecessors, sequence: 0 },
    { key: 'format', minimumApp: 1 },
  ]);
  return db;
}
