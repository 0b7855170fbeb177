import { describe, expect, it, vi } from 'vitest';
import { listDisagreements, type DisagreementList } from '#analysis/disagreement-list.ts';
import type { Decision } from '#domain/decision.ts';
import type { CodeId, CoderId, CodingId, DecisionId, DocumentId, RoundId } from '#domain/ids.ts';
import type { DisagreementFilter } from '#features/agreement/disagreements/disagreement-filter.ts';
import {
  codingsOfKey,
  DisagreementRows,
} from '#features/agreement/disagreements/disagreement-rows.ts';
import { DisagreementWork } from '#features/agreement/disagreements/disagreement-work.svelte.ts';
import type { Round } from '#domain/round.ts';
import type { Session } from '#session/session.svelte.ts';
import { aStudy, NK, SA } from '#tests/unit/support/a-study.ts';

const ROUND = 'round' as RoundId;
const study = aStudy({
  codes: { trust: undefined },
  cases: { Raza: {} },
  documents: { one: { lines: [['Raza', 'They look from a distance. They come. So I am told.']] } },
  codings: [
    ['SA', 'one', 'trust', 'They look from a distance.'],
    ['NK', 'one', 'trust', 'So I am told.'],
    ['SA', 'one', 'trust', 'They come.'],
  ],
});
const setting = {
  coders: [SA, NK],
  documents: ['one' as DocumentId],
  codes: ['trust' as CodeId],
  takesPart: () => true,
  consensus: undefined,
  decided: new Set<CodingId>(),
};
const list = listDisagreements(study, setting);

/** Work on three disagreements, and the decisions the project has. */
function begin(filter: DisagreementFilter = { state: 'all' }, given: DisagreementList = list) {
  const stored = $state<{ decisions: Decision[]; list: DisagreementList }>({
    decisions: [],
    list: given,
  });
  const data = {
    get decisions() {
      return stored.decisions;
    },
    codeMeant: (id: CodeId) => id,
  };
  const work = new DisagreementWork({
    session: { data } as unknown as Session,
    round: { id: ROUND } as Round,
    filter: () => filter,
    list: () => stored.list,
  });
  const decide = (key: string, more: Partial<Decision> = {}) => {
    const row = work.rows?.lookup.at(key);
    const decision = {
      id: key as DecisionId,
      round: ROUND,
      document: 'one' as DocumentId,
      codings: [...codingsOfKey(key)],
      versions: row === undefined ? [] : (work.rows?.lookup.saidIn(row) ?? []),
      between: row === undefined ? [SA, NK] : (work.rows?.lookup.between(row) ?? []),
      choice: 'first' as const,
      consensus: [],
      coder: SA,
      ...more,
    };
    stored.decisions = [...stored.decisions, decision];
  };
  /** The coders have coded otherwise meanwhile. */
  const recode = (next: DisagreementList) => {
    stored.list = next;
  };
  const undo = () => {
    stored.decisions = stored.decisions.slice(0, -1);
  };
  /** Decides what is looked at, as the page does. */
  const goOn = () => {
    const key = work.current?.key ?? '';
    work.goOn(key);
    decide(key);
    work.settled(key);
  };
  return { work, goOn, undo, decide, recode };
}

/** Everybody has coded one place otherwise. */
const ofThree = listDisagreements(
  aStudy({
    codes: { trust: undefined },
    cases: { Raza: {} },
    documents: { one: { lines: [['Raza', 'They look from a distance.']] } },
    codings: [
      ['SA', 'one', 'trust', 'look'],
      ['NK', 'one', 'trust', 'look from'],
      ['ZK', 'one', 'trust', 'look from a'],
    ],
  }),
  { ...setting, coders: [SA, NK, 'ZK' as CoderId] },
);

const DEAREST = 'They look from a distance.';
const SECOND = 'So I am told.';
const LAST = 'They come.';

describe('going through disagreements', () => {
  it('begins with the dearest that is open, and goes on to the next one, round the end', () => {
    const { work, goOn } = begin();
    expect(work.current?.snippet).toBe(DEAREST);
    work.goTo(1);
    goOn();
    expect(work.current?.snippet).toBe(LAST);
    goOn();
    expect(work.current?.snippet).toBe(DEAREST);
    goOn();
    expect(work.current?.snippet).toBe(DEAREST);
    expect([work.decided, work.narrowed.length]).toEqual([3, 3]);
  });

  it('stays in its place where what is decided leaves the list', () => {
    const { work, goOn } = begin({ state: 'open' });
    work.goTo(1);
    goOn();
    expect(work.current?.snippet).toBe(LAST);
    goOn();
    expect(work.current?.snippet).toBe(DEAREST);
    goOn();
    expect(work.current).toBeUndefined();
    expect([work.decided, work.shown.length]).toEqual([3, 0]);
  });

  it('counts what was decided a moment ago before the project says so', () => {
    const { work } = begin();
    const key = work.current?.key ?? '';
    work.goOn(key);
    expect([work.decided, work.current?.snippet]).toEqual([1, SECOND]);
    work.settled(key);
    expect(work.decided).toBe(0);
  });

  it('goes back to what an undo has opened', () => {
    const { work, goOn, undo } = begin();
    goOn();
    goOn();
    expect(work.followUndo()).toBe(false);
    undo();
    expect(work.followUndo()).toBe(true);
    expect(work.current?.snippet).toBe(SECOND);
    undo();
    expect(work.followUndo()).toBe(true);
    expect(work.current?.snippet).toBe(DEAREST);
    expect(work.followUndo()).toBe(false);
  });

  it('tells of decisions whose codings are others by now', () => {
    const { work, goOn, decide } = begin();
    goOn();
    expect(work.stale).toEqual([]);
    decide('coding-7 coding-8');
    expect(work.stale).toMatchObject([{ codings: ['coding-7', 'coding-8'] }]);
  });

  it('opens again what was decided about codings that lie elsewhere since', () => {
    const { work, goOn, recode } = begin();
    goOn();
    expect(work.decided).toBe(1);
    const codings = study.codings.map((coding) =>
      coding.id === study.codings[0]?.id
        ? { ...coding, place: { ...coding.place, end: coding.place.end - 4 } }
        : coding,
    );
    recode(listDisagreements({ ...study, codings }, setting));
    expect(work.decided).toBe(0);
    expect(work.stale).toHaveLength(1);
  });

  it('does not call stale what is not compared here: another document, or a coder who is hidden', () => {
    const { work, decide } = begin();
    decide('coding-7', { document: 'two' as DocumentId });
    decide('coding-8', { between: [SA, 'ZK' as CoderId] });
    expect(work.stale).toEqual([]);
    decide('coding-9');
    expect(work.stale).toMatchObject([{ codings: ['coding-9'] }]);
  });

  it('is done with a place of three coders at once', () => {
    const { work, goOn } = begin(undefined, ofThree);
    expect([work.narrowed.length, work.current?.versions.length]).toEqual([1, 3]);
    goOn();
    expect([work.decided, work.current?.snippet]).toEqual([1, 'look from a']);
  });

  it('reads the keys once, however much is decided', () => {
    const keys = vi.spyOn(DisagreementRows.prototype, 'keyOf');
    const { work, goOn } = begin();
    const read = () => [work.decided, work.stale.length, work.currentIndex, work.current?.key];
    read();
    goOn();
    read();
    const before = keys.mock.calls.length;
    goOn();
    read();
    // The one looked at, before and after.
    expect(keys.mock.calls.length - before).toBeLessThan(list.kind.length * 2);
    keys.mockRestore();
  });
});
