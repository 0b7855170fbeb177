import { expect, it } from 'vitest';
import type { ConsensusState } from '#analysis/consensus-state.ts';
import type { CoderId } from '#domain/ids.ts';
import { en } from '#i18n/en.ts';
import { ps } from '#i18n/ps.ts';
import { ur } from '#i18n/ur.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { resolutionSentences } from '#reports/agreement/resolution-sentences.ts';

const state: ConsensusState = {
  ...{ disagreements: 8, decided: 7, choices: { first: 4, own: 2, neither: 1 } },
  deciders: [
    { coder: 'sana' as CoderId, count: 5 },
    { coder: 'nadeem' as CoderId, count: 2 },
  ],
  ...{ agreed: 12, accepted: 12, stale: 0, hiddenDocuments: 0 },
};
const undecided: ConsensusState = { ...state, decided: 0, deciders: [], choices: {} };

function told(of: Partial<ConsensusState>, { isNarrowed = false, messages = en } = {}) {
  const nameOf = (coder: CoderId) => (coder === 'sana' ? 'Sana' : 'Nadeem');
  const sentences = resolutionSentences({ ...state, ...of }, { nameOf, isNarrowed }, messages);
  return sentences.map(withoutIsolates);
}

it('says how disagreements were resolved, and nothing where none was', () => {
  expect(told({})).toEqual([
    'Afterwards the coders’ disagreements were resolved into a consensus: 7 of 8 disagreements were decided, by Sana (5) and Nadeem (2).',
    'In 2 of them a span of its own was taken in place of the coders’ versions.',
    'In 1 of them none of the coders’ versions was taken.',
    'Of 12 codings on which all coders of a document agreed exactly, 12 were accepted into the consensus.',
  ]);
  expect(told(undecided)).toEqual([]);
  for (const messages of [ur, ps]) expect(told({}, { messages })).toHaveLength(4);
});

it('says that it is of the whole round where less is compared', () => {
  expect(told({}, { isNarrowed: true })).toEqual([
    'What follows is about the whole round, not only what is compared here.',
    ...told({}),
  ]);
  expect(told(undecided, { isNarrowed: true })).toEqual([]);
});

it('says that decisions stand in the consensus which no longer fit the codings', () => {
  const stale =
    '2 decisions no longer fitted the coders’ codings; what had come of them was still in the consensus.';
  expect(told({ stale: 2 })).toEqual([...told({}), stale]);
  expect(told({ ...undecided, stale: 2 })).toEqual([stale]);
});

it('says that it cannot be told while an open round hides codings', () => {
  expect(told({ hiddenDocuments: 3 })).toEqual([
    'How far the coders’ disagreements were resolved into a consensus cannot be told while an open round hides codings in 3 documents.',
  ]);
});
