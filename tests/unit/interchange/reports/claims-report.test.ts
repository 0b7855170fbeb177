import { expect, test } from 'vitest';
import { claimsReport, type ClaimStatement } from '#interchange/reports/claims.ts';

const columns = {
  relation: 'Relation',
  first: 'Statement',
  firstAttribution: 'Who',
  firstCode: 'Code',
  firstDocument: 'Document',
  second: 'Second statement',
  secondAttribution: 'Second who',
  secondCode: 'Second code',
  secondDocument: 'Second document',
  note: 'Note',
  coder: 'Linked by',
};
const labels = {
  ...{ title: 'Claims', caption: [], columns },
  ...({ language: 'en', direction: 'ltr' } as const),
};
const official: ClaimStatement = {
  text: 'The figures say yes.',
  attribution: 'Official 1',
  code: 'Trust > Earned trust',
  document: 'Official 01',
};
const memo: ClaimStatement = { text: 'ان پر یقین نہیں', attribution: '', code: '', document: '' };

test('whoever reads claims sees of each statement who said it, its code and document, and who linked them', () => {
  const entry = { relation: 'contradicts', first: official, second: memo, note: 'Ask again.' };
  const { blocks } = claimsReport([{ ...entry, coder: 'Sana Afridi' }], labels);
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, text: 'contradicts' },
    { kind: 'quote', text: 'The figures say yes.' },
    { kind: 'attribution', text: 'Official 1 · Trust > Earned trust · Official 01' },
    { kind: 'paragraph', text: 'contradicts' },
    { kind: 'quote', text: 'ان پر یقین نہیں' },
    { kind: 'note', text: 'Ask again. · Linked by: Sana Afridi' },
  ]);
});

test('without a note it still says who linked', () => {
  const entry = { relation: 'supports', first: memo, second: memo, note: '' };
  const { blocks } = claimsReport([{ ...entry, coder: 'NK' }], labels);
  expect(blocks?.at(-1)).toEqual({ kind: 'note', text: 'Linked by: NK' });
});
