import type { CodeId, CodingId, LayerId } from '#domain/ids.ts';
import type { Change, Fields, RecordChange } from '#domain/log/change.ts';
import { differences } from '#domain/log/differences.ts';
import { fold, type FieldsByTable } from '#domain/log/fold.ts';
import { ROW_TABLES, type CountRow, type ProjectDatabase, type Row } from './database.ts';
import { packPages, unpackPage, type FieldsByCoding } from './pages.ts';
import { Workspace, writtenStores } from './workspace.ts';

/**
 * Throws away every table but log, blobs and meta, and builds them anew from the log, in one transaction. Who has the log
 * gives it: a large one is not to be there twice.
 */
export async function rebuildProjection(
  db: ProjectDatabase,
  log?: readonly Change[],
): Promise<void> {
  const tables = fold(log ?? (await db.log.toArray()));
  await db.transaction('rw', writtenStores(db), async () => {
    for (const name of ROW_TABLES) {
      await db.rows(name).clear();
      const rows = [...(tables.get(name) ?? [])].map(([id, fields]): Row => ({ ...fields, id }));
      await db.table<Row, string>(name).bulkPut(rows);
    }
    await db.pages.clear();
    await db.counts.clear();
    for (const [layer, codings] of codingsByLayer(tables)) {
      await db.pages.bulkPut(packPages(layer, codings));
      await db.counts.put(countsOf(layer, codings));
    }
  });
}

/**
 * Makes the tables what a new fold of the log says, and returns what that changed; only this is written. To be called in a
 * transaction over all written stores.
 */
export async function refold(
  db: ProjectDatabase,
  tables: FieldsByTable,
): Promise<readonly RecordChange[]> {
  const records = differences(await storedRecords(db), tables);
  const workspace = await Workspace.load(db, records);
  for (const record of records) workspace.apply(record);
  await workspace.save();
  return records;
}

function codingsByLayer(tables: FieldsByTable): Map<LayerId, FieldsByCoding> {
  const layers = new Map<LayerId, FieldsByCoding>();
  for (const [id, fields] of tables.get('codings') ?? []) {
    const layer = fields['layer'] as LayerId;
    const codings: FieldsByCoding = layers.get(layer) ?? new Map<CodingId, Fields>();
    layers.set(layer, codings.set(id as CodingId, fields));
  }
  return layers;
}

function countsOf(layer: LayerId, codings: FieldsByCoding): CountRow {
  const byCode: Record<CodeId, number> = {};
  for (const fields of codings.values()) {
    if (fields['present'] !== true) continue;
    const code = fields['code'] as CodeId;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  return { layer, byCode };
}

/** Every stored record as the tables have it, to be compared with a fold of the log. */
export async function storedRecords(db: ProjectDatabase): Promise<FieldsByTable> {
  const tables: FieldsByTable = new Map();
  for (const name of ROW_TABLES) {
    const rows = await db.table<Row, string>(name).toArray();
    if (rows.length > 0) tables.set(name, new Map(rows.map(({ id, ...fields }) => [id, fields])));
  }
  const pages = await db.pages.toArray();
  if (pages.length > 0)
    tables.set('codings', new Map(pages.flatMap((page) => [...unpackPage(page)])));
  return tables;
}
