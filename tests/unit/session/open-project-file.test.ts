import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProjectFile, type OpenFileOptions } from '#session/open-project-file.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { Registry } from '#storage/registry.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { tasks } from '#workers/tasks.ts';
import { NearbyWorker } from '#tests/unit/support/nearby-worker.ts';
import { taguetteFile } from '#tests/unit/support/taguette-file.ts';

/** The locks of a browser, as far as they are used here. */
class Locks {
  readonly held = new Set<string>();

  async request(
    name: string,
    options: LockOptions,
    work: (lock: object | null) => Promise<unknown>,
  ): Promise<void> {
    if (options.ifAvailable) {
      await work(this.held.has(name) ? null : {});
      return;
    }
    this.held.add(name);
    await work({});
    this.held.delete(name);
  }
}

let registry: Registry;
let locks: Locks;

beforeEach(() => {
  registry = new Registry({ getItem: () => null, setItem: () => undefined });
  locks = new Locks();
  vi.stubGlobal('navigator', { locks });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const { id } of await registry.list()) await registry.remove(id);
  registry.close();
});

async function open(file: File, options: Partial<OpenFileOptions> = {}) {
  const worker = new TaskWorker(() => new NearbyWorker(tasks));
  const opened = await openProjectFile(
    registry,
    worker,
    { file, beside: [] },
    {
      ...{ signal: new AbortController().signal, onprogress: () => undefined },
      ...{ copyName: (name) => `${name} (copy)`, names: { coder: 'Nobody', outside: 'Outside' } },
      ...options,
    },
  );
  worker.close();
  return opened;
}

async function listed(): Promise<string[]> {
  return (await registry.list()).map(({ name }) => name).sort();
}

async function databases(): Promise<string[]> {
  return (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(databaseName('')));
}

describe('a file of several projects', () => {
  it('is not opened before somebody says which of them', async () => {
    const opened = await open(await taguetteFile('Portal', '', 'Schools'));
    expect(opened).toEqual({
      ok: false,
      problem: { type: 'which-project', names: ['Portal', 'taguette', 'Schools'] },
    });
    expect([await listed(), await databases()]).toEqual([[], []]);
  });

  it('is opened as those that were chosen, each in a database of its own', async () => {
    const shares: number[] = [];
    const opened = await open(await taguetteFile('Portal', 'Health', 'Schools'), {
      which: [0, 2],
      onprogress: (share) => shares.push(share),
    });
    if (!opened.ok) throw new Error(opened.problem.type);
    expect(opened.value.map(({ name }) => name)).toEqual(['Portal', 'Schools']);
    expect(await listed()).toEqual(['Portal', 'Schools']);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.75);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    for (const [at, title] of ['text 1', 'text 3'].entries()) {
      const db = new ProjectDatabase(databaseName(opened.value[at]?.localId ?? ''));
      expect((await presentRows(db, 'documents')).map((one) => one.title)).toEqual([title]);
      db.close();
    }
    expect(locks.held.size).toBe(0);
  });

  it('is read once, however many of them are wanted', async () => {
    const file = await taguetteFile('Portal', 'Health', 'Schools');
    const reads = vi.spyOn(file, 'arrayBuffer');
    const opened = await tasks.openProjectFile(
      {
        ...{ file, name: file.name, asksWhich: false },
        targets: [0, 1, 2].map((index) => ({ index, localId: `once-${String(index)}` })),
        names: { coder: 'Nobody', outside: 'Outside' },
      },
      () => undefined,
    );
    expect(opened.ok && opened.value.map(({ localId }) => localId)).toEqual([
      'once-0',
      'once-1',
      'once-2',
    ]);
    expect(reads).toHaveBeenCalledTimes(1);
    await registry.sweep();
  });

  it('is opened as nothing where one of them cannot be stored', async () => {
    // The second of them is none.
    const opened = await open(await taguetteFile('Portal', 'Health'), { which: [0, 2] });
    expect(opened.ok).toBe(false);
    expect([await listed(), await databases(), locks.held.size]).toEqual([[], [], 0]);
  });
});

describe.each(['list', 'put'] as const)('where %s of the registry fails', (method) => {
  it('says so, keeps nothing, and holds no database', async () => {
    const failing = vi.spyOn(registry, method).mockRejectedValue(new Error('closed'));
    const opened = await open(await taguetteFile('Portal'));
    failing.mockRestore();
    expect(opened).toMatchObject({ ok: false, problem: { type: 'unknown' } });
    expect([await listed(), await databases(), locks.held.size]).toEqual([[], [], 0]);
  });
});
