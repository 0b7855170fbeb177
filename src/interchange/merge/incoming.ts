import type { DeviceId, ReviewId } from '#domain/ids.ts';
import { incomingTalk, talkKnown } from '#domain/log/incoming-talk.ts';
import { reviewHandedOut } from '#domain/log/review-handed-out.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { ProjectLog } from '#interchange/project-log.ts';

/** One of the two is for a review, and the other is no copy of its project, or does not know the review. */
export interface NotOfReview {
  readonly type: 'not-of-review';
}

export interface IncomingOptions {
  /** The review that something is taken in for, whatever the file says of itself. */
  readonly review?: ReviewId | undefined;
  /** The device that takes it in: it knows all of its own changes. */
  readonly device?: DeviceId | undefined;
}

/**
 * What may come in of another copy: where it is taken in for a review, or one of the two is for one, what is said in it and
 * nothing else. Into a project comes what its reviewer said; into a copy for the review, what anybody did.
 */
export function incoming(
  own: ProjectLog,
  other: ProjectLog,
  { review: meant, device }: IncomingOptions = {},
): Result<ProjectLog, NotOfReview> {
  const review = own.review ?? meant ?? other.review ?? reviewHandedOut(own.changes, other.changes);
  if (review === undefined) return success(other);
  const isOther = other.review !== undefined && other.review !== review;
  const known = talkKnown(own.changes, review);
  if (isOther || own.project !== other.project || !known) return failure({ type: 'not-of-review' });
  const speaker = own.review === undefined ? known.reviewer : undefined;
  const changes = incomingTalk(own.changes, other.changes, { ...known, speaker, device });
  return success({ ...other, review, changes, blobs: [] });
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
