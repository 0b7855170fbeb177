import { APP_FORMAT } from './app-format.ts';
import { databaseName, ProjectDatabase, type DeviceMeta } from './database.ts';
import { sweepBlobs } from './blobs.ts';
import { markInUse, unlessInUse } from './in-use.ts';
import { newId } from './new-id.ts';
import type { DeviceId } from '#domain/ids.ts';

/** Why a database was closed under its page: another tab has a newer version of it, or removed it. */
export type OutdatedReason = 'newer' | 'removed';

/**
 * Opens a project's database and sweeps what nobody needs, unless another page has it open: that one may just be about
 * to name the texts it has staged. When another tab brings a newer version or removes the project, this one closes for good
 * and tells: an old build must never write into a new database.
 */
export async function openProject(
  localId: string,
  onOutdated: (reason: OutdatedReason) => void,
): Promise<ProjectDatabase> {
  const db = new ProjectDatabase(databaseName(localId));
  db.on('versionchange', ({ newVersion }) => {
    db.close({ disableAutoOpen: true });
    onOutdated(newVersion === null ? 'removed' : 'newer');
    return false;
  });
  try {
    await db.open();
    await unlessInUse(db.name, () => sweepBlobs(db));
    db.whenClosed(await markInUse(db.name));
  } catch (error) {
    db.close();
    throw error;
  }
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
    { key: 'format', minimumApp: APP_FORMAT },
  ]);
  return db;
}

/** Gives the copy a new device: what came before is history that undo does not reach. */
export async function beginHistory(db: ProjectDatabase): Promise<void> {
  await db.meta.put({ ...(await db.device()), id: newId<DeviceId>(), sequence: 0 });
}
