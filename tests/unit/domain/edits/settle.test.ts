import { describe, expect, it } from 'vitest';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { Choice, CodedPlace, Decision } from '#domain/decision.ts';
import {
  acceptAgreements,
  giveReason,
  settle,
  unsettle,
  withConsensus,
  type Settling,
} from '#domain/edits/settle.ts';
import type { CodeId, CoderId, CodingId, DecisionId, DocumentId, RoundId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { aCoding, REVISION } from '#tests/unit/support/project-database.ts';

const DOCUMENT = 'document' as DocumentId;
const CONSENSUS = 'consensus' as CoderId;
const LAYER = layerIdOf({ document: DOCUMENT, kind: 'ordinary', coder: CONSENSUS });
const [trust, doubt] = ['trust', 'doubt'] as [CodeId, CodeId];

let made = 0;
const newId = () => `new-${String((made += 1))}` as CodingId;

function place(start: number, end: number) {
  return { revision: REVISION, start, end };
}

function settling(
  choice: Choice,
  first: readonly Coding[],
  second: readonly Coding[],
  own?: readonly CodedPlace[],
): Settling {
  const codings = [...first, ...second].map(({ id }) => id).sort();
  const decision = {
    id: 'decision' as DecisionId,
    round: 'round' as RoundId,
    versions: [...first, ...second].map(({ code, place: at }) => ({ code, place: at })),
    between: ['sana', 'nadeem'] as CoderId[],
    ...{ document: DOCUMENT, codings, choice, coder: 'sana' as CoderId },
  };
  return { decision, versions: [first, second], own };
}

/** Codings that a change brings to the consensus, as `code start–end`, and the ids of those it takes from it. */
function written(draft: Draft | undefined) {
  const codings = (draft?.records ?? []).filter(({ table }) => table === 'codings');
  for (const { layer } of codings) expect(layer).toBe(LAYER);
  return {
    brings: codings
      .filter(({ after }) => after['present'] === true)
      .map(({ after }) => {
        const { start, end } = after['place'] as { start: number; end: number };
        return `${String(after['code'])} ${String(start)}–${String(end)}`;
      }),
    takes: codings.filter(({ after }) => after['present'] === false).map(({ id }) => id),
  };
}

const nothing = { coder: CONSENSUS, standing: [], decisions: [] };

describe('what is decided', () => {
  const first = [aCoding(trust, 0, 10)];
  const second = [aCoding(trust, 4, 14)];

  it.each([
    ['first', ['trust 0–10']],
    ['second', ['trust 4–14']],
    ['both', ['trust 0–14']],
    ['neither', []],
  ] as const)('goes into the consensus as %s', (choice, brings) => {
    const draft = settle(settling(choice, first, second), nothing, newId);
    expect(written(draft)).toEqual({ brings, takes: [] });
  });

  it('keeps both codes where both are taken of two codes', () => {
    const other = [aCoding(doubt, 0, 9)];
    const draft = settle(settling('both', first, other), nothing, newId);
    expect(written(draft).brings).toEqual(['trust 0–10', 'doubt 0–9']);
  });

  it('may be any of three versions, or all of them: of each code what overlaps as one', () => {
    const third = [aCoding(trust, 2, 20), aCoding(doubt, 2, 20)];
    const settled = (choice: Choice) => {
      const { decision } = settling(choice, first, second);
      const versions = [first, second, third];
      return written(settle({ decision, versions }, nothing, newId)).brings;
    };
    expect(settled('third')).toEqual(['trust 2–20', 'doubt 2–20']);
    expect(settled('second')).toEqual(['trust 4–14']);
    expect(settled('both')).toEqual(['trust 0–20', 'doubt 2–20']);
    expect(settled('neither')).toEqual([]);
    expect(settled('fourth')).toEqual([]);
  });

  it('may be a span of its own with several codes', () => {
    const own = [trust, doubt].map((code) => ({ code, place: place(2, 8) }));
    const draft = settle(settling('own', first, second, own), nothing, newId);
    expect(written(draft).brings).toEqual(['trust 2–8', 'doubt 2–8']);
  });

  it('is written once where several coders say it to the letter', () => {
    const draft = settle(settling('first', [...first, aCoding(trust, 0, 10)], []), nothing, newId);
    expect(written(draft).brings).toEqual(['trust 0–10']);
  });

  it('is not written again where the consensus has it as agreed, and does not take it along', () => {
    const standing = [aCoding(trust, 0, 10, { layer: LAYER })];
    const draft = settle(
      settling('first', first, second),
      { coder: CONSENSUS, standing, decisions: [] },
      newId,
    );
    expect(written(draft)).toEqual({ brings: [], takes: [] });
    expect(draft?.records).toMatchObject([{ table: 'decisions', after: { consensus: [] } }]);
  });

  it('takes the place of what was decided before, and goes when it is taken back', () => {
    const stood = aCoding(trust, 0, 10, { layer: LAYER });
    const another = aCoding(doubt, 0, 10, { layer: LAYER });
    const standing = [stood, another];
    const { decision } = settling('first', first, second);
    const former: Decision = { ...decision, consensus: [stood.id], reason: 'it is longer' };
    const again = settle(
      { ...settling('second', first, second), former },
      { coder: CONSENSUS, standing, decisions: [former] },
      newId,
    );
    expect(written(again)).toEqual({ brings: ['trust 4–14'], takes: [stood.id] });
    const [changed] = again?.records.filter(({ table }) => table === 'decisions') ?? [];
    expect(changed).toMatchObject({ id: former.id, before: { reason: 'it is longer' } });
    expect(changed?.after).not.toHaveProperty('reason');
    // Written whole: of two copies the later one holds with all that came of it.
    expect(changed?.after).toMatchObject({ choice: 'second', codings: former.codings });
    expect(written(unsettle([former], { standing, decisions: [former] }))).toEqual({
      brings: [],
      takes: [stood.id],
    });
  });

  it('shares with another decision what both say: it goes with the last of them', () => {
    const stood = aCoding(trust, 0, 10, { layer: LAYER });
    const standing = [stood];
    const other: Decision = {
      ...settling('first', first, [aCoding(trust, 1, 12)]).decision,
      ...{ id: 'other' as DecisionId, consensus: [stood.id] },
    };
    const shared = settle(
      settling('first', first, second),
      { coder: CONSENSUS, standing, decisions: [other] },
      newId,
    );
    expect(written(shared)).toEqual({ brings: [], takes: [] });
    expect(shared?.records).toMatchObject([{ after: { consensus: [stood.id] } }]);
    const one: Decision = { ...settling('first', first, second).decision, consensus: [stood.id] };
    const decisions = [one, other];
    expect(written(unsettle([other], { standing, decisions })).takes).toEqual([]);
    expect(written(unsettle([one], { standing, decisions: [one] })).takes).toEqual([stood.id]);
    expect(written(unsettle(decisions, { standing, decisions })).takes).toEqual([stood.id]);
    const refused = { ...settling('neither', first, second), former: one };
    const consensus = { coder: CONSENSUS, standing, decisions };
    expect(written(settle(refused, consensus, newId)).takes).toEqual([]);
  });

  it('is given another reason, or none', () => {
    const decision: Decision = { ...settling('first', first, second).decision, consensus: [] };
    const given = giveReason(decision, 'the definition says so');
    expect(given?.records[0]).toMatchObject({ after: { reason: 'the definition says so' } });
    expect(giveReason(decision, undefined)).toBeUndefined();
  });
});

describe('exact agreements', () => {
  it('go into the consensus as far as it has not got them, as one change', () => {
    const standing = [aCoding(trust, 0, 10, { layer: LAYER })];
    const agreed = new Map([
      [
        DOCUMENT,
        [
          { code: trust, place: place(0, 10) },
          { code: trust, place: place(20, 30) },
          { code: doubt, place: place(20, 30) },
        ],
      ],
    ]);
    const draft = acceptAgreements(agreed, { coder: CONSENSUS, standing, decisions: [] }, newId);
    expect(draft?.edit).toEqual({ name: 'acceptAgreements', count: 2 });
    expect(draft?.columns).toMatchObject([
      { does: 'add', layer: LAYER, codes: [trust, doubt], start: [20, 20], end: [30, 30] },
    ]);
  });

  it('stay whatever becomes of a decision that led to the same', () => {
    const first = [aCoding(trust, 0, 10)];
    const stood = aCoding(trust, 0, 10, { layer: LAYER });
    const former: Decision = { ...settling('first', first, []).decision, consensus: [stood.id] };
    const consensus = { coder: CONSENSUS, standing: [stood], decisions: [former] };
    const agreed = new Map([[DOCUMENT, [{ code: trust, place: place(0, 10) }]]]);
    const draft = acceptAgreements(agreed, consensus, newId);
    expect(draft?.edit.count).toBe(1);
    expect(written(draft).takes).toEqual([stood.id]);
    const [id = ''] = draft?.columns?.[0]?.ids ?? [];
    const [decision] = draft?.records.filter(({ table }) => table === 'decisions') ?? [];
    expect(decision?.after).toMatchObject({ choice: 'first', consensus: [] });
    const since = { ...former, consensus: [] };
    const standing = [{ ...stood, id: id as CodingId }];
    const refused = settle(
      { ...settling('neither', first, []), former: since },
      { coder: CONSENSUS, standing, decisions: [since] },
      newId,
    );
    expect(written(refused)).toEqual({ brings: [], takes: [] });
  });

  it('bring the coder of the consensus with them where there is none', () => {
    const coder = { id: CONSENSUS, name: 'Consensus', initials: '=' };
    const agreed = new Map([[DOCUMENT, [{ code: trust, place: place(0, 10) }]]]);
    const draft = withConsensus(acceptAgreements(agreed, nothing, newId), coder);
    expect(draft?.records).toMatchObject([{ table: 'coders', id: CONSENSUS }]);
    expect(withConsensus(acceptAgreements(new Map(), nothing, newId), coder)).toBeUndefined();
  });
});
