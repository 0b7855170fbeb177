import { expect, it } from 'vitest';
import type { Case } from '#domain/case.ts';
import { importParticipants } from '#domain/edits/edit-cases.ts';
import type { CaseId } from '#domain/ids.ts';

const raza: Case = { id: 'raza' as CaseId, name: 'Raza', pseudonym: '', order: 'a0' };
const nothing = { cases: [], attributes: [], widened: [], cells: [], pseudonyms: [] };

it('brings in rows that carry no pseudonyms', () => {
  const draft = importParticipants({ ...nothing, cases: [raza] }, new Map());
  expect(draft?.records).toMatchObject([{ table: 'cases', id: 'raza', before: {} }]);
});

it('changes only the pseudonym of a case that is there', () => {
  const pseudonyms = [{ case: raza, pseudonym: 'Official A' }];
  const draft = importParticipants({ ...nothing, pseudonyms }, new Map());
  expect(draft?.records).toEqual([
    { table: 'cases', id: 'raza', before: { pseudonym: '' }, after: { pseudonym: 'Official A' } },
  ]);
});
