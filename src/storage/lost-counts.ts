import Dexie from 'dexie';
import type { Coding } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId, LayerId } from '#domain/ids.ts';
import type { CountRow, ProjectDatabase } from './database.ts';
import { codingsOfPage } from './pages.ts';
import { placedInDocument } from './placed.ts';
import { presentRows } from './present-rows.ts';
import { layersOf } from './queries.ts';

/** Codings of a document that lie in another text than the current one. Pages that have none are not looked through. */
async function olderCodings(db: ProjectDatabase, { id, current }: Document): Promise<Coding[]> {
  const layers = await layersOf(db, id);
  const pages = await Promise.all(
    layers.map((layer) =>
      db.pages
        .where('[layer+first]')
        .between([layer, Dexie.minKey], [layer, Dexie.maxKey])
        .toArray(),
    ),
  );
  return pages
    .flat()
    .filter(({ revisions }) => revisions.some((revision) => revision !== current))
    .flatMap(codingsOfPage)
    .filter(({ place }) => place.revision !== current);
}

/** How many codings have no words in the current text of their document, by layer and code. */
export async function lostCounts(db: ProjectDatabase): Promise<CountRow[]> {
  const revisions = groupBy(await db.rows('revisions').toArray(), ({ document }) => document);
  const byLayer = new Map<LayerId, Record<CodeId, number>>();
  for (const document of await presentRows(db, 'documents')) {
    if ((revisions.get(document.id)?.length ?? 0) < 2) continue;
    const older = await olderCodings(db, document);
    const placed = await placedInDocument(db, document.id, document.current, older);
    for (const { layer, code, place } of placed) {
      if (place.revision === document.current) continue;
      const byCode = byLayer.get(layer) ?? {};
      byLayer.set(layer, { ...byCode, [code]: (byCode[code] ?? 0) + 1 });
    }
  }
  return [...byLayer].map(([layer, byCode]) => ({ layer, byCode }));
}
