import type { ReviewId } from '#domain/ids.ts';
import { recordsOf } from './apply.ts';
import type { Change } from './change.ts';

/** The review that a change hands out: nothing but its codings, and nothing of rounds. */
function reviewOf(change: Change): ReviewId | undefined {
  const codings: string[] = [];
  const reviews = new Map<string, unknown>();
  for (const { table, id, after } of recordsOf(change)) {
    if (table === 'rounds') return undefined;
    if (table === 'codings') codings.push(id);
    else if (table === 'reviews') reviews.set(id, after['codings']);
  }
  const [[id, sample] = []] = reviews;
  if (id === undefined || reviews.size > 1 || !Array.isArray(sample)) return undefined;
  const reviewed = new Set<unknown>(sample);
  return codings.every((coding) => reviewed.has(coding)) ? (id as ReviewId) : undefined;
}

/**
 * The review that a log was handed out for, told by the change it begins with and not by what its file says of itself;
 * undefined where it was handed out for none. A copy that knows that change was made of it itself.
 */
export function reviewHandedOut(
  own: readonly Change[],
  other: readonly Change[],
): ReviewId | undefined {
  const known = new Set(own.map(({ id }) => id));
  for (const change of other) {
    if (change.edit.name !== 'handOut' || known.has(change.id)) continue;
    const review = reviewOf(change);
    if (review !== undefined) return review;
  }
  return undefined;
}
