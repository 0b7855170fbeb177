import { describe, expect, it } from 'vitest';
import type { Coder } from '#domain/coder.ts';
import type { CodeId, CoderId, DocumentId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import {
  comparisonRequest,
  FIRST_CHOICE,
  type ComparisonChoice,
} from '#features/agreement/comparison/comparison-choice.ts';
import { trendRounds } from '#features/agreement/comparison/trend-rounds.ts';
import { NK, SA } from '#tests/unit/support/a-study.ts';
import { ZK } from '#tests/unit/support/compared.ts';

const [ONE, TWO] = ['one', 'two'] as [DocumentId, DocumentId];
const AGAIN = 'SA-2' as CoderId;

function aRound(id: string, closedAt: number, facts: Partial<Round> = {}): Round {
  return {
    ...{ id: id as RoundId, name: id, coders: [SA, NK, ZK], documents: [ONE, TWO] },
    ...{ openedAt: 1, closedAt, ...facts },
  };
}

const rounds = [
  aRound('third', 3),
  aRound('first', 1),
  aRound('two of them', 2, { coders: [SA, NK] }),
  aRound('with a second look', 2, { coders: [NK, AGAIN, ZK] }),
  aRound('again', 2, { shuffle: 1 }),
  aRound('later', 4),
];
const [third = aRound('', 0)] = rounds;
const person = (id: CoderId): Coder => ({ id, name: id, initials: id });
const coders = [
  ...[SA, NK, ZK].map(person),
  { ...person(AGAIN), standsFor: { round: 'with a second look' as RoundId, person: SA } },
];

function shown(choice: Partial<ComparisonChoice> = {}, round = third) {
  const ask = (of: Round, how: ComparisonChoice) =>
    comparisonRequest(of, how, {
      documents: [ONE, TWO],
      codes: ['trust' as CodeId],
      hasFinished: () => true,
      sees: () => true,
    });
  const found = trendRounds(round, { ...FIRST_CHOICE, ...choice }, { rounds, coders, ask });
  return found.map(({ round: { name }, request: { setting } }) => [
    name,
    setting.coders.join(' '),
    setting.documents.length,
  ]);
}

describe('rounds side by side', () => {
  it('are those in which the same persons are compared, as they were closed', () => {
    expect(shown()).toEqual([
      ['first', 'SA NK ZK', 2],
      ['with a second look', 'NK SA-2 ZK', 2],
      ['third', 'SA NK ZK', 2],
    ]);
  });

  it('compare the same two in each where two are chosen', () => {
    expect(shown({ pair: [SA, NK] })).toEqual([
      ['first', 'SA NK', 2],
      ['two of them', 'SA NK', 2],
      ['with a second look', 'SA-2 NK', 2],
      ['third', 'SA NK', 2],
    ]);
  });

  it('take all finished documents of each, also where some are chosen', () => {
    expect(shown({ documents: [ONE] }).map(([, , documents]) => documents)).toEqual([2, 2, 2]);
  });
});
