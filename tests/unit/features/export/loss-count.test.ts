import { NADEEM } from '#tests/unit/support/sample-project.ts';
import { expect, it } from 'vitest';
import { failure, success, type Result } from '#domain/result.ts';
import { LossCount } from '#features/export/loss-count.svelte.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { NearbyWorker } from '#tests/unit/support/nearby-worker.ts';
import { freshDatabase } from '#tests/unit/support/project-database.ts';

const WORDS = {
  labels: { include: 'Include', exclude: 'Exclude', example: 'Example' },
  participant: 'Participant',
};

async function counted(told: Result<unknown, unknown>) {
  const db = await freshDatabase();
  const tellLosses = () => Promise.resolve(told);
  const worker = new TaskWorker(() => new NearbyWorker({ tellLosses }));
  const count = new LossCount({ db, coderId: NADEEM.id }, WORDS, worker);
  const asked = count.ask('qdpx');
  expect(count.canBeWritten).toBe(false);
  await asked;
  count.close();
  db.close();
  return count;
}

it.each([
  ['is known what would be lost', success({ losses: [], hasAstral: false }), true],
  ['cannot be counted what would be lost', failure({ type: 'worker-failed' }), true],
  ['are no codes for a codebook', failure({ type: 'no-codes' }), false],
])('tells whether the project can be written where there %s', async (_case, told, canBe) => {
  expect((await counted(told)).canBeWritten).toBe(canBe);
});
