import type { Change } from '#domain/log/change.ts';
import type { BlobHash, CoderId, DeviceId, ReviewId } from '#domain/ids.ts';
import { createProjectDatabase } from './open-project.ts';
import { rebuildProjection } from './projection.ts';

/** What a project file holds. */
export interface ProjectContent {
  /** The device that wrote the file and those before it: undo reaches their changes here too. */
  readonly devices: readonly DeviceId[];
  readonly changes: readonly Change[];
  readonly blobs: readonly { readonly hash: BlobHash; readonly bytes: Uint8Array<ArrayBuffer> }[];
  /** Of a copy that is for a review. */
  readonly review?: ReviewId | undefined;
}

/** Changes and blobs that are written at a time. */
const CHUNK = 2000;
const BLOBS = 100;

/**
 * Makes a database from a project file, with a new device id; `coder` is who goes on working there. Until the caller lists the project nobody sees it, and
 * `Registry.sweep` removes it.
 */
export async function restoreProject(
  localId: string,
  content: ProjectContent,
  coder?: CoderId,
): Promise<void> {
  const db = await createProjectDatabase(localId, content.devices);
  try {
    for (let from = 0; from < content.changes.length; from += CHUNK) {
      await db.log.bulkAdd(content.changes.slice(from, from + CHUNK));
    }
    // Of all of them at once there would be a second copy in memory.
    for (let from = 0; from < content.blobs.length; from += BLOBS) {
      await db.blobs.bulkPut(content.blobs.slice(from, from + BLOBS));
    }
    const clock = content.changes.reduce(
      (highest, change) => (change.clock > highest ? change.clock : highest),
      '',
    );
    await db.meta.put({ ...(await db.device()), ...(clock && { clock }) });
    if (coder !== undefined) await db.meta.put({ key: 'coder', id: coder });
    if (content.review !== undefined) await db.meta.put({ key: 'review', id: content.review });
    await rebuildProjection(db, content.changes);
  } finally {
    db.close();
  }
}
