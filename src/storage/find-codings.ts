import type { Coding, Placed } from '#domain/coding.ts';
import type { CodingId, LayerId } from '#domain/ids.ts';
import type { Seer } from '#domain/visibility.ts';
import type { ProjectDatabase } from './database.ts';
import { codingsOfPage } from './pages.ts';
import { placedCodings } from './placed.ts';

type PageKey = [layer: LayerId, first: CodingId];

/** The last page of a layer that begins at or before a coding; a page's first coding may be taken away, so the first too. */
function pageFor(keys: readonly PageKey[], id: CodingId): PageKey | undefined {
  return keys.findLast(([, first]) => first <= id) ?? keys[0];
}

/**
 * Codings by their id alone, where the layer is not known; those taken away or not seen are missing. Reads the keys of all pages, but
 * only those pages that can hold one.
 */
export async function findCodings(
  db: ProjectDatabase,
  ids: readonly CodingId[],
  seer: Seer,
): Promise<Map<CodingId, Placed<Coding>>> {
  const keys = (await db.pages.toCollection().primaryKeys()) as PageKey[];
  const seen = keys.filter(([layer]) => seer.seesLayer(layer));
  const keysByLayer = new Map<LayerId, PageKey[]>();
  for (const key of seen) keysByLayer.set(key[0], [...(keysByLayer.get(key[0]) ?? []), key]);
  const wanted = new Map<string, PageKey>();
  for (const id of ids) {
    for (const layerKeys of keysByLayer.values()) {
      const key = pageFor(layerKeys, id);
      if (key) wanted.set(key.join(' '), key);
    }
  }
  const pages = await db.pages.bulkGet([...wanted.values()]);
  const asked = new Set(ids);
  const codings = pages.flatMap((page) => (page ? codingsOfPage(page) : []));
  const found = codings.filter(({ id }) => asked.has(id));
  return new Map((await placedCodings(db, found)).map((one) => [one.id, one]));
}
