import { expect, it } from 'vitest';
import type { ConsensusState } from '#analysis/consensus-state.ts';
import type { Coder } from '#domain/coder.ts';
import type { CoderId, RoundId } from '#domain/ids.ts';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import {
  consensusNotes,
  roundsCounted,
  type KnownState,
} from '#parts/consensus/consensus-notes.ts';
import { SANA } from '#tests/unit/support/sample-project.ts';

const round = 'round' as RoundId;
const consensus: Coder = {
  ...{ id: 'consensus' as CoderId, name: 'Consensus – Round 1', initials: '=' },
  standsFor: { round },
};
const again: Coder = { ...consensus, standsFor: { round, person: SANA.id } };
const complete: ConsensusState = {
  ...{ disagreements: 8, decided: 8, deciders: [], choices: {}, agreed: 5, accepted: 5 },
  ...{ stale: 0, hiddenDocuments: 0 },
};

function said(state: KnownState, coders: readonly Coder[] = [SANA, consensus]): string[] {
  const notes = consensusNotes(coders, () => state, en);
  return notes.map(({ text }) => withoutIsolates(text));
}

it('says of a consensus what it lacks', () => {
  expect(said({ ...complete, decided: 5 })).toEqual([
    'Consensus – Round 1: 3 of 8 disagreements are not decided yet; what is shown here lacks what would come of them.',
  ]);
  expect(said({ ...complete, accepted: 4 })).toEqual([
    'Consensus – Round 1: 1 of 5 exact agreements is not accepted yet; what is shown here lacks them.',
  ]);
});

it('says of a consensus that it has more than the codings bear out', () => {
  expect(said({ ...complete, stale: 2 })).toEqual([
    'Consensus – Round 1: 2 decisions no longer fit the coders’ codings; what came of them is still counted here.',
  ]);
});

it('does not tell what is lacking while an open round hides codings, and says so', () => {
  const hidden = { ...complete, disagreements: 0, decided: 0, agreed: 0, accepted: 0 };
  expect(said({ ...hidden, hiddenDocuments: 2 })).toEqual([
    'Consensus – Round 1: whether every disagreement is decided cannot be told while an open round hides codings of others in 2 documents from you.',
  ]);
  expect(said({ ...complete, decided: 5, hiddenDocuments: 1, stale: 1 })).toHaveLength(2);
});

it('says that it is not known yet rather than nothing', () => {
  expect(said('pending')).toHaveLength(1);
  expect(said('unknown')).toHaveLength(1);
});

it('says nothing of a consensus that is complete, and of persons', () => {
  expect(said(complete)).toEqual([]);
  expect(said({ ...complete, decided: 5 }, [SANA, again])).toEqual([]);
  expect(roundsCounted([SANA, again])).toEqual([]);
  expect(roundsCounted([SANA, consensus, consensus])).toEqual([round]);
});
