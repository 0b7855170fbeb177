import { placesOfUnit } from '#analysis/autocode-places.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { SearchRequest } from '#domain/search-request.ts';
import { newCode } from '#session/new-code.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { History } from '#storage/undo.ts';
import type { SearchedDocument } from '#workers/search/project-texts.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { madeProject } from './made-texts.ts';

/** Hits that are listed, as on the screen. */
const LISTED = 5000;

let db: ProjectDatabase;
let bytes = 0;
let documents: readonly SearchedDocument[] = [];
let worker = new TaskWorker();

async function databaseBytes(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

/** One question, asked as the screen asks it; milliseconds to the first hits and to the end. */
async function search(request: SearchRequest) {
  const start = performance.now();
  let left = documents;
  let first: number | undefined;
  let [count, listed] = [0, 0];
  while (left.length > 0) {
    const outcome = await worker.runPatiently(
      'searchDocuments',
      { databaseName: db.name, documents: left, request, limit: LISTED - listed },
      { patience: 60_000 },
    );
    if (!outcome.ok) throw new Error(outcome.problem.type);
    const { found, searched } = outcome.value;
    for (const one of found) {
      count += one.count;
      listed += one.hits.length;
    }
    if (count > 0) first ??= performance.now() - start;
    left = left.slice(searched);
  }
  const all = performance.now() - start;
  return { first: first ?? all, all, count };
}

/** Runs something and tells how long it took and for how long at most the page could not have answered a key. */
async function watched(work: () => Promise<unknown>): Promise<{ time: number; pause: number }> {
  const channel = new MessageChannel();
  let last = performance.now();
  let pause = 0;
  const start = last;
  channel.port1.onmessage = () => {
    const now = performance.now();
    pause = Math.max(pause, now - last);
    last = now;
    channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  await work();
  await new Promise((resolve) => setTimeout(resolve));
  channel.port1.close();
  const end = performance.now();
  return { time: end - start, pause: Math.max(pause, end - last) };
}

const bench = {
  async make(): Promise<number> {
    const made = await madeProject(newId());
    ({ db, bytes } = made);
    const rows = await db.rows('documents').orderBy('id').toArray();
    documents = rows
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ id, current }) => ({ id, revision: current }));
    return bytes;
  },

  /** All texts folded and kept, as in the background of an open project. */
  async fold() {
    const before = await databaseBytes();
    const start = performance.now();
    const folding = new TaskWorker();
    await folding.run('foldTexts', { databaseName: db.name });
    const time = performance.now() - start;
    folding.close();
    let kept = 0;
    let signatures = 0;
    await db.folded.each((row) => (kept += row.bodies.length + row.changes.length));
    await db.signatures.each(({ signature }) => (signatures += signature.length));
    const onDisk = (await databaseBytes()) - before;
    return { time, ratio: (kept + signatures) / bytes, signatures: signatures / bytes, onDisk };
  },

  /** A text changed: the one row made anew. */
  async foldOne(): Promise<number> {
    const revision = documents[1000]?.revision;
    if (revision) await Promise.all([db.folded.delete(revision), db.signatures.delete(revision)]);
    const folding = new TaskWorker();
    await folding.run('foldTexts', { databaseName: db.name });
    if (revision) await Promise.all([db.folded.delete(revision), db.signatures.delete(revision)]);
    const start = performance.now();
    await folding.run('foldTexts', { databaseName: db.name });
    const time = performance.now() - start;
    folding.close();
    return time;
  },

  search,

  /** All hits counted, coded as one change, and taken back. */
  async autocode(request: SearchRequest) {
    const coder = 'coder' as CoderId;
    const code = newCode('Trust', []);
    const start = performance.now();
    const places = await worker.run('findPlacesToCode', {
      databaseName: db.name,
      documents,
      request,
    });
    if (!places.ok) throw new Error(places.problem.type);
    const counted = performance.now() - start;
    const asked = { unit: 'hit', code: code.id, made: code, coder, waiting: [] } as const;
    let codings = 0;
    let drafted: Draft | undefined;
    const input = { ...asked, places: placesOfUnit(places.value, 'hit'), databaseName: db.name };
    const packed = await watched(async () => {
      const draft = await worker.run('draftAutocode', input);
      if (!draft.ok || !draft.value) throw new Error('nothing to code');
      drafted = draft.value;
      codings = drafted.edit.count ?? 0;
    });
    const coded = await watched(async () => {
      if (!drafted) return;
      const written = await commit(db, drafted, { coder, now: Date.now() });
      if (!written.ok) throw new Error(written.problem.type);
    });
    const undone = await watched(() => new History(db, coder).step('undo', Date.now()));
    return { codings, counted, packed, coded, undone };
  },

  /** A worker that has read nothing yet, as when the screen is opened. */
  beginAfresh(): void {
    worker.close();
    worker = new TaskWorker();
  },

  /** As when the screen is opened, before anything is typed. */
  async prepare(): Promise<number> {
    const start = performance.now();
    await worker.run('prepareSearch', { databaseName: db.name });
    return performance.now() - start;
  },

  async drop(): Promise<void> {
    worker.close();
    await db.delete();
  },
};

Object.assign(window, { bench });
