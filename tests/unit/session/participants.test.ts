import { describe, expect, it } from 'vitest';
import { valueIdOf, type Attribute, type Case, type Value } from '#domain/case.ts';
import type { AttributeId, CaseId } from '#domain/ids.ts';
import { participantsOf } from '#interchange/participants/participants-of.ts';
import { readTable } from '#interchange/table/read-table.ts';
import { planColumns } from '#session/participants/column-plan.ts';
import { defaultRowChoice, matchRows } from '#session/participants/match-rows.ts';
import {
  planParticipants,
  type ParticipantChoices,
} from '#session/participants/participant-plan.ts';

function aCase(name: string, pseudonym = ''): Case {
  return { id: name as CaseId, name, pseudonym, order: 'a0' };
}

async function table(text: string) {
  const bytes = new TextEncoder().encode(text);
  const read = await readTable({ name: 'participants.csv', bytes });
  if (!read.ok) throw new Error(read.problem.type);
  return participantsOf(read.value);
}

const raza = aCase('Raza Khan', 'R1');
const group: Attribute = {
  id: 'group' as AttributeId,
  name: 'Group',
  of: 'case',
  type: 'choice',
  choices: ['official'],
  order: 'a0',
};
const razasGroup: Value = {
  id: valueIdOf(raza.id, group.id),
  subject: raza.id,
  attribute: group.id,
  value: 'official',
};

describe('rows of a participant table', () => {
  const types = (names: readonly string[], cases: readonly Case[]) =>
    matchRows(names, cases).map(({ type }) => type);

  it('match a case by its name, also written differently', () => {
    expect(types(['Raza Khan'], [raza])).toEqual(['exact']);
    expect(types(['RAZA KHAN', 'raza khan '], [raza])).toEqual(['near', 'repeated']);
    expect(types(['Zoe\u0308'], [aCase('Zoë')])).toEqual(['near']);
  });

  it('match by pseudonym only where no case has the name', () => {
    expect(matchRows(['R1'], [raza])).toEqual([{ type: 'near', case: raza }]);
    const named = aCase('R1');
    expect(matchRows(['R1'], [raza, named])).toEqual([{ type: 'exact', case: named }]);
  });

  it('make a case where there is none, and are left out without a name or with one twice', () => {
    const matches = matchRows(['Bilal', '', 'bilal'], [raza]);
    expect(matches.map(({ type }) => type)).toEqual(['new', 'nameless', 'repeated']);
    expect(matches.map((match) => defaultRowChoice(match).type)).toEqual([
      'create',
      'leave',
      'leave',
    ]);
  });
});

describe('columns of a participant table', () => {
  it('become attributes of the type of their cells; one that is there keeps its own', async () => {
    const read = await table('name,GROUP,age,notes\nRaza Khan,1,41,\nBilal,2,52,\nSara,1,38,\n');
    const plans = planColumns(read, read.nameColumn, [group]);
    expect(plans.map(({ name, type, isUsed }) => [name, type, isUsed])).toEqual([
      ['GROUP', 'choice', true],
      ['age', 'number', true],
      ['notes', 'text', false],
    ]);
    expect(plans[0]?.standing).toBe(group);
  });
});

const read = await table(
  'name,Group,age\nRaza Khan,citizen,41\nBilal,official,fifty\nSara,,38\nNadia,official,29\n',
);

describe('bringing a participant table in', () => {
  const standing = {
    cases: [raza],
    attributes: [group],
    values: new Map<string, Value>([[razasGroup.id, razasGroup]]),
  };
  const names = read.rows.map((row) => row[read.nameColumn] ?? '');
  const columns = planColumns(read, read.nameColumn, [group]).map((plan) =>
    plan.name === 'age' ? { ...plan, type: 'number' as const } : plan,
  );
  const choices: ParticipantChoices = {
    names,
    rows: read.rows,
    columns,
    choices: matchRows(names, [raza]).map(defaultRowChoice),
  };
  let count = 0;
  const plan = planParticipants(choices, standing, () => `n${String((count += 1))}`);

  it('creates the cases and attributes that are missing, after those there are', () => {
    expect(plan.cases.map(({ name }) => name)).toEqual(['Bilal', 'Sara', 'Nadia']);
    expect(plan.cases.every(({ order }) => order > 'a0')).toBe(true);
    expect(plan.attributes.map(({ name, type }) => [name, type])).toEqual([['age', 'number']]);
  });

  it('says which values change, from what to what', () => {
    expect(plan.changes).toMatchObject([
      { caseName: 'Raza Khan', before: 'official', after: 'citizen' },
    ]);
  });

  it('widens the choices of an attribute that is there', () => {
    expect(plan.widened).toEqual([{ attribute: group, choices: ['official', 'citizen'] }]);
  });

  it('leaves empty cells alone, and out what the type cannot hold', () => {
    expect(plan.unread).toEqual([{ row: 1, column: 2 }]);
    const groups = plan.cells.filter(({ attribute }) => attribute === group.id);
    expect(groups.map(({ value }) => value)).toEqual(['citizen', 'official', 'official']);
  });

  it('changes nothing the second time', () => {
    const cases = [raza, ...plan.cases];
    const attributes = [{ ...group, choices: plan.widened[0]?.choices ?? [] }, ...plan.attributes];
    const values = new Map<string, Value>();
    for (const { subject, attribute, value } of plan.cells) {
      const id = valueIdOf(subject, attribute);
      if (value !== undefined) values.set(id, { id, subject, attribute, value });
    }
    const again = planParticipants(
      {
        ...choices,
        columns: planColumns(read, read.nameColumn, attributes),
        choices: matchRows(names, cases).map(defaultRowChoice),
      },
      { cases, attributes, values },
      () => 'never',
    );
    expect([again.cases, again.attributes, again.widened, again.cells]).toEqual([[], [], [], []]);
  });

  it('takes the later of two rows that a person gave one case', () => {
    // The first row says citizen, the last says official, which is what stands already.
    const both = planParticipants(
      { ...choices, choices: names.map(() => ({ type: 'case', id: raza.id }) as const) },
      standing,
      () => 'new',
    );
    expect(both.cells.map(({ value }) => value)).toEqual([29]);
    expect(both.changes).toEqual([]);
  });
});

it('a pseudonym column gives cases their pseudonyms and makes no attribute', async () => {
  const read = await table(
    'Name,Pseudonym,Group\nRaza Khan,Official A,official\nSaima,Official B,official\n',
  );
  const names = read.rows.map(([name = '']) => name);
  const choices = matchRows(names, [raza]).map(defaultRowChoice);
  const plan = planParticipants(
    { names, rows: read.rows, columns: planColumns(read, 0, []), choices },
    { cases: [raza], attributes: [], values: new Map() },
    () => 'new',
  );
  expect(plan.attributes.map(({ name }) => name)).toEqual(['Group']);
  expect(plan.cases).toMatchObject([{ name: 'Saima', pseudonym: 'Official B' }]);
  expect(plan.pseudonyms).toEqual([{ case: raza, pseudonym: 'Official A' }]);
});
