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
 * Stores texts or files under their hashes, each once. Until a committed change names them, nothing refers to them, and
 * `sweepBlobs` removes them at the next opening. Throws a `Refusal` in a project that a newer app has changed.
 */
export async function stageBlobs(
  db: ProjectDatabase,
  contents: readonly (string | Uint8Array<ArrayBuffer>)[],
): Promise<BlobHash[]> {
  const blobs = await Promise.all(
    contents.map(async (content) => {
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      return { hash: await hashOf(bytes), bytes };
    }),
  );
  await db.transaction('rw', db.blobs, db.meta, async () => {
    await refuseOfNewerApp(db);
    await db.blobs.bulkPut(blobs);
  });
  return blobs.map(({ hash }) => hash);
}

export async function stageBlob(
  db: ProjectDatabase,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<BlobHash> {
  const [hash] = await stageBlobs(db, [content]);
  if (!hash) throw new RangeError('nothing was stored');
  return hash;
}

/** Throws where nothing is stored under the hash. */
export async function readBlob(
  db: ProjectDatabase,
  hash: BlobHash,
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await db.blobs.get(hash);
  if (!blob) throw new RangeError(`the blob ${hash} is not stored`);
  return blob.bytes;
}

export async function readTextBlob(db: ProjectDatabase, hash: BlobHash): Promise<string> {
  return decoder.decode(await readBlob(db, hash));
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
