import { reviewTalk } from '#domain/log/review-talk.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { ProjectLog } from '#interchange/project-log.ts';

/** One of the two is for a review, and the other is no copy of its project. */
export interface NotOfReview {
  readonly type: 'not-of-review';
}

/** What may come in of another copy: where one of the two is for a review, what is said in it and nothing else. */
export function incoming(own: ProjectLog, other: ProjectLog): Result<ProjectLog, NotOfReview> {
  const review = own.review ?? other.review;
  if (review === undefined) return success(other);
  const isOther = other.review !== undefined && other.review !== review;
  if (isOther || own.project !== other.project) return failure({ type: 'not-of-review' });
  return success({ ...other, review, changes: reviewTalk(other.changes, review), blobs: [] });
}

/**
 * Whether two logs, the second as it may come in, are of copies of one project: they share a history, or a review was made
 * of one.
 */
export function areCopies(own: ProjectLog, { project, changes, review }: ProjectLog): boolean {
  if (own.project !== project) return false;
  if (review !== undefined) return true;
  const ids = new Set(own.changes.map(({ id }) => id));
  return changes.some(({ id }) => ids.has(id));
}
