import type { Page } from '@playwright/test';
import type { Change } from '#domain/log/change.ts';
import { foldLog, type Fields, type FoldedTables } from '../support/fold-log.ts';

/** Stores that are not tables of the project. */
const OTHER_STORES = ['log', 'meta', 'blobs', 'pages', 'counts', 'folded', 'signatures'];

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
  // As one text: value by value it would be slow on its way.
  const text = await page.evaluate(async (name) => {
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
    return JSON.stringify(Object.fromEntries(all));
  }, database);
  const rows = JSON.parse(text) as Rows;
  return { log: (rows['log'] ?? []) as unknown as Change[], rows };
}

/** How many texts and files the project's database holds. */
export function countBlobs(page: Page, database: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('blobs').objectStore('blobs').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    database,
  );
}

/** Writes a row as code of another time or an import that is still going on would. */
export function putRow(
  page: Page,
  database: string,
  store: string,
  row: Record<string, unknown>,
): Promise<void> {
  return page.evaluate(
    ([name, into, written]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(into, 'readwrite');
          writing.objectStore(into).put(written);
          writing.onabort = () => reject(new Error(writing.error?.message));
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [database, store, row] as const,
  );
}

type Records = Record<string, Record<string, Fields>>;

function plain(tables: FoldedTables): Records {
  return Object.fromEntries(
    [...tables]
      .filter(([, records]) => records.size > 0)
      .map(([name, records]) => [name, Object.fromEntries(records)]),
  );
}

/** Every record by table and id, as the log tells it. */
export function recordsOfLog({ log }: StoredProject): Records {
  return plain(foldLog(log));
}

/** Codings as they lie packed in a page. */
interface PackedPage {
  readonly layer: string;
  readonly codes: readonly string[];
  readonly revisions: readonly string[];
  readonly items: readonly (readonly [
    id: string,
    code: number,
    revision: number,
    start: number,
    end: number,
    present: 0 | 1,
  ])[];
}

function codingsIn({ layer, codes, revisions, items }: PackedPage): [string, Fields][] {
  return items.map(([id, code, revision, start, end, present]) => [
    id,
    {
      present: present === 1,
      layer,
      code: codes[code],
      place: { revision: revisions[revision], start, end },
    },
  ]);
}

/** Every record by table and id, as the tables have it. */
export function recordsOfTables({ rows }: StoredProject): Records {
  const tables: FoldedTables = new Map();
  for (const [name, list] of Object.entries(rows)) {
    if (OTHER_STORES.includes(name)) continue;
    tables.set(name, new Map(list.map(({ id, ...fields }) => [String(id), fields])));
  }
  const pages = (rows['pages'] ?? []) as unknown as PackedPage[];
  tables.set('codings', new Map(pages.flatMap(codingsIn)));
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
