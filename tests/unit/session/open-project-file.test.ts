import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainToRichText } from '#domain/rich-text.ts';
import { openProjectFile, type OpenFileOptions } from '#session/open-project-file.ts';
import { codeAs, codeAsNew } from '#session/who-codes.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { Registry } from '#storage/registry.ts';
import { History } from '#storage/undo.ts';
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
      names: { coder: 'Nobody', outside: 'Outside' },
      memoOf: ({ name }) => ({ title: `Opened ${name}`, body: plainToRichText('As it was') }),
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

describe('a file that is opened twice', () => {
  it('becomes two projects with two names, inside them too', async () => {
    const names = [];
    for (let times = 0; times < 3; times += 1) {
      const opened = await open(await taguetteFile('Portal'));
      if (!opened.ok) throw new Error(opened.problem.type);
      const [made] = opened.value;
      const db = new ProjectDatabase(databaseName(made?.localId ?? ''));
      names.push(made?.name, ...(await presentRows(db, 'project')).map(({ name }) => name));
      db.close();
    }
    expect(names).toEqual(['Portal', 'Portal (2)', 'Portal (3)'].flatMap((name) => [name, name]));
    expect(await listed()).toEqual(['Portal', 'Portal (2)', 'Portal (3)']);
  });

  it('keeps its name where it takes the place of what was opened before', async () => {
    const first = await open(await taguetteFile('Portal'));
    if (!first.ok) throw new Error(first.problem.type);
    const replaces = first.value.map(({ localId }) => localId);
    const again = await open(await taguetteFile('Portal'), { replaces });
    expect(again.ok && again.value.map(({ name }) => name)).toEqual(['Portal']);
  });
});

/** Who signed what is written on the project as a whole. */
async function signers(localId: string) {
  const db = new ProjectDatabase(databaseName(localId));
  const memos = await presentRows(db, 'memos');
  db.close();
  return memos.filter(({ target }) => target.table === 'project').map(({ coder }) => coder);
}

async function backupOf(localId = ''): Promise<File> {
  const from = databaseName(localId);
  const input = { databaseName: from, exportedAt: '2019-04-03T14:05:00Z', unsaved: [] };
  const written = await tasks.exportProject(input, () => undefined);
  if (!written.ok) throw new Error('not exported');
  return new File([written.value.file], 'Portal.hashiya');
}

async function openedAs(file: File) {
  const opened = await open(file);
  if (!opened.ok) throw new Error(opened.problem.type);
  const [made] = opened.value;
  if (!made) throw new Error('nothing was opened');
  return made;
}

describe('who opens a file', () => {
  it('is not asked of a backup of what is here', async () => {
    const { localId } = await openedAs(await taguetteFile('Portal'));
    const again = await openedAs(await backupOf(localId));
    expect(again.who).toBeUndefined();
  });

  it('is asked of the same file in another browser, beside a copy restored from it too', async () => {
    const { localId, who: opener } = await openedAs(await taguetteFile('Portal'));
    const backup = await backupOf(localId);
    await registry.remove(localId);
    for (let times = 0; times < 2; times += 1) {
      const { who } = await openedAs(backup);
      expect(who).toEqual({ coders: opener?.coders, chosen: opener?.chosen, isNameless: false });
    }
  });

  it('is asked for a name where the file has nobody’s', async () => {
    const code =
      '<Code guid="0b1f4b86-6e56-4f3a-9f3e-1d1f2a3b4c5d" name="Trust" isCodable="true"/>';
    const codebook = `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="A tool"><Codes>${code}</Codes></CodeBook>`;
    const { who } = await openedAs(new File([codebook], 'codes.qdc'));
    expect(who).toMatchObject({ coders: [{ name: 'Nobody' }], isNameless: true });
  });
});

describe('how a file of another tool was opened', () => {
  it('is kept once, as a memo of the project that can be undone and counts as one', async () => {
    const opened = await open(await taguetteFile('Portal'));
    if (!opened.ok) throw new Error(opened.problem.type);
    const [made] = opened.value;
    if (!made) throw new Error('nothing was opened');
    expect(made.report.here?.memos).toBe(made.report.counts.memos + 1);
    const db = new ProjectDatabase(databaseName(made.localId));
    const memos = await presentRows(db, 'memos');
    const kept = memos.filter(({ target }) => target.table === 'project');
    expect(kept.map(({ title }) => title)).toEqual(['Opened Portal']);
    expect(memos).toHaveLength(made.report.here?.memos ?? 0);
    const [coder] = await presentRows(db, 'coders');
    if (!coder) throw new Error('nobody works here');
    await new History(db, coder.id).step('undo', Date.now());
    expect(await presentRows(db, 'memos')).toHaveLength(made.report.counts.memos);
    db.close();
  });

  it('is signed by whoever says to have opened it, and by nobody else', async () => {
    const opened = await open(await taguetteFile('Portal'));
    if (!opened.ok) throw new Error(opened.problem.type);
    const [{ localId, who } = {}] = opened.value;
    if (localId === undefined || !who) throw new Error('nobody was asked');
    const added = await codeAsNew(localId, 'Mahnoor Khan', who);
    if (!added.ok) throw new Error(added.problem.type);
    expect(await signers(localId)).toEqual([added.value]);
    const db = new ProjectDatabase(databaseName(localId));
    expect(await new History(db, added.value).step('undo', Date.now())).toBeUndefined();
    db.close();
    await codeAs(localId, who.chosen, who.memo);
    expect(await signers(localId)).toEqual([who.chosen]);
  });

  it('is not told again by a file of ours', async () => {
    const first = await open(await taguetteFile('Portal'));
    if (!first.ok) throw new Error(first.problem.type);
    const again = await open(await backupOf(first.value[0]?.localId));
    if (!again.ok) throw new Error(again.problem.type);
    const [copy] = again.value;
    expect(copy?.name).toBe('Portal (2)');
    const db = new ProjectDatabase(databaseName(copy?.localId ?? ''));
    expect(await presentRows(db, 'memos')).toHaveLength(1);
    db.close();
  });
});
