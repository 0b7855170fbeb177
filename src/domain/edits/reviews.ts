import type { Draft } from '#domain/log/change.ts';
import { changed, created, removed } from '#domain/log/record.ts';
import type { Remark, Review } from '#domain/review.ts';
import { draft } from './draft.ts';

export function openReview(review: Review): Draft | undefined {
  return draft({ name: 'openReview', ids: { review: review.id } }, [created('reviews', review)]);
}

export function renameReview(review: Review, name: string): Draft | undefined {
  return draft({ name: 'editReview', ids: { review: review.id } }, [
    changed('reviews', review, { name }),
  ]);
}

/** Takes a review away, and all that was said in it. */
export function removeReview(review: Review, remarks: readonly Remark[]): Draft | undefined {
  const own = remarks.filter((one) => one.review === review.id);
  return draft({ name: 'removeReview', ids: { review: review.id } }, [
    removed('reviews', review),
    ...own.map((one) => removed('remarks', one)),
  ]);
}

/** Says something of a reviewed coding. */
export function remark(said: Remark): Draft | undefined {
  return draft({ name: 'remark', ids: { document: said.document } }, [created('remarks', said)]);
}
