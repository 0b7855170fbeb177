import type { BlobHash } from '#domain/ids.ts';
import type { ProjectDatabase } from './database.ts';
import { isOfNewerApp, refuseOfNewerApp } from './format.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<BlobHash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') as BlobHash;
}

/**
 * Stores a text or file under its hash, once. Until a committed change names it, nothing refers to it, and
 * `sweepBlobs` removes it at the next opening. Throws a `Refusal` in a project that a newer app has changed.
 */
export async function stageBlob(
  db: ProjectDatabase,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<BlobHash> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const hash = await hashOf(bytes);
  await db.transaction('rw', db.blobs, db.meta, async () => {
    await refuseOfNewerApp(db);
    await db.blobs.put({ hash, bytes });
  });
  return hash;
}

async function readBlob(
  db: ProjectDatabase,
  hash: BlobHash,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await db.blobs.get(hash))?.bytes;
}

export async function readTextBlob(db: ProjectDatabase, hash: BlobHash): Promise<string> {
  const bytes = await readBlob(db, hash);
  if (!bytes) throw new RangeError(`the text ${hash} is not stored`);
  return decoder.decode(bytes);
}

/**
 * Removes blobs that no change names: what an import left that was broken off. Returns how many. In a project that a newer
 * app has changed it removes none: something else may name them there.
 */
export async function sweepBlobs(db: ProjectDatabase): Promise<number> {
  return db.transaction('rw', db.blobs, db.log, db.meta, async () => {
    if (await isOfNewerApp(db)) return 0;
    const stored = await db.blobs.toCollection().primaryKeys();
    const named = new Set(await db.log.orderBy('blobs').uniqueKeys());
    const unnamed = stored.filter((hash) => !named.has(hash));
    await db.blobs.bulkDelete(unnamed);
    return unnamed.length;
  });
}
