import { currentImage } from '#domain/current-image.ts';
import type { BlobHash } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { TableName } from '#domain/tables.ts';
import { readBlob } from './blobs.ts';
import { ROW_TABLES, type ProjectDatabase } from './database.ts';
import { codingsOfPage } from './pages.ts';
import { presentRows } from './present-rows.ts';

/** All that is seen in a project at this moment, in the current texts; its texts and files are read when they are asked for. */
export async function readImage(db: ProjectDatabase): Promise<ProjectImage> {
  const stores = [...ROW_TABLES.map((name) => db.rows(name)), db.pages];
  const stored = await db.transaction('r', stores, async () => {
    const records: Partial<Record<TableName, unknown>> = {};
    for (const name of ROW_TABLES) records[name] = await presentRows(db, name);
    records.codings = (await db.pages.toArray()).flatMap(codingsOfPage);
    return {
      revisions: await db.rows('revisions').toArray(),
      records: records as ProjectImage['records'],
    };
  });
  const blob = (hash: BlobHash) => readBlob(db, hash);
  return currentImage({ records: stored.records, blob }, stored.revisions);
}
