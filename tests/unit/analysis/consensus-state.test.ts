import { expect, it } from 'vitest';
import { consensusState } from '#analysis/consensus-state.ts';
import { DisagreementLookup } from '#analysis/disagreement-lookup.ts';
import { listDisagreements } from '#analysis/disagreement-list.ts';
import type { Choice, Decision } from '#domain/decision.ts';
import type { CodeId, CoderId, CodingId, DecisionId, DocumentId, RoundId } from '#domain/ids.ts';
import { aStudy, NK, SA } from '#tests/unit/support/a-study.ts';

const CONSENSUS = 'consensus' as CoderId;
const document = 'one' as DocumentId;
const study = aStudy({
  codes: { trust: undefined, doubt: undefined },
  cases: { Raza: {} },
  documents: { one: { lines: [['Raza', 'They look. They come. They wait. So I am told.']] } },
  codings: [
    ['SA', 'one', 'trust', 'They look.'],
    ['NK', 'one', 'doubt', 'They look.'],
    ['SA', 'one', 'trust', 'They come.'],
    ['NK', 'one', 'trust', 'come.'],
    ['NK', 'one', 'doubt', 'They wait.'],
    ['SA', 'one', 'trust', 'So I'],
    ['NK', 'one', 'trust', 'So I'],
    ['SA', 'one', 'trust', 'am told.'],
    ['NK', 'one', 'trust', 'am told.'],
    ['consensus', 'one', 'trust', 'am told.'],
  ],
});
const list = listDisagreements(study, {
  ...{ coders: [SA, NK], documents: [document], codes: ['trust', 'doubt'] as CodeId[] },
  ...{ takesPart: () => true, consensus: CONSENSUS, decided: new Set<CodingId>() },
});
const lookup = new DisagreementLookup(list);

function decided(row: number, choice: Choice, coder: CoderId, more: Partial<Decision> = {}) {
  const key = lookup.keyOf(row);
  return {
    ...{ id: key as DecisionId, round: 'round' as RoundId, document, choice, coder },
    codings: key.split(' ') as CodingId[],
    versions: lookup.saidIn(row),
    between: [SA, NK],
    consensus: [],
    ...more,
  };
}

const asIs = (id: CodeId) => id;

it('tells how much is decided, by whom and how, and what was accepted', () => {
  expect(consensusState(list, [], asIs)).toEqual({
    ...{ disagreements: 3, decided: 0, deciders: [], choices: {}, agreed: 2, accepted: 1 },
    ...{ stale: 0, hiddenDocuments: 0 },
  });
  const decisions = [decided(0, 'own', NK), decided(1, 'neither', SA), decided(2, 'own', SA)];
  expect(consensusState(list, decisions, asIs)).toMatchObject({
    decided: 3,
    deciders: [
      { coder: SA, count: 2 },
      { coder: NK, count: 1 },
    ],
    choices: { own: 2, neither: 1 },
  });
});

it('counts those decisions apart that are about codings that say something else by now', () => {
  const [version, ...others] = lookup.saidIn(0);
  if (!version) throw new Error('nothing said');
  const versions = [{ ...version, code: 'other' as CodeId }, ...others];
  const stale = decided(0, 'first', SA, { versions });
  expect(consensusState(list, [stale], asIs)).toMatchObject({ decided: 0, stale: 1 });
  const merged = (id: CodeId) => (id === 'other' ? version.code : id);
  expect(consensusState(list, [stale], merged)).toMatchObject({ decided: 1, stale: 0 });
});
