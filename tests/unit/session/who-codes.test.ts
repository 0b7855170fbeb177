import { afterEach, expect, it } from 'vitest';
import { addCoder } from '#domain/edits/edit-project.ts';
import type { CoderId, RoundId } from '#domain/ids.ts';
import { createProject, openSession } from '#session/open-session.ts';
import { consensusCoder } from '#session/rounds/consensus-coder.ts';
import { codeAs, codeAsNew, whoCodes } from '#session/who-codes.ts';
import { newId } from '#storage/new-id.ts';
import { Registry } from '#storage/registry.ts';

const registry = new Registry({ getItem: () => null, setItem: () => undefined });

afterEach(async () => {
  for (const { id } of await registry.list()) await registry.remove(id);
});

async function coderOnceOpen(localId: string) {
  const session = await openSession(registry, localId, () => undefined);
  const coder = session?.coderId;
  await session?.close();
  return coder;
}

it('decides as whom a project opens', async () => {
  const coder = { name: 'Sana Afridi', initials: 'SA' };
  const localId = await createProject(registry, { name: 'Portal', coder });
  const sana = await coderOnceOpen(localId);
  if (!sana) throw new Error('nobody');
  await codeAs(localId, sana);
  expect(await whoCodes(localId)).toEqual({
    coders: [{ id: sana, name: 'Sana Afridi' }],
    chosen: sana,
  });

  const added = await codeAsNew(localId, 'Mahnoor Khan', { chosen: sana });
  if (!added.ok) throw new Error(added.problem.type);
  expect(await coderOnceOpen(localId)).toBe(added.value);
  const who = await whoCodes(localId);
  expect(who?.coders.map(({ name }) => name).sort()).toEqual(['Mahnoor Khan', 'Sana Afridi']);
  expect(who?.chosen).toBe(added.value);

  expect(await codeAs(localId, sana)).toEqual({ ok: true, value: undefined });
  expect(await coderOnceOpen(localId)).toBe(sana);
});

it('offers nobody to code as what is decided together', async () => {
  const coder = { name: 'Sana Afridi', initials: 'SA' };
  const localId = await createProject(registry, { name: 'Portal', coder });
  const session = await openSession(registry, localId, () => undefined);
  const round = { id: newId<RoundId>(), name: 'Round 1' };
  await session?.apply(addCoder(consensusCoder(round, 'Consensus', newId<CoderId>())));
  await session?.close();
  expect(await whoCodes(localId)).toBeUndefined();
});
