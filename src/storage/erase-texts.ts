import type { BlobHash } from '#domain/ids.ts';
import type { ProjectDatabase } from './database.ts';

/** Every store in which texts are. */
export function textStores(db: ProjectDatabase) {
  return [db.blobs, db.folded, db.signatures];
}

/** Removes texts and files, and what was made of them to find them. To be called in a transaction over all these stores. */
export async function eraseTexts(
  db: ProjectDatabase,
  hashes: ReadonlySet<BlobHash>,
): Promise<void> {
  const all = [...hashes];
  await db.blobs.bulkDelete(all);
  await db.folded.where('text').anyOf(all).delete();
  await db.signatures.where('text').anyOf(all).delete();
}
