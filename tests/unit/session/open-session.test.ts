import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import type { ProjectId } from '#domain/ids.ts';
import { openSession } from '#session/open-session.ts';
import { databaseName } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { createProjectDatabase } from '#storage/open-project.ts';
import { Registry } from '#storage/registry.ts';

it('lets a project go that cannot be opened', async () => {
  const localId = newId();
  (await createProjectDatabase(localId)).close();
  const registry = new Registry({ getItem: () => null, setItem: () => undefined });
  const name = 'nobody codes here';
  await registry.put({ id: localId, project: 'p' as ProjectId, name, openedAt: 0 });
  const onOutdated = vi.fn();
  await expect(openSession(registry, localId, onOutdated)).rejects.toThrow('without a coder');
  // A connection still open would be told that its database goes.
  await Dexie.delete(databaseName(localId));
  expect(onOutdated).not.toHaveBeenCalled();
  registry.close();
});
