import { describe, expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { eraseForGood } from '#domain/edits/erase.ts';
import { openReview, remark, removeReview } from '#domain/edits/reviews.ts';
import type {
  ChangeId,
  CoderId,
  CodingId,
  DeviceId,
  DocumentId,
  RemarkId,
  ReviewId,
} from '#domain/ids.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { inverse } from '#domain/log/inverse.ts';
import { mergeLogs } from '#domain/log/merge-logs.ts';
import { reviewTalk } from '#domain/log/review-talk.ts';
import type { Remark, Review } from '#domain/review.ts';
import { aCode } from '#tests/unit/support/project-database.ts';

const CODER = 'coder-1' as CoderId;
const [OWN, OTHER] = ['review-1', 'review-2'] as [ReviewId, ReviewId];
const [FIRST, SECOND] = ['coding-1', 'coding-2'] as [CodingId, CodingId];

function review(id: ReviewId): Review {
  return {
    ...{ id, name: id, coder: CODER, codings: [FIRST, SECOND] },
    ...{ perCode: 2, seed: 7, openedAt: 0 },
  };
}

function said(id: string, of: ReviewId, coding: CodingId): Remark {
  return {
    ...{ id: id as RemarkId, review: of, coding, document: 'document' as DocumentId },
    ...{ coder: CODER, verdict: 'query', text: id, createdAt: 0 },
  };
}

function logOf(...drafts: (Draft | undefined)[]): Change[] {
  return drafts
    .filter((draft) => draft !== undefined)
    .map((draft, index) => ({
      ...draft,
      id: `change-${String(index)}` as ChangeId,
      device: 'device' as DeviceId,
      coder: CODER,
      sequence: index + 1,
      clock: `00000000000a-${index.toString(16).padStart(4, '0')}`,
    }));
}

const own = remark(said('own', OWN, FIRST));
const LOG = logOf(
  addCodes([aCode('trust')]),
  openReview(review(OWN)),
  own,
  remark(said('of another', OTHER, FIRST)),
  remark(said('of the second', OWN, SECOND)),
  own && inverse(own),
  eraseForGood([{ table: 'documents', id: 'document' }], 1),
);

function names(changes: readonly Change[]) {
  return changes.map(({ id }) => id);
}

describe('the talk in a review', () => {
  it('is the changes that said something in it or took it back, as they are', () => {
    expect(reviewTalk(LOG, OWN)).toEqual([LOG[2], LOG[4], LOG[5]]);
    expect(names(reviewTalk(LOG, OTHER))).toEqual(['change-3']);
  });

  it('about some codings is what was said of these', () => {
    expect(names(reviewTalk(LOG, OWN, new Set([SECOND])))).toEqual(['change-4']);
  });

  it('is all that is left of a change that did more, and comes in as a part of it', () => {
    const remarks = [said('own', OWN, FIRST), said('of another', OTHER, FIRST)];
    const log = logOf(
      openReview(review(OWN)),
      ...remarks.map(remark),
      removeReview(review(OWN), remarks),
    );
    const talk = reviewTalk(log, OWN);
    expect(talk.at(-1)).toMatchObject({ edit: { name: 'removeReview' }, records: { length: 1 } });
    const merged = mergeLogs(log, talk, 0);
    expect(merged).toMatchObject({ value: { added: [], rewritten: [] } });
  });
});
