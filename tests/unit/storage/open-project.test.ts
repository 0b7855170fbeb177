import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { databaseName } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { createProjectDatabase, openProject } from '#storage/open-project.ts';

async function anOpenProject() {
  const localId = newId();
  (await createProjectDatabase(localId)).close();
  const onOutdated = vi.fn();
  const db = await openProject(localId, onOutdated);
  return { db, onOutdated, name: databaseName(localId) };
}

it('lets go of a project that is removed elsewhere, and says so', async () => {
  const { db, onOutdated, name } = await anOpenProject();
  await Dexie.delete(name);
  expect(onOutdated.mock.calls).toEqual([['removed']]);
  expect(db.isOpen()).toBe(false);
});

it('lets go of a project that a newer app opens, and says so', async () => {
  const { db, onOutdated, name } = await anOpenProject();
  const newer = new Dexie(name);
  newer.version(1000).stores({ meta: 'key' });
  await newer.open();
  expect(onOutdated.mock.calls).toEqual([['newer']]);
  expect(db.isOpen()).toBe(false);
  newer.close();
});
