import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { openReview } from '#domain/edits/reviews.ts';
import type { CodingId, ProjectId, ReviewId } from '#domain/ids.ts';
import { created } from '#domain/log/record.ts';
import { createProject, openSession } from '#session/open-session.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { createProjectDatabase } from '#storage/open-project.ts';
import { Registry } from '#storage/registry.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';

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

it('makes whoever reviews the one who works in a copy for a review, and nobody else', async () => {
  const registry = new Registry({ getItem: () => null, setItem: () => undefined });
  const { id: _id, ...coder } = SANA;
  const localId = await createProject(registry, { name: 'a review', coder });
  const db = new ProjectDatabase(databaseName(localId));
  await db.open();
  const [sana] = await db.rows('coders').toArray();
  if (!sana) throw new Error('nobody codes here');
  const review = { id: 'review-1' as ReviewId, name: 'Review 1', coder: NADEEM.id };
  const drawn = { codings: ['coding-1' as CodingId], perCode: 1, seed: 7, openedAt: 0 };
  const joined = { edit: { name: 'addCoder' }, records: [created('coders', NADEEM)] };
  for (const draft of [joined, openReview({ ...review, ...drawn })])
    if (draft) await commit(db, draft, { coder: sana.id, now: 0 });
  await db.meta.put({ key: 'coder', id: sana.id });
  await db.meta.put({ key: 'review', id: review.id });
  db.close();

  const session = await openSession(registry, localId, vi.fn());
  expect(session?.coderId).toBe(NADEEM.id);
  await session?.switchCoder(sana.id);
  expect(session?.coderId).toBe(NADEEM.id);
  await session?.close();
  registry.close();
});
