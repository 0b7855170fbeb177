import { describe, expect, it } from 'vitest';
import { disagreementRequest } from '#analysis/disagreement-request.ts';
import { listDisagreements } from '#analysis/disagreement-list.ts';
import type { CodeId, CoderId, CodingId, DocumentId, RoundId } from '#domain/ids.ts';
import {
  disagreementsAddress,
  readFilter,
  type DisagreementFilter,
} from '#features/agreement/disagreements/disagreement-filter.ts';
import { scopedRequest } from '#features/agreement/disagreements/disagreement-request.ts';
import {
  agreementsIn,
  DisagreementRows,
} from '#features/agreement/disagreements/disagreement-rows.ts';
import { parseRoute } from '#session/route.ts';
import { aStudy, NK, SA } from '#tests/unit/support/a-study.ts';

const ZK = 'ZK' as CoderId;
const CONSENSUS = 'consensus' as CoderId;
const [one, two] = ['one', 'two'] as [DocumentId, DocumentId];
const codes = ['trust', 'doubt', 'hope'] as CodeId[];
const [trust, doubt, hope] = codes as [CodeId, CodeId, CodeId];
const asIs = (id: CodeId) => id;

const study = aStudy({
  codes: { trust: undefined, doubt: 'trust', hope: undefined },
  cases: { Raza: {} },
  documents: {
    one: {
      lines: [
        ['Q', 'Who uses the portal?'],
        ['Raza', 'They look from a distance. They come with their own. So I am told.'],
      ],
    },
    two: { lines: [['Raza', 'Nobody waits any more.']] },
  },
  codings: [
    ['SA', 'one', 'trust', 'from a distance'],
    ['NK', 'one', 'trust', 'look from a distance'],
    ['ZK', 'one', 'trust', 'look from a distance'],
    ['SA', 'one', 'trust', 'their own'],
    ['NK', 'one', 'doubt', 'their own'],
    ['ZK', 'one', 'doubt', 'their own'],
    ['SA', 'one', 'hope', 'So I am told.'],
    ['NK', 'one', 'hope', 'So I am told.'],
    ['ZK', 'one', 'hope', 'So I am told.'],
    ['SA', 'two', 'hope', 'Nobody waits'],
    ['NK', 'two', 'hope', 'Nobody waits'],
    ['NK', 'two', 'doubt', 'any more.'],
    ['consensus', 'two', 'hope', 'Nobody waits'],
  ],
});

/** Zarak has not worked through the second document. */
const list = listDisagreements(study, {
  coders: [SA, NK, ZK],
  documents: [one, two],
  codes,
  takesPart: (document, coder) => coder !== ZK || document === one,
  consensus: CONSENSUS,
  decided: new Set(),
});
const rows = new DisagreementRows(list);
const nothingYet = { consensus: undefined, decided: new Set<CodingId>() };
const all = rows.filtered({ state: 'all' }, () => false);

function shown(filter: Partial<DisagreementFilter>, decided: readonly string[] = []) {
  const found = rows.filtered({ state: 'all', ...filter }, (key) => decided.includes(key));
  return found.map((row) => rows.row(row).snippet);
}

describe('the disagreements of three coders', () => {
  it('come as lines, the dearest first', () => {
    expect(all.map((at) => rows.row(at))).toMatchObject([
      {
        kind: 'parentChild',
        document: one,
        snippet: 'their own',
        cost: 36,
        versions: [
          { coders: [SA], codes: [trust] },
          { coders: [NK, ZK], codes: [doubt] },
        ],
      },
      { kind: 'boundary', snippet: 'look from a distance', cost: 10 },
      {
        kind: 'missed',
        document: two,
        snippet: 'any more.',
        cost: 9,
        versions: [
          { coders: [SA], codes: [] },
          { coders: [NK], codes: [doubt] },
        ],
      },
    ]);
  });

  it('are narrowed by code, document, kind, pair and whether they are decided', () => {
    expect(shown({ code: doubt })).toEqual(['their own', 'any more.']);
    expect(shown({ code: doubt, document: two })).toEqual(['any more.']);
    expect(shown({ kind: 'boundary' })).toEqual(['look from a distance']);
    expect(shown({ pair: [ZK, SA] })).toEqual(['their own', 'look from a distance']);
    expect(shown({ pair: [NK, ZK] })).toEqual([]);
    const decided = [rows.keyOf(0)];
    expect(shown({ state: 'decided' }, decided)).toEqual(['their own']);
    expect(shown({ state: 'open' }, decided)).toEqual(['look from a distance', 'any more.']);
    expect(shown({ code: 'gone' as CodeId })).toEqual([]);
  });

  it('are one line where each of them has another version, found by every two and every code', () => {
    const everybody = listDisagreements(
      {
        ...study,
        codings: study.codings.map((coding, at) => (at === 5 ? { ...coding, code: hope } : coding)),
      },
      { coders: [SA, NK, ZK], documents: [one], codes, takesPart: () => true, ...nothingYet },
    );
    const found = new DisagreementRows(everybody);
    const [row] = found.filtered({ state: 'all', code: doubt }, () => false);
    expect(found.row(row ?? -1)).toMatchObject({
      kind: 'otherCode',
      versions: [
        { coders: [SA], codes: [trust] },
        { coders: [NK], codes: [doubt] },
        { coders: [ZK], codes: [hope] },
      ],
    });
    for (const pair of [
      [SA, NK],
      [ZK, SA],
      [NK, ZK],
    ] as const)
      expect(found.filtered({ state: 'all', pair, code: hope }, () => false)).toEqual([row]);
  });

  it('are counted for what they can be narrowed by', () => {
    expect(rows.countKinds(all).map(({ count }) => count)).toEqual([1, 1, 0, 1]);
    expect(rows.countCodes(all)).toEqual([
      { value: trust, count: 2 },
      { value: doubt, count: 2 },
    ]);
    expect(rows.countDocuments(all)).toEqual([
      { value: one, count: 2 },
      { value: two, count: 1 },
    ]);
    expect(rows.countPairs(all).map(({ count }) => count)).toEqual([3, 2, 0]);
  });

  it('leave what all who worked through a document agree on, as far as the consensus has not got it', () => {
    expect(list.agreed).toBe(2);
    const text = study.documents[0]?.text ?? '';
    expect(
      agreementsIn(list).map(({ document, code, start, end }) => [
        document,
        code,
        text.slice(start, end),
      ]),
    ).toEqual([[one, hope, 'So I am told.']]);
  });
});

describe('disagreements that figures lead to', () => {
  const counted = Uint8Array.from(list.kind, (_kind, row) => (row === 1 ? 1 : 0));
  const some = new DisagreementRows({ ...list, counted });

  it('are those that they count; the others stay known', () => {
    expect(some.filtered({ state: 'all' }, () => false)).toEqual([1]);
    expect(some.length).toBe(rows.length);
  });

  it('are narrowed by a code only where it is not rolled up', () => {
    const scope = { rollsUp: true, hasInterviewers: false };
    const filter: DisagreementFilter = { code: hope, state: 'all' };
    expect(some.filtered(filter, () => false)).toEqual([]);
    expect(some.filtered({ ...filter, scope }, () => false)).toEqual([1]);
  });
});

describe('an address', () => {
  it('carries what the list is narrowed by, and nothing else', () => {
    const filter: DisagreementFilter = {
      ...{ code: trust, document: one, pair: [SA, NK], kind: 'missed', state: 'open' },
    };
    const route = parseRoute(disagreementsAddress('p', 'r' as RoundId, filter));
    if (route?.page !== 'project') throw new Error('no project');
    expect(route.query).toMatchObject({ round: 'r', view: 'disagreements' });
    expect(readFilter(route.query, asIs)).toEqual(filter);
    expect(readFilter({}, asIs)).toEqual({ state: 'all' });
    expect(readFilter({ kind: 'odd', state: 'odd', pair: 'SA' }, asIs)).toEqual({ state: 'all' });
  });

  it('means what a merged code is now', () => {
    expect(readFilter({ code: 'old' }, () => trust).code).toBe(trust);
  });

  it('carries how the figures were looked at that it comes from', () => {
    const scopes = [
      { rollsUp: false, hasInterviewers: false },
      { rollsUp: true, hasInterviewers: true, documents: [one], codes: [trust, hope] },
    ];
    for (const scope of scopes) {
      const filter: DisagreementFilter = { code: trust, state: 'all', scope };
      const route = parseRoute(disagreementsAddress('p', 'r' as RoundId, filter));
      expect(route?.page === 'project' && readFilter(route.query, asIs)).toEqual(filter);
    }
  });
});

describe('what a worker is asked', () => {
  const round = { coders: [SA, NK, ZK], documents: [one, two] };
  const facts = {
    documents: [one, two, 'other' as DocumentId],
    codes,
    hasFinished: (document: DocumentId, coder: CoderId) => coder !== ZK || document === one,
    sees: () => true,
    consensus: undefined,
  };

  it('is of documents that two coders have finished, and of those who have', () => {
    const { request, hiddenDocuments } = scopedRequest(round, facts);
    expect(request.setting.documents).toEqual([one, two]);
    expect(request.participation.map((pair) => pair.join(' '))).toEqual([
      'one SA',
      'one NK',
      'one ZK',
      'two SA',
      'two NK',
    ]);
    expect(hiddenDocuments).toBe(0);
    const alone = scopedRequest(round, { ...facts, hasFinished: (_one, who) => who === SA });
    expect(alone.request.setting.documents).toEqual([]);
  });

  it('names what the figures count from which one comes: what all compared coders have finished', () => {
    const scope = { rollsUp: false, hasInterviewers: false };
    const scopeOf = (filter: Partial<DisagreementFilter>) =>
      scopedRequest(round, facts, filter).request.scope;
    expect(scopeOf({})).toBeUndefined();
    expect(scopeOf({ scope, code: trust })).toEqual({ ...scope, documents: [one], codes });
    expect(scopeOf({ scope, pair: [SA, NK] })?.documents).toEqual([one, two]);
    const chosen = { ...scope, documents: [two], codes: [trust, hope] };
    const pair = [SA, NK] as const;
    expect(scopeOf({ scope: chosen, pair })).toEqual({ ...chosen, coders: pair });
    const rolledUp = { ...scope, rollsUp: true };
    expect(scopeOf({ scope: rolledUp, code: trust })?.codes).toEqual([trust]);
    const { setting } = scopedRequest(round, facts, { scope }).request;
    expect(setting.documents).toEqual([one, two]);
  });

  it('leaves out whom an open round hides, and says of how many documents', () => {
    const sees = (_document: DocumentId, coder: CoderId) => coder !== NK;
    const { request, hiddenDocuments } = scopedRequest(round, { ...facts, sees });
    expect(request.setting.documents).toEqual([one]);
    expect(hiddenDocuments).toBe(1);
    expect(disagreementRequest(round, { ...facts, sees }).partlyHidden).toBe(2);
    expect(disagreementRequest(round, facts).partlyHidden).toBe(0);
  });
});
