import type { ReviewId } from '#domain/ids.ts';
import { recordsOf } from '#domain/log/apply.ts';
import type { Draft } from '#domain/log/change.ts';
import type { ProjectDatabase } from './database.ts';
import { Refusal } from './write-problem.ts';

/** The review that a copy is for; undefined of any other copy. */
export async function reviewOfCopy(db: ProjectDatabase): Promise<ReviewId | undefined> {
  const meta = await db.meta.get('review');
  return meta?.key === 'review' ? meta.id : undefined;
}

function isRemarksAlone(draft: Draft): boolean {
  if (draft.erases) return false;
  for (const { table } of recordsOf(draft)) if (table !== 'remarks') return false;
  return true;
}

/**
 * Throws a `Refusal` where a copy is for a review and something else than remarks is to be written. To be asked in the
 * transaction that writes.
 */
export async function refuseBeyondReview(
  db: ProjectDatabase,
  drafts: readonly Draft[],
): Promise<void> {
  if ((await reviewOfCopy(db)) === undefined || drafts.every(isRemarksAlone)) return;
  throw new Refusal({ type: 'review-only' });
}
