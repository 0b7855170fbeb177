import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeId, DocumentId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import {
  COMPARED_UNITS,
  FIRST_CHOICE,
  OVERLAPS,
  UNIT_RULES,
  type ComparisonChoice,
} from '#features/agreement/comparison/comparison-choice.ts';
import {
  comparisonQuery,
  readComparisonChoice,
} from '#features/agreement/comparison/comparison-query.ts';
import { COEFFICIENTS } from '#reports/agreement/coefficient.ts';
import { COMPARISON_VIEWS } from '#reports/agreement/comparison-view.ts';
import { formatRoute, parseRoute } from '#session/route.ts';
import { NK, SA } from '#tests/unit/support/a-study.ts';
import { ZK } from '#tests/unit/support/compared.ts';

const round: Round = {
  id: 'round' as RoundId,
  name: 'Round 1',
  coders: [SA, NK, ZK],
  documents: ['one' as DocumentId],
  openedAt: 1,
  closedAt: 2,
};
const ids = <Id extends string>() =>
  fc.option(
    fc.uniqueArray(
      fc.uuid().map((id) => id as Id),
      { maxLength: 3 },
    ),
    { nil: undefined },
  );

const choices: fc.Arbitrary<ComparisonChoice> = fc.record({
  view: fc.constantFrom(...COMPARISON_VIEWS),
  unit: fc.constantFrom(...COMPARED_UNITS),
  rule: fc.constantFrom(...UNIT_RULES),
  rollsUp: fc.boolean(),
  hasInterviewers: fc.boolean(),
  pair: fc.constantFrom(undefined, [SA, ZK] as const, [NK, ZK] as const),
  documents: ids<DocumentId>(),
  codes: ids<CodeId>(),
  coefficients: fc
    .subarray([...COEFFICIENTS])
    .map((chosen) => COEFFICIENTS.filter((each) => chosen.includes(each))),
  overlap: fc.constantFrom(undefined, ...OVERLAPS),
});

describe('the address', () => {
  it('keeps how a round is looked at, and what else it says', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const query = comparisonQuery(choice, { round: 'round', as: 'nvivo', part: 'review' });
        const address = formatRoute({ page: 'project', project: 'p', screen: 'agreement', query });
        const route = parseRoute(address);
        if (route?.page !== 'project') throw new Error(address);
        expect(readComparisonChoice(route.query, round)).toEqual(choice);
        expect(route.query).toMatchObject({ round: 'round', part: 'review' });
      }),
    );
  });

  it('says nothing of what is as at first', () => {
    expect(comparisonQuery(FIRST_CHOICE, { round: 'round', unit: 'token' })).toEqual({
      round: 'round',
    });
  });

  it('that names what is not there shows what is shown at first', () => {
    const query = { as: 'atlas', unit: 'word', rule: 'some', pair: 'XX,SA', overlap: '12' };
    expect(readComparisonChoice(query, round)).toEqual(FIRST_CHOICE);
    const ofTwo = { ...round, coders: [SA, NK] };
    expect(readComparisonChoice({ pair: `${SA},${NK}` }, ofTwo).pair).toBeUndefined();
  });
});
