import Dexie, { liveQuery } from 'dexie';
import { applyCode } from '#domain/edits/apply-code.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import type { Draft } from '#domain/log/change.ts';
import { ChangeFeed } from '#storage/change-feed.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, type ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { createProjectDatabase, openProject } from '#storage/open-project.ts';
import { presentRows } from '#storage/present-rows.ts';
import { rebuildProjection } from '#storage/projection.ts';
import { History } from '#storage/undo.ts';
import { aCoding, CODER, codingsIn, layerOf, madeProject } from './made-projects.ts';

const LAYERS_OF_IMPORT = 100;

let db: ProjectDatabase;
let localId: string;

/** Milliseconds of the work. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function write(draft: Draft | undefined): Promise<void> {
  const written = draft && (await commit(db, draft, { coder: CODER, now: Date.now() }));
  if (!written?.ok) throw new Error(`not written: ${written?.problem.type ?? 'nothing'}`);
}

async function useEmpty(): Promise<void> {
  localId = newId();
  db = await createProjectDatabase(localId);
}

/** Milliseconds on the clock that all pages share. */
function sharedNow(): number {
  return performance.timeOrigin + performance.now();
}

const bench = {
  async make(codings: number, changes: number): Promise<void> {
    localId = newId();
    db = await madeProject(localId, { codings, changes });
  },

  async drop(): Promise<void> {
    await db.delete();
  },

  /** Milliseconds of each of many codings, made one after the other in layer 0. */
  async commits(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const draft = applyCode(aCoding(layerOf(0), at));
      times.push(await timed(() => write(draft)));
    }
    return times;
  },

  /** The first step after opening, which reads the history's keys, and each of the next ones. */
  async undos(count: number): Promise<{ first: number; next: number[] }> {
    const history = new History(db, CODER);
    const step = () => timed(() => history.step('undo', Date.now()));
    const first = await step();
    const next: number[] = [];
    for (let at = 0; at < count; at += 1) next.push(await step());
    return { first, next };
  },

  async rebuild(): Promise<number> {
    return timed(() => rebuildProjection(db));
  },

  /** As the page opens it: the connection, the sweep, the lists. */
  async open(): Promise<number> {
    db.close();
    return timed(async () => {
      db = await openProject(localId, () => undefined);
      await Promise.all([presentRows(db, 'coders'), presentRows(db, 'codes'), db.counts.toArray()]);
    });
  },

  /** One import of many codings, packed in columns. */
  async importColumns(count: number): Promise<number> {
    await useEmpty();
    const each = Math.ceil(count / LAYERS_OF_IMPORT);
    const codings = Array.from({ length: LAYERS_OF_IMPORT }, (_, document) =>
      codingsIn(layerOf(document), each),
    ).flat();
    const draft = importCodings(codings.slice(0, count), []);
    const time = await timed(() => write(draft));
    await db.delete();
    return time;
  },

  /** What it is measured against: a row a coding with the indexes that its queries would need. */
  async importRows(count: number): Promise<number> {
    const plain = new Dexie(newId(), { cache: 'disabled' });
    plain.version(1).stores({ codings: 'id, [layer+start], code' });
    await plain.open();
    const each = Math.ceil(count / LAYERS_OF_IMPORT);
    const rows = Array.from({ length: LAYERS_OF_IMPORT }, (_, document) =>
      codingsIn(layerOf(document), each).map(({ place, ...rest }) => ({ ...rest, ...place })),
    ).flat();
    const time = await timed(() => plain.table('codings').bulkAdd(rows.slice(0, count)));
    await plain.delete();
    return time;
  },

  databaseOf(): string {
    return localId;
  },

  /** In the other tab: opens the same project and notes when it hears of changes and when its counts follow. */
  async follow(id: string): Promise<void> {
    localId = id;
    db = await openProject(id, () => undefined);
    const feed = new ChangeFeed(databaseName(id));
    feed.listen(() => heard.push(sharedNow()));
    liveQuery(() => db.counts.get(layerOf(0))).subscribe(() => seen.push(sharedNow()));
  },

  /** Commits and announces, with time between them; returns when each commit had ended. */
  async announce(count: number): Promise<number[]> {
    const feed = new ChangeFeed(db.name);
    const ended: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const draft = applyCode(aCoding(layerOf(0), at));
      if (!draft) continue;
      const written = await commit(db, draft, { coder: CODER, now: Date.now() });
      ended.push(sharedNow());
      if (written.ok) void feed.announce(written.value.change);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    feed.close();
    return ended;
  },

  followed(): { heard: number[]; seen: number[] } {
    return { heard, seen };
  },
};

const heard: number[] = [];
const seen: number[] = [];

export type StorageBench = typeof bench;
Object.assign(window, { bench });
