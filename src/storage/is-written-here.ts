import type { DeviceId } from '#domain/ids.ts';
import { databaseName, ProjectDatabase } from './database.ts';
import type { ProjectEntry } from './registry.ts';

async function deviceOf(localId: string): Promise<DeviceId | undefined> {
  const db = new ProjectDatabase(databaseName(localId));
  try {
    const meta = await db.meta.get('device');
    return meta?.key === 'device' ? meta.id : undefined;
  } catch {
    // A project that cannot be read says nothing, and is no reason not to open its backup.
    return undefined;
  } finally {
    db.close();
  }
}

/**
 * Whether a file was written by one of these projects of this browser. The devices they were restored from do not count:
 * those can be a colleague's.
 */
export async function isWrittenHere(
  device: DeviceId,
  projects: readonly Pick<ProjectEntry, 'id'>[],
): Promise<boolean> {
  const here = await Promise.all(projects.map(({ id }) => deviceOf(id)));
  return here.includes(device);
}
