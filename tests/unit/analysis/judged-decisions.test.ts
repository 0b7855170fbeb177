import { expect, it } from 'vitest';
import { listDisagreements } from '#analysis/disagreement-list.ts';
import { DisagreementLookup } from '#analysis/disagreement-lookup.ts';
import { countedRows } from '#analysis/disagreement-scope.ts';
import { judgedDecisions } from '#analysis/judged-decisions.ts';
import type { Decision } from '#domain/decision.ts';
import type { CodeId, CoderId, CodingId, DecisionId, DocumentId, RoundId } from '#domain/ids.ts';
import { aStudy, NK, SA } from '#tests/unit/support/a-study.ts';

const document = 'one' as DocumentId;
const codes = ['trust', 'hope'] as CodeId[];
const ZK = 'ZK' as CoderId;
const study = aStudy({
  codes: { trust: undefined, hope: undefined },
  cases: { Raza: {} },
  documents: { one: { lines: [['Raza', 'They look from a distance. They come with their own.']] } },
  codings: [
    ['SA', 'one', 'trust', 'from a distance'],
    ['NK', 'one', 'hope', 'their own'],
  ],
});
const asIs = (id: CodeId) => id;

function listOf(coders: readonly CoderId[]) {
  return listDisagreements(study, {
    ...{ coders, documents: [document], codes, takesPart: () => true },
    ...{ consensus: undefined, decided: new Set<CodingId>() },
  });
}

const list = listOf([SA, NK]);
const lookup = new DisagreementLookup(list);
const decisions = lookup.rows.map((row): Decision => ({
  ...{ id: `decision ${String(row)}` as DecisionId, round: 'round' as RoundId, document },
  codings: lookup.keyOf(row).split(' ') as CodingId[],
  versions: lookup.saidIn(row),
  ...{ between: [SA, NK], choice: 'first', consensus: [], coder: SA },
}));

it('does not call stale what is not listed because figures do not count it', () => {
  const scope = { documents: [document], codes: codes.slice(0, 1) };
  const counted = countedRows(study, list, { ...scope, rollsUp: false, hasInterviewers: true });
  const scoped = new DisagreementLookup({ ...list, counted });
  expect(scoped.rows).toHaveLength(1);
  const { holding, stale } = judgedDecisions(scoped, decisions, asIs);
  expect([...holding.values()]).toEqual(decisions);
  expect(stale).toEqual([]);
});

it('holds as long as the same coders stand there in the same order', () => {
  const judged = (coders: readonly CoderId[]) => {
    const { holding, stale } = judgedDecisions(
      new DisagreementLookup(listOf(coders)),
      decisions,
      asIs,
    );
    return [holding.size, stale.length];
  };
  expect(judged([SA, NK])).toEqual([2, 0]);
  // Who has come in has coded nothing there: the letters of the versions would be others.
  expect(judged([ZK, SA, NK])).toEqual([0, 2]);
  expect(judged([SA, NK, ZK])).toEqual([0, 2]);
  // Whose work is not compared is judged by nobody.
  expect(judged([SA, ZK])).toEqual([0, 0]);
});
