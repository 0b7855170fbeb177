import { describe, expect, it } from 'vitest';
import { listDisagreements } from '#analysis/disagreement-list.ts';
import type { Decision } from '#domain/decision.ts';
import type { CodeId, DecisionId, DocumentId, RoundId } from '#domain/ids.ts';
import type { DisagreementFilter } from '#features/agreement/disagreements/disagreement-filter.ts';
import { codingsOfKey } from '#features/agreement/disagreements/disagreement-rows.ts';
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
const list = listDisagreements(study, {
  coders: [SA, NK],
  documents: ['one' as DocumentId],
  codes: ['trust' as CodeId],
  takesPart: () => true,
  consensus: undefined,
});

/** Work on three disagreements, and the decisions the project has. */
function begin(filter: DisagreementFilter = { state: 'all' }) {
  const stored = $state<{ decisions: Decision[] }>({ decisions: [] });
  const work = new DisagreementWork({
    session: { data: stored } as unknown as Session,
    round: { id: ROUND } as Round,
    filter: () => filter,
    list: () => list,
  });
  const decide = (key: string) => {
    const decision = {
      id: key as DecisionId,
      round: ROUND,
      document: 'one' as DocumentId,
      codings: [...codingsOfKey(key)],
      choice: 'first' as const,
      consensus: [],
      coder: SA,
    };
    stored.decisions = [...stored.decisions, decision];
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
  return { work, goOn, undo, decide };
}

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
});
