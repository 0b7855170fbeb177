import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '#domain/result.ts';
import { ProjectOpening, type RunJob } from '#features/projects/project-opening.svelte.ts';
import { en } from '#i18n/en.ts';
import { languageOf } from '#i18n/language.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { Registry } from '#storage/registry.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { tasks } from '#workers/tasks.ts';
import { NearbyWorker } from '#tests/unit/support/nearby-worker.ts';
import { taguetteFile } from '#tests/unit/support/taguette-file.ts';

/** The page, where the next job can be made to fail. */
class SomePage {
  readonly registry = new Registry({ getItem: () => null, setItem: () => undefined });
  /** Whether the worker breaks down, and whether somebody cancels. */
  trouble: 'worker' | 'cancel' | undefined;
  told: string[] = [];

  readonly run: RunJob = async (_label, job) => {
    const { trouble } = this;
    const cancel = new AbortController();
    const broken = () => Promise.resolve(failure({ type: 'worker-failed' as const }));
    const served = trouble === 'worker' ? { openProjectFile: broken } : tasks;
    const worker = new TaskWorker(() => new NearbyWorker(served));
    const onprogress = () => {
      if (trouble === 'cancel') cancel.abort();
    };
    const made = await job(worker, { signal: cancel.signal, onprogress });
    worker.close();
    if (made.ok) return made.value;
    this.told.push(made.problem);
    return undefined;
  };

  readonly opening = new ProjectOpening({
    registry: this.registry,
    messages: () => en,
    language: () => languageOf('en'),
    run: this.run,
    onopen: () => undefined,
    onlisted: () => Promise.resolve(),
  });

  async listed(): Promise<string[]> {
    return (await this.registry.list()).map(({ id }) => id).sort();
  }
}

let page: SomePage;

beforeEach(async () => {
  page = new SomePage();
  for (const id of await page.listed()) await page.registry.remove(id);
});

async function openedPage(...names: string[]) {
  await page.opening.open([await taguetteFile(...names)]);
  const { opened } = page.opening;
  if (!opened) throw new Error(page.told.join());
  return opened;
}

describe('codes as a tree', () => {
  it.each(['worker', 'cancel'] as const)(
    'leave the project that is open where opening it anew ends by the %s',
    async (trouble) => {
      const before = await openedPage('Portal');
      page.trouble = trouble;
      await page.opening.openAsTree(before);
      expect(page.told).toHaveLength(1);
      expect(page.opening.opened).toBe(before);
      expect(await page.listed()).toEqual(before.projects.map(({ localId }) => localId));
    },
  );

  it('take the place of the project that is open', async () => {
    const before = await openedPage('Portal');
    await page.opening.openAsTree(before);
    const [tree] = page.opening.opened?.projects ?? [];
    expect(await page.listed()).toEqual([tree?.localId]);
    const db = new ProjectDatabase(databaseName(tree?.localId ?? ''));
    const codes = await presentRows(db, 'codes');
    db.close();
    expect(codes.map(({ name }) => name).sort()).toEqual(['high', 'low', 'trust']);
  });

  it('are made of the projects that were chosen before', async () => {
    const file = await taguetteFile('Portal', 'Health', 'Schools');
    await page.opening.open([file]);
    const { question } = page.opening;
    expect(question).toMatchObject({ type: 'which', names: ['Portal', 'Health', 'Schools'] });
    if (question) await page.opening.answer(question, { which: [0, 2] });
    expect(page.opening.question).toBeUndefined();
    const first = page.opening.opened;
    if (first) await page.opening.openAsTree(first);
    const names = page.opening.opened?.projects.map(({ name }) => name);
    expect(names).toEqual(['Portal', 'Schools']);
    expect(await page.listed()).toHaveLength(2);
  });
});
