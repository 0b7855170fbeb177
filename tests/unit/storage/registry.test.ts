import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ProjectId } from '#domain/ids.ts';
import { databaseName } from '#storage/database.ts';
import { createProjectDatabase } from '#storage/open-project.ts';
import { Registry, type ProjectEntry } from '#storage/registry.ts';

const SENTINEL = 'hashiya.projects';

function aMemory(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

function anEntry(id: string, more: Partial<ProjectEntry> = {}): ProjectEntry {
  return { id, project: id as ProjectId, name: `Study ${id}`, openedAt: 1, ...more };
}

async function aDatabase(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores({ things: 'id' });
  await db.open();
  db.close();
}

let memory: Pick<Storage, 'getItem' | 'setItem'>;
let registry: Registry;

beforeEach(() => {
  memory = aMemory();
  registry = new Registry(memory);
});

afterEach(async () => {
  registry.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

it('lists projects, the one opened last first', async () => {
  await registry.put(anEntry('a', { openedAt: 1 }));
  await registry.put(anEntry('b', { openedAt: 3 }));
  await registry.put(anEntry('c', { openedAt: 2 }));
  await registry.update('a', { openedAt: 4 });
  expect((await registry.list()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('lists several at once, or none of them', async () => {
  const broken = { ...anEntry('b'), id: undefined } as unknown as ProjectEntry;
  await expect(registry.put(anEntry('a'), broken)).rejects.toThrow();
  expect(await registry.list()).toEqual([]);
  await registry.put(anEntry('a'), anEntry('b'));
  expect(await registry.list()).toHaveLength(2);
});

it('names the projects that an emptied browser has lost, until it is told to forget them', async () => {
  await registry.put(anEntry('a', { name: 'Interviews' }));
  await registry.update('a', { name: 'Interviews with officials' });
  expect(await registry.lostNames()).toEqual([]);
  registry.close();
  await Dexie.delete('hashiya');

  const afterwards = new Registry(memory);
  expect(await afterwards.lostNames()).toEqual(['Interviews with officials']);
  await afterwards.forgetLost();
  expect(await afterwards.lostNames()).toEqual([]);
  afterwards.close();
});

it('goes on telling what is lost while new projects are made and removed', async () => {
  for (const id of ['a', 'b']) await registry.put(anEntry(id));
  registry.close();
  await Dexie.delete('hashiya');

  const afterwards = new Registry(memory);
  await afterwards.put(anEntry('new'));
  await afterwards.update('new', { openedAt: 2 });
  await afterwards.remove('new');
  expect(await afterwards.lostNames()).toEqual(['Study a', 'Study b']);
  // A backup of it was opened: a copy of the same project under another id.
  await afterwards.put(anEntry('copy', { project: 'a' as ProjectId }));
  expect(await afterwards.lostNames()).toEqual(['Study b']);
  await afterwards.forgetLost();
  await afterwards.remove('copy');
  expect(await afterwards.lostNames()).toEqual([]);
  afterwards.close();
});

it('lists a project even where there is no room for its name beside the database', async () => {
  const full = new Registry({
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  await full.put(anEntry('a'));
  expect((await full.list()).map(({ id }) => id)).toEqual(['a']);
  full.close();
});

it('does not mourn a project that was removed, and removes all of it', async () => {
  (await createProjectDatabase('a')).close();
  await registry.put(anEntry('a'));
  await registry.remove('a');
  expect(await registry.lostNames()).toEqual([]);
  expect(await registry.list()).toEqual([]);
  expect(await Dexie.getDatabaseNames()).not.toContain(databaseName('a'));
});

it('takes a sentinel that is no list of projects for none', async () => {
  for (const damaged of ['', '{', 'null', '{"id":"a"}', '7']) {
    memory.setItem(SENTINEL, damaged);
    expect(await registry.lostNames()).toEqual([]);
  }
});

it('sweeps databases of projects that were never listed, and no others', async () => {
  const kept = [databaseName('listed'), 'somebody-elses', 'hashiya'];
  for (const name of [databaseName('listed'), databaseName('broken-off'), 'somebody-elses']) {
    await aDatabase(name);
  }
  await registry.put(anEntry('listed'));
  await registry.sweep();
  expect((await Dexie.getDatabaseNames()).sort()).toEqual(kept.sort());
});
