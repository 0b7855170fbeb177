import type { Page } from '@playwright/test';
import type { CodingId } from '#domain/ids.ts';
import { fold, type FieldsByTable } from '#domain/log/fold.ts';
import type { Change, Fields } from '#domain/log/change.ts';
import type { TableName } from '#domain/tables.ts';
import { unpackPage, type PageRow } from '#storage/pages.ts';

/** Stores that are not tables of the project. */
const OTHER_STORES = ['log', 'meta', 'blobs', 'pages', 'counts'];

export type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** What lies in a project's database, read without any of the code under test. */
export interface StoredProject {
  readonly log: readonly Change[];
  readonly rows: Rows;
}

/** Name of the database of the project whose page is open. */
export function databaseOf(page: Page): string {
  const local = /#\/p\/([^/]+)/.exec(page.url())?.[1];
  if (local === undefined) throw new Error(`no project is open at ${page.url()}`);
  return `hashiya-project-${local}`;
}

/** Reads every store by the browser's own interface. The page may be any of the origin. */
export async function readStored(page: Page, database: string): Promise<StoredProject> {
  const rows = await page.evaluate(async (name) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await settled(indexedDB.open(name));
    // Whoever holds a database open hinders the others' upgrades.
    db.onversionchange = () => db.close();
    const names = [...db.objectStoreNames].filter((store) => store !== 'blobs');
    const reading = db.transaction(names, 'readonly');
    const all = await Promise.all(
      names.map(async (store) => [store, await settled(reading.objectStore(store).getAll())]),
    );
    db.close();
    return Object.fromEntries(all) as Rows;
  }, database);
  return { log: (rows['log'] ?? []) as unknown as Change[], rows };
}

function plain(tables: FieldsByTable): Record<string, Record<string, Fields>> {
  return Object.fromEntries(
    [...tables]
      .filter(([, records]) => records.size > 0)
      .map(([name, records]) => [name, Object.fromEntries(records)]),
  );
}

/** Every record by table and id, as the log tells it. */
export function recordsOfLog({ log }: StoredProject): Record<string, Record<string, Fields>> {
  return plain(fold(log));
}

/** Every record by table and id, as the tables have it. */
export function recordsOfTables({ rows }: StoredProject): Record<string, Record<string, Fields>> {
  const tables: FieldsByTable = new Map();
  for (const [name, list] of Object.entries(rows)) {
    if (OTHER_STORES.includes(name)) continue;
    const entries = list.map(({ id, ...fields }): [string, Fields] => [String(id), fields]);
    tables.set(name as TableName, new Map(entries));
  }
  const pages = (rows['pages'] ?? []) as unknown as PageRow[];
  tables.set('codings', new Map<CodingId, Fields>(pages.flatMap((page) => [...unpackPage(page)])));
  return plain(tables);
}

/** Sequence numbers of each device that are missing or used twice. */
export function sequenceFaults({ log }: StoredProject): number[] {
  const byDevice = new Map<string, number[]>();
  for (const { device, sequence } of log)
    byDevice.set(device, [...(byDevice.get(device) ?? []), sequence]);
  return [...byDevice.values()].flatMap((used) =>
    used.sort((a, b) => a - b).filter((sequence, index) => sequence !== index + 1),
  );
}
