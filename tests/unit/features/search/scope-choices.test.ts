import { describe, expect, it } from 'vitest';
import { ShownNames } from '#analysis/shown-names.ts';
import type { Attribute } from '#domain/case.ts';
import type { AttributeId, CaseId, DocumentId } from '#domain/ids.ts';
import {
  groupChoices,
  groupKey,
  personChoices,
  scopeNames,
} from '#features/search/scope-choices.ts';

const CASES = [
  { id: 'c1' as CaseId, name: 'Raza', pseudonym: 'Amjad', order: 'a' },
  { id: 'c2' as CaseId, name: 'Noor', pseudonym: '', order: 'b' },
  { id: 'c3' as CaseId, name: 'Silent', pseudonym: '', order: 'c' },
];
const speaker = (name: string, role: 'interviewer' | 'respondent', of?: string) =>
  ({ name, role, case: of }) as never;
const data = {
  documents: [{ case: 'c2' as CaseId }],
  speakers: [
    speaker('Hina Gul', 'interviewer'),
    speaker('HINA GUL', 'interviewer'),
    speaker('Raza', 'respondent', 'c1'),
    speaker('A stranger', 'respondent'),
  ],
  cases: CASES,
  attributes: [
    attribute('group', 'choice', ['official', 'citizen', 'nobody']),
    attribute('age', 'number', []),
    attribute('online', 'yes-no', []),
    attribute('met', 'date', []),
    attribute('words', 'text', []),
  ],
  values: [
    { subject: 'c2', attribute: 'group', value: 'citizen' },
    { subject: 'c1', attribute: 'group', value: 'official' },
    { subject: 'c1', attribute: 'online', value: false },
    { subject: 'c1', attribute: 'age', value: 40 },
    { subject: 'c2', attribute: 'age', value: 7 },
    { subject: 'c1', attribute: 'met', value: '2026-03-01' },
    { subject: 'c2', attribute: 'met', value: '2025-12-01' },
    { subject: 'c1', attribute: 'words', value: 'Whatever somebody has written.' },
  ] as never,
};

function attribute(id: string, type: Attribute['type'], choices: string[]): Attribute {
  return { id: id as AttributeId, name: id, of: 'case', type, choices, order: id };
}

function people(usePseudonyms: boolean): string[] {
  const names = new ShownNames(CASES, usePseudonyms, (place = 0) => `P${String(place)}`);
  return personChoices(data, names).map(({ name }) => name);
}

describe('whose words can be searched alone', () => {
  it('are those of each case that speaks, and of each other name once', () => {
    expect(people(false)).toEqual(['Raza', 'Noor', 'Hina Gul', 'A stranger']);
  });

  it('shows under pseudonyms no name of somebody who may be a participant', () => {
    expect(people(true)).toEqual(['Amjad', 'P2', 'Hina Gul']);
  });

  it('are those of groups that somebody is in: choices in their order, numbers and dates rising', () => {
    const groups = groupChoices(data, (isYes) => (isYes ? 'Yes' : 'No'));
    expect(groups.map(({ name }) => name)).toEqual([
      'group: official',
      'group: citizen',
      'age: 7',
      'age: 40',
      'online: No',
      'met: 2025-12-01',
      'met: 2026-03-01',
    ]);
    expect(groups[4]?.group).toEqual({ attribute: 'online', value: 'false' });
  });
});

it('what a search is narrowed to is named, also where it is gone', () => {
  const documents = [{ id: 'd1' as DocumentId, title: 'Official 01' }];
  const group = { attribute: 'a1' as AttributeId, value: 'citizen' };
  const groups = [{ key: groupKey(group), name: 'group: citizen', group }];
  const among = { documents, groups };
  expect(scopeNames({}, among, 'gone')).toEqual([]);
  expect(scopeNames({ document: 'd1' as DocumentId, group }, among, 'gone')).toEqual([
    'Official 01',
    'group: citizen',
  ]);
  const other = { ...group, value: 'official' };
  expect(scopeNames({ document: 'd2' as DocumentId, group: other }, among, 'gone')).toEqual([
    'gone',
    'gone',
  ]);
});
