import type { LabelSets } from '#analysis/agreement/label-sets.ts';
import type { Metric } from './krippendorff-alpha.ts';

function shared(one: readonly number[], other: readonly number[]): number {
  let count = 0;
  let at = 0;
  for (const label of one) {
    while (at < other.length && (other[at] ?? label) < label) at += 1;
    if (other[at] === label) count += 1;
  }
  return count;
}

/** One less Jaccard's index of two sets of labels; two empty sets do not differ. */
export function jaccardDistance(sets: LabelSets): Metric {
  return () => (first, second) => {
    const one = sets.members(first);
    const other = sets.members(second);
    const both = shared(one, other);
    const either = one.length + other.length - both;
    return either === 0 ? 0 : 1 - both / either;
  };
}

/** How far one set is part of the other (Passonneau 2006). */
function monotonicity(one: number, other: number, both: number): number {
  if (both === one && both === other) return 1;
  if (both === one || both === other) return 2 / 3;
  return both > 0 ? 1 / 3 : 0;
}

/** Passonneau's MASI distance (2006). */
export function masiDistance(sets: LabelSets): Metric {
  return () => (first, second) => {
    const one = sets.members(first);
    const other = sets.members(second);
    const both = shared(one, other);
    const either = one.length + other.length - both;
    if (either === 0) return 0;
    return 1 - (both / either) * monotonicity(one.length, other.length, both);
  };
}

/** One less Dice's index: the distance of Krippendorff & Craggs (2016). */
export function diceDistance(one: readonly number[], other: readonly number[]): number {
  const all = one.length + other.length;
  return all === 0 ? 0 : 1 - (2 * shared(one, other)) / all;
}
