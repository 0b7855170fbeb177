import type { Place } from '#domain/coding.ts';
import type { RevisionId } from '#domain/ids.ts';
import { readTextBlob } from './blobs.ts';
import type { ProjectDatabase } from './database.ts';

/** The words at places, in whatever text of a document they are; none where a text is gone. */
export async function wordsAt(
  db: ProjectDatabase,
  places: readonly Place[],
): Promise<ReadonlyMap<Place, string>> {
  const ids = [...new Set(places.map(({ revision }) => revision))];
  const rows = await db.rows('revisions').bulkGet(ids);
  const texts = new Map<RevisionId, string>();
  for (const [index, id] of ids.entries()) {
    const hash = rows[index]?.text;
    if (hash !== undefined) texts.set(id, await readTextBlob(db, hash));
  }
  return new Map(
    places.map((place) => [place, texts.get(place.revision)?.slice(place.start, place.end) ?? '']),
  );
}
