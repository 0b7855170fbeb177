import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uniqueNames } from '#cli/agreement/unique-names.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { addCoder } from '#domain/edits/edit-project.ts';
import type { CodeId, CoderId } from '#domain/ids.ts';
import { commit } from '#storage/commit.ts';
import { aCode } from '#tests/unit/support/project-database.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { jsonOf, madeFolder, runCommand, savedProject } from './run-command.ts';

interface Agreement {
  readonly universe: { readonly coders: readonly string[] };
  readonly perCode: Readonly<Record<string, { readonly prevalence: object }>>;
}

const { folder: home, remove } = madeFolder();
let file: string;

/** The sample with another Sana Afridi, somebody who is called as Nadeem is shortened, and codes of one name. */
beforeAll(async () => {
  const db = await sampleProject();
  const group = 'group' as CodeId;
  const codes = [
    aCode('twin', { id: 'twin-1' as CodeId, order: 'b1' }),
    aCode('twin', { id: 'twin-2' as CodeId, order: 'b2' }),
    aCode('group', { id: group, order: 'b3' }),
    aCode('member', { id: 'member-1' as CodeId, order: 'b4', parent: group }),
    aCode('member', { id: 'member-2' as CodeId, order: 'b5' }),
    aCode('group › member', { id: 'member-3' as CodeId, order: 'b6' }),
  ];
  const drafts = [
    addCodes(codes),
    addCoder({ id: 'coder-2' as CoderId, name: SANA.name, initials: 'SA' }),
    addCoder({ id: 'coder-3' as CoderId, name: 'NK', initials: 'Z' }),
    addCoder({ id: 'coder-4' as CoderId, name: 'Saad Ahmed', initials: 'SA' }),
  ];
  for (const draft of drafts) {
    const written = draft && (await commit(db, draft, { coder: SANA.id, now: 1 }));
    if (!written?.ok) throw new Error(JSON.stringify(written));
  }
  file = await savedProject(db, home);
});
afterAll(remove);

async function agreementOf(...options: readonly string[]): Promise<Agreement> {
  return (await jsonOf('agreement', file, '--json', ...options)) as Agreement;
}

describe('names of what is compared', () => {
  it('are different, however many codes and coders have one name', async () => {
    const { universe, perCode } = await agreementOf();
    const everybody = [SANA.name, NADEEM.name, `${SANA.name} (2)`, 'NK', 'Saad Ahmed'];
    expect([...universe.coders].sort()).toEqual(everybody.sort());
    expect(Object.keys(perCode).slice(-6)).toEqual([
      'twin',
      'twin (2)',
      'group',
      'group › member',
      'member',
      'group › member (2)',
    ]);
    expect(Object.keys(perCode['twin']?.prevalence ?? {})).toHaveLength(everybody.length);
  });

  it('can be chosen by number, or with what is above', async () => {
    const chosen = await agreementOf('--codes', 'twin (1),twin (2)', '--coders', 'NK,Nadeem Khan');
    expect(Object.keys(chosen.perCode)).toEqual(['twin', 'twin (2)']);
    expect(chosen.universe.coders).toEqual(['NK', NADEEM.name]);
    const { universe } = await agreementOf('--coders', `${SANA.name} (2),${SANA.name} (1)`);
    expect(universe.coders).toEqual([`${SANA.name} (2)`, SANA.name]);
  });

  it.each([
    [['--codes', 'twin'], '“twin” is not one code alone; there are “twin (1)”, “twin (2)”.'],
    [['--codes', 'member'], 'there are “group › member (1)”, “member (1)”.'],
    [['--coders', 'Sana Afridi,NK'], 'there are “Sana Afridi (1)”, “Sana Afridi (2)”.'],
    [['--coders', 'SA,NK'], '“SA” is not one coder alone;'],
  ])('are refused where they are several’s: %j', async (options, sentence) => {
    const { code, notes } = await runCommand(['agreement', file, ...options]);
    expect(code).toBe(2);
    expect(notes.join()).toContain(sentence);
  });

  it('do not become one that is there already', () => {
    expect(uniqueNames(['x', 'x', 'x (2)', 'x'])).toEqual(['x', 'x (3)', 'x (2)', 'x (4)']);
  });
});
