import { describe, expect, it } from 'vitest';
import { ReviewPoints } from '#analysis/review-points.ts';
import type { CoderId, CodingId, DocumentId, RemarkId, ReviewId } from '#domain/ids.ts';
import type { Remark, Review, Verdict } from '#domain/review.ts';

const REVIEWER = 'reviewer' as CoderId;
const CODED = 'sana' as CoderId;
const CODING = 'coding-1' as CodingId;
const REVIEW: Review = {
  id: 'review-1' as ReviewId,
  name: 'Review 1',
  coder: REVIEWER,
  codings: [CODING, 'coding-2' as CodingId],
  perCode: 5,
  seed: 7,
  openedAt: 0,
};

type Said = readonly [coder: CoderId, verdict: Verdict];

function talk(said: readonly Said[], review = REVIEW.id): Remark[] {
  return said.map(([coder, verdict], at) => ({
    id: `${review}-remark-${String(at)}` as RemarkId,
    review,
    coding: CODING,
    document: 'document' as DocumentId,
    coder,
    verdict,
    text: '',
    createdAt: at,
  }));
}

function stateAfter(...said: Said[]) {
  return new ReviewPoints(REVIEW, talk(said)).of(CODING).state;
}

describe('where the talk about a coding stands', () => {
  it('is not looked at until the reviewer says something', () => {
    expect(stateAfter()).toBe('unseen');
    expect(stateAfter([CODED, 'comment'])).toBe('unseen');
    expect(stateAfter([REVIEWER, 'comment'])).toBe('discussed');
  });

  it('is open from a query on, whatever is answered, until the reviewer accepts', () => {
    expect(stateAfter([REVIEWER, 'query'])).toBe('open');
    expect(stateAfter([REVIEWER, 'query'], [CODED, 'comment'], [REVIEWER, 'comment'])).toBe('open');
    expect(stateAfter([REVIEWER, 'query'], [CODED, 'accept'])).toBe('open');
    expect(stateAfter([REVIEWER, 'query'], [CODED, 'comment'], [REVIEWER, 'accept'])).toBe(
      'accepted',
    );
  });

  it('is open again when what was accepted is queried after all', () => {
    expect(stateAfter([REVIEWER, 'accept'], [REVIEWER, 'query'])).toBe('open');
  });

  it('is told by the times, not by the order in which remarks came in', () => {
    const remarks = talk([
      [REVIEWER, 'query'],
      [REVIEWER, 'accept'],
    ]);
    const point = new ReviewPoints(REVIEW, remarks.toReversed()).of(CODING);
    expect(point).toEqual({ state: 'accepted', remarks });
  });

  it('is of one review: the same coding may be open in another', () => {
    const other = talk([[REVIEWER, 'query']], 'review-2' as ReviewId);
    const points = new ReviewPoints(REVIEW, [...other, ...talk([[REVIEWER, 'accept']])]);
    expect(points.of(CODING).state).toBe('accepted');
    expect(points.counts(REVIEW.codings)).toEqual({
      unseen: 1,
      open: 0,
      accepted: 1,
      discussed: 0,
    });
  });
});
