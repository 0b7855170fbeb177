import { afterEach, beforeEach, expect, it } from 'vitest';
import { addCoder } from '#domain/edits/edit-project.ts';
import { openRound } from '#domain/edits/rounds.ts';
import type { RoundId } from '#domain/ids.ts';
import { failure } from '#domain/result.ts';
import { ExportChoice } from '#features/export/export-choice.svelte.ts';
import { writeExport } from '#features/export/write-export.ts';
import type { ExportProjectInput } from '#workers/tasks/export-project.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { NearbyWorker } from '#tests/unit/support/nearby-worker.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';

const ROUND = { id: 'round' as RoundId, name: 'Round 1', coders: [SANA.id, NADEEM.id] };
let opened: OpenedDesk;
let stopLooking: () => void;

beforeEach(async () => {
  opened = await openDesk('We went there. Nobody came.', ['trust']);
  const { data } = opened.session;
  stopLooking = $effect.root(() => {
    $effect(() => {
      void [data.rounds, data.coders];
    });
  });
  await opened.session.apply(addCoder(NADEEM));
  await expect.poll(() => data.coders).toHaveLength(2);
});
afterEach(async () => {
  stopLooking();
  await opened.close();
});

async function beginRound() {
  const { session } = opened;
  const documents = session.data.documents.map(({ id }) => id);
  const round = { ...ROUND, documents, openedAt: 1 };
  await session.apply(openRound({ round, standIns: [], finished: [] }));
  await expect.poll(() => session.data.visibility.isBlind).toBe(true);
}

/** What a worker is told to leave out. */
async function withheld(extent: ExportChoice['extent']) {
  const asked: ExportProjectInput[] = [];
  const exportProject = (input: ExportProjectInput) => {
    asked.push(input);
    return Promise.resolve(failure({ type: 'unused' }));
  };
  const worker = new TaskWorker(() => new NearbyWorker({ exportProject }));
  const choice = new ExportChoice();
  choice.extent = extent;
  const words = { labels: { include: '', exclude: '', example: '' }, participant: '' };
  await writeExport(opened.session, worker, choice, {
    ...{ signal: new AbortController().signal, onprogress: () => undefined, words },
    exportedAt: '2026-11-22T08:00:00.000Z',
  });
  worker.close();
  expect(asked).toHaveLength(1);
  return asked[0]?.withheld;
}

it('never hands out with a part what a blind round hides, though nothing was unticked', async () => {
  await beginRound();
  expect(await withheld('part')).toEqual({
    coders: [NADEEM.id],
    texts: false,
    memos: false,
    history: false,
  });
});

it('writes all of the project where it is to be restored from, and where nothing is hidden', async () => {
  expect(await withheld('part')).toBeUndefined();
  await beginRound();
  expect(await withheld('whole')).toBeUndefined();
});
