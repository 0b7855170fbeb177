import { expect, it } from 'vitest';
import { layerIdOf } from '#domain/coding.ts';
import type { Choice, Decision } from '#domain/decision.ts';
import { acceptAgreements, giveReason, settle, unsettle } from '#domain/edits/settle.ts';
import type { CodeId, CoderId, CodingId, DecisionId, DocumentId, RoundId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { inverse } from '#domain/log/inverse.ts';
import { created } from '#domain/log/record.ts';
import { touchesMoreThanDecisions } from '#session/rounds/touches-more-than-decisions.ts';
import { aCoding } from '#tests/unit/support/project-database.ts';

const document = 'document' as DocumentId;
const coder = 'consensus' as CoderId;
const layer = layerIdOf({ document, kind: 'ordinary', coder });
const [sanas, nadeems] = [aCoding('trust' as CodeId, 0, 10), aCoding('trust' as CodeId, 4, 14)];
let made = 0;
const newId = () => `new-${String((made += 1))}` as CodingId;

function decision(choice: Choice): Omit<Decision, 'consensus'> {
  return {
    ...{ id: 'decision' as DecisionId, round: 'round' as RoundId, document, choice },
    codings: [sanas.id, nadeems.id],
    versions: [sanas, nadeems].map(({ code, place }) => ({ code, place })),
    between: ['sana', 'nadeem'] as CoderId[],
    coder: 'sana' as CoderId,
  };
}

const stood = aCoding('trust' as CodeId, 0, 10, { layer });
const former: Decision = { ...decision('first'), consensus: [stood.id] };
const standing = { coder, standing: [stood], decisions: [former] };
const versions = [[sanas], [nadeems]];

/** A change and what an undo makes of it. */
function told(draft: Draft | undefined): boolean[] {
  if (!draft) throw new Error('nothing would happen');
  return [touchesMoreThanDecisions(draft), touchesMoreThanDecisions(inverse(draft))];
}

it('is no more than decisions where one is made, made otherwise, taken back or given a reason', () => {
  const nothing = { coder, standing: [], decisions: [] };
  const first = { decision: decision('first'), versions };
  const second = { decision: decision('second'), versions, former };
  expect(told(settle(first, nothing, newId))).toEqual([false, false]);
  expect(told(settle(second, standing, newId))).toEqual([false, false]);
  expect(told(unsettle([former], standing))).toEqual([false, false]);
  expect(told(giveReason(former, 'because'))).toEqual([false, false]);
});

it('is more where agreements are accepted, or coders code', () => {
  const place = { code: sanas.code, place: sanas.place };
  const agreed = new Map([[document, [place]]]);
  expect(told(acceptAgreements(agreed, standing, newId))).toEqual([true, true]);
  const coded = { edit: { name: 'code' }, records: [created('codings', sanas)] };
  expect(told(coded)).toEqual([true, true]);
});
