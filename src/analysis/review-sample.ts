import { groupBy } from '#domain/group-by.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import { shuffled } from './seeded-random.ts';

export interface Reviewable {
  readonly id: CodingId;
  readonly code: CodeId;
}

/**
 * Up to so many codings of every code, in the order they were given. What is drawn of a code hangs on the seed and on the
 * codings of that code alone: it is the same on every machine, in whatever order they are read and whichever other codes
 * are looked through too.
 */
export function reviewSample<Coding extends Reviewable>(
  codings: readonly Coding[],
  { perCode, seed }: { readonly perCode: number; readonly seed: number },
): Coding[] {
  const drawn = new Set<Coding>();
  for (const ofCode of groupBy(codings, ({ code }) => code).values()) {
    const ordered = ofCode.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const coding of shuffled(ordered, seed).slice(0, perCode)) drawn.add(coding);
  }
  return codings.filter((coding) => drawn.has(coding));
}
