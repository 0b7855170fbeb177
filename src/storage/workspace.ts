import Dexie from 'dexie';
import type { CodeId, CodingId, LayerId } from '#domain/ids.ts';
import { applyToFields, stillHasBefore } from '#domain/log/apply.ts';
import type { Fields, RecordChange } from '#domain/log/change.ts';
import { isWholeCoding } from '#domain/log/is-whole-coding.ts';
import type { TableName } from '#domain/tables.ts';
import { ROW_TABLES, type ProjectDatabase, type Row, type RowTableName } from './database.ts';
import { packPages, unpackPage, type FieldsByCoding, type PageRow } from './pages.ts';

/** Up to this many codings of a layer their pages are looked up one by one; above it the whole layer is read. */
const SINGLE_LOOKUPS = 8;

interface LayerPages {
  readonly codings: FieldsByCoding;
  /** The stored pages the codings were read from, in order of their first ids. */
  readonly stored: readonly PageRow[];
  readonly touched: Set<CodingId>;
}

/**
 * The codings by the page they belong to: each stays with the page it was found by, for pages between two of those
 * read may not have been.
 */
function byPage({ codings, stored }: LayerPages): Map<PageRow | undefined, FieldsByCoding> {
  const groups = new Map<PageRow | undefined, FieldsByCoding>(
    stored.map((page) => [page, new Map()]),
  );
  const sorted = [...codings].sort(([a], [b]) => (a < b ? -1 : 1));
  let at = 0;
  for (const [id, fields] of sorted) {
    while ((stored[at + 1]?.first ?? id) < id || stored[at + 1]?.first === id) at += 1;
    const group = groups.get(stored[at]) ?? new Map<CodingId, Fields>();
    groups.set(stored[at], group.set(id, fields));
  }
  return groups;
}

function byTable(records: readonly RecordChange[]): Map<TableName, RecordChange[]> {
  const grouped = new Map<TableName, RecordChange[]>();
  for (const record of records) {
    const group = grouped.get(record.table);
    if (group) group.push(record);
    else grouped.set(record.table, [record]);
  }
  return grouped;
}

/**
 * The stored rows and pages that a set of record changes touches: read, changed in memory, written back, all inside the
 * caller's transaction.
 */
export class Workspace {
  readonly #db: ProjectDatabase;
  readonly #rows = new Map<RowTableName, Map<string, Fields | undefined>>();
  readonly #layers = new Map<LayerId, LayerPages>();
  readonly #countChanges = new Map<LayerId, Map<CodeId, number>>();

  private constructor(db: ProjectDatabase) {
    this.#db = db;
  }

  static async load(db: ProjectDatabase, records: readonly RecordChange[]): Promise<Workspace> {
    const workspace = new Workspace(db);
    for (const [table, group] of byTable(records)) {
      if (table === 'codings') await workspace.#loadLayers(group);
      else await workspace.#loadRows(table, group);
    }
    return workspace;
  }

  async #loadRows(table: RowTableName, records: readonly RecordChange[]): Promise<void> {
    const ids = [...new Set(records.map((record) => record.id))];
    const stored = await this.#db.table<Row, string>(table).bulkGet(ids);
    const rows = new Map<string, Fields | undefined>();
    stored.forEach((row, index) => {
      const id = ids[index];
      if (id === undefined) return;
      if (!row) return rows.set(id, undefined);
      const { id: _id, ...fields } = row;
      return rows.set(id, fields);
    });
    this.#rows.set(table, rows);
  }

  async #loadLayers(records: readonly RecordChange[]): Promise<void> {
    const idsByLayer = new Map<LayerId, Set<CodingId>>();
    for (const record of records) {
      if (!record.layer) throw new RangeError('a change of a coding names its layer');
      const ids = idsByLayer.get(record.layer) ?? new Set();
      idsByLayer.set(record.layer, ids.add(record.id as CodingId));
    }
    for (const [layer, ids] of idsByLayer) {
      const stored = await this.#pagesOf(layer, ids);
      const codings: FieldsByCoding = new Map(stored.flatMap((page) => [...unpackPage(page)]));
      this.#layers.set(layer, { codings, stored, touched: new Set() });
    }
  }

  async #pagesOf(layer: LayerId, ids: ReadonlySet<CodingId>): Promise<PageRow[]> {
    const { pages } = this.#db;
    if (ids.size > SINGLE_LOOKUPS) {
      return pages
        .where('[layer+first]')
        .between([layer, Dexie.minKey], [layer, Dexie.maxKey])
        .toArray();
    }
    const found = new Map<CodingId, PageRow>();
    for (const id of ids) {
      const page =
        (await pages
          .where('[layer+first]')
          .between([layer, Dexie.minKey], [layer, id], true, true)
          .last()) ??
        (await pages
          .where('[layer+first]')
          .between([layer, Dexie.minKey], [layer, Dexie.maxKey])
          .first());
      if (page) found.set(page.first, page);
    }
    return [...found.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
  }

  #fieldsOf(record: RecordChange): Fields | undefined {
    return record.table === 'codings'
      ? this.#layerOf(record).codings.get(record.id as CodingId)
      : this.#rows.get(record.table)?.get(record.id);
  }

  #layerOf(record: RecordChange): LayerPages {
    const layer = record.layer && this.#layers.get(record.layer);
    if (!layer) throw new RangeError('a change of a coding names its layer');
    return layer;
  }

  /** Applies a change if the stored record still has its `before`; else leaves it and says so. */
  apply(record: RecordChange): boolean {
    const fields = this.#fieldsOf(record);
    if (!stillHasBefore(fields, record)) return false;
    const next = applyToFields(fields, record);
    if (record.table !== 'codings') {
      this.#rows.get(record.table)?.set(record.id, next);
      return true;
    }
    if (next && !isWholeCoding(next)) return false;
    const id = record.id as CodingId;
    const { codings, touched } = this.#layerOf(record);
    touched.add(id);
    if (next) codings.set(id, next);
    else codings.delete(id);
    this.#count(record.layer as LayerId, fields, -1);
    this.#count(record.layer as LayerId, next, 1);
    return true;
  }

  #count(layer: LayerId, fields: Fields | undefined, by: 1 | -1): void {
    if (fields?.['present'] !== true) return;
    const code = fields['code'] as CodeId;
    const changes = this.#countChanges.get(layer) ?? new Map<CodeId, number>();
    changes.set(code, (changes.get(code) ?? 0) + by);
    this.#countChanges.set(layer, changes);
  }

  async save(): Promise<void> {
    for (const [table, rows] of this.#rows) await this.#saveRows(table, rows);
    for (const [layer, pages] of this.#layers) await this.#savePages(layer, pages);
    for (const [layer, changes] of this.#countChanges) await this.#saveCounts(layer, changes);
  }

  async #saveRows(
    table: RowTableName,
    rows: ReadonlyMap<string, Fields | undefined>,
  ): Promise<void> {
    const kept: Row[] = [];
    const gone: string[] = [];
    for (const [id, fields] of rows) {
      if (fields) kept.push({ ...fields, id });
      else gone.push(id);
    }
    const store = this.#db.table<Row, string>(table);
    if (kept.length > 0) await store.bulkPut(kept);
    if (gone.length > 0) await store.bulkDelete(gone);
  }

  /** Writes the pages that were touched, and those a full one splits into. */
  async #savePages(layer: LayerId, pages: LayerPages): Promise<void> {
    const { touched } = pages;
    for (const [page, codings] of byPage(pages)) {
      const taken = page?.items.some(([id]) => touched.has(id) && !codings.has(id));
      if (!taken && ![...codings.keys()].some((id) => touched.has(id))) continue;
      const packed = packPages(layer, codings);
      const isKept = page && packed.some(({ first }) => first === page.first);
      if (page && !isKept) await this.#db.pages.delete([layer, page.first]);
      if (packed.length > 0) await this.#db.pages.bulkPut(packed);
    }
  }

  async #saveCounts(layer: LayerId, changes: ReadonlyMap<CodeId, number>): Promise<void> {
    const byCode: Record<CodeId, number> = { ...(await this.#db.counts.get(layer))?.byCode };
    for (const [code, by] of changes) {
      const count = (byCode[code] ?? 0) + by;
      if (count > 0) byCode[code] = count;
      else Reflect.deleteProperty(byCode, code);
    }
    await this.#db.counts.put({ layer, byCode });
  }
}

/** Every store a change may touch. */
export function writtenStores(db: ProjectDatabase) {
  return [db.log, db.meta, db.pages, db.counts, ...ROW_TABLES.map((name) => db.rows(name))];
}

/** The stores that these records touch, and log and meta: a transaction over fewer stores costs less. */
export function storesOf(db: ProjectDatabase, records: readonly RecordChange[]) {
  const tables = new Set(records.map(({ table }) => table));
  const rows = [...tables].flatMap((table) => (table === 'codings' ? [] : [db.rows(table)]));
  return [db.log, db.meta, ...(tables.has('codings') ? [db.pages, db.counts] : []), ...rows];
}
