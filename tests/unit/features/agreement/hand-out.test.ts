import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Coder } from '#domain/coder.ts';
import { layerOfId } from '#domain/coding.ts';
import type { CoderId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import { Visibility } from '#domain/visibility.ts';
import { isUnseen, writeHandOut } from '#features/agreement/hand-out.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import type { Session } from '#session/session.svelte.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { readImage } from '#storage/project-image.ts';
import { restoreProject } from '#storage/restore.ts';
import { databaseName, ProjectDatabase as Database } from '#storage/database.ts';
import { NearbyWorker } from '#tests/unit/support/nearby-worker.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { tasks } from '#workers/tasks.ts';

const NOW = new Date('2026-11-22T08:00:00.000Z');
const AMINA: Coder = { id: 'coder-am' as CoderId, name: 'Amina', initials: 'AM' };

let db: ProjectDatabase;
beforeEach(async () => {
  const { exportProject } = tasks;
  const served = class extends NearbyWorker {
    constructor() {
      super({ exportProject });
    }
  };
  vi.stubGlobal('Worker', served);
  db = await sampleProject();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Sana and Nadeem code blind; somebody hands the round out. */
async function handedOut(by: Coder, to: Coder) {
  const { documents } = (await readImage(db)).records;
  const round: Round = {
    ...{ id: 'round-1' as RoundId, name: 'Round 1', openedAt: 1 },
    ...{ coders: [SANA.id, NADEEM.id], documents: documents.map(({ id }) => id) },
  };
  const coders = [SANA, NADEEM, AMINA];
  const visibility = new Visibility(by.id, [round], coders);
  const session = {
    ...{ db, coderId: by.id, unsaved: [], data: { coders, visibility } },
  } as unknown as Session;
  const given = { round, coder: to.id, now: NOW };
  const signal = new AbortController().signal;
  const file = await writeHandOut(session, given, { signal, onprogress: () => undefined });
  if (!file) throw new Error('not written');
  return { file, isSaid: isUnseen(session, to.id) };
}

async function entries(file: Blob): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries())
    if (!entry.directory)
      found.set(entry.filename, await entry.getData(new TextWriter(), { useWebWorkers: false }));
  return found;
}

async function opened(file: Blob) {
  const options = {
    appFormat: APP_FORMAT,
    stamp: { newId, now: 0 },
    names: { coder: '', outside: '' },
  };
  const read = await readProjectFile({ name: 'round.hashiya', content: file }, options);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { log, report } = await read.value.open(0);
  const localId = newId();
  await restoreProject(localId, log, report.coder);
  const copy = new Database(databaseName(localId));
  await copy.open();
  const { codings, memos } = (await readImage(copy)).records;
  const coders = new Set([
    ...codings.map(({ layer }) => layerOfId(layer).coder),
    ...memos.map(({ coder }) => coder),
  ]);
  return { coder: report.coder, coders: [...coders] };
}

it('whoever codes blind hands out a file for another without what that one has coded', async () => {
  const { file, isSaid } = await handedOut(SANA, NADEEM);
  expect(isSaid).toBe(true);
  expect(await opened(file)).toEqual({ coder: NADEEM.id, coders: [] });
});

it('to themselves, and from who takes no part, it holds the work of the one it is for', async () => {
  const own = await handedOut(SANA, SANA);
  expect(own.isSaid).toBe(false);
  expect(await opened(own.file)).toEqual({ coder: SANA.id, coders: [SANA.id] });
  const led = await handedOut(AMINA, NADEEM);
  expect(led.isSaid).toBe(false);
  expect(await opened(led.file)).toEqual({ coder: NADEEM.id, coders: [NADEEM.id] });
});

it('has no copies that can be read on the way', async () => {
  const { file } = await handedOut(AMINA, NADEEM);
  const found = await entries(file);
  expect([...found.keys()].filter((name) => name.startsWith('texts/'))).toEqual([]);
  expect(found.get('codings.csv')?.trim().split('\n')).toHaveLength(1);
});
