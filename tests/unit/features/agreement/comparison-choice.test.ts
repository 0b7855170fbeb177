import { describe, expect, it } from 'vitest';
import type { CodeId, DocumentId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import {
  comparisonRequest,
  FIRST_CHOICE,
  isNarrowed,
  type ComparisonFacts,
} from '#features/agreement/comparison/comparison-choice.ts';
import { NK, SA } from '#tests/unit/support/a-study.ts';
import { ZK } from '#tests/unit/support/compared.ts';

const [ONE, TWO, THREE] = ['one', 'two', 'three'] as DocumentId[] as [
  DocumentId,
  DocumentId,
  DocumentId,
];
const round: Round = {
  id: 'round' as RoundId,
  name: 'Round 1',
  coders: [SA, NK, ZK],
  documents: [TWO, ONE],
  openedAt: 1,
  closedAt: 2,
};
const facts: ComparisonFacts = {
  documents: [ONE, TWO, THREE],
  codes: ['trust' as CodeId],
  hasFinished: (document, coder) => document === ONE || coder !== ZK,
  sees: () => true,
};

it('is less than the round where coders, documents or codes are chosen', () => {
  expect(isNarrowed(FIRST_CHOICE)).toBe(false);
  expect(isNarrowed({ ...FIRST_CHOICE, unit: 'character', rollsUp: true })).toBe(false);
  expect(isNarrowed({ ...FIRST_CHOICE, pair: [SA, NK] })).toBe(true);
  expect(isNarrowed({ ...FIRST_CHOICE, documents: [ONE] })).toBe(true);
  expect(isNarrowed({ ...FIRST_CHOICE, codes: facts.codes })).toBe(true);
});

describe('what is asked for', () => {
  it('are the documents of the round that all its coders have finished', () => {
    const { request, hiddenDocuments } = comparisonRequest(round, FIRST_CHOICE, facts);
    expect(request.setting).toEqual({
      coders: [SA, NK, ZK],
      documents: [ONE],
      codes: ['trust'],
      unit: 'turn',
      rule: 'touch',
      rollsUp: false,
      hasInterviewers: false,
    });
    expect(request.participation).toEqual([
      [ONE, SA],
      [ONE, NK],
      [ONE, ZK],
    ]);
    expect(hiddenDocuments).toBe(0);
  });

  it('are those that two of them have finished, where two are compared', () => {
    const { request } = comparisonRequest(round, { ...FIRST_CHOICE, pair: [SA, NK] }, facts);
    expect(request.setting.coders).toEqual([SA, NK]);
    expect(request.setting.documents).toEqual([ONE, TWO]);
    expect(request.participation).toHaveLength(4);
  });

  it('leaves out what an open round hides: unseen codings would count as none', () => {
    const sees = (document: DocumentId) => document !== ONE;
    const { request, hiddenDocuments } = comparisonRequest(
      round,
      { ...FIRST_CHOICE, pair: [SA, NK] },
      { ...facts, sees },
    );
    expect(request.setting.documents).toEqual([TWO]);
    expect(hiddenDocuments).toBe(1);
  });
});
