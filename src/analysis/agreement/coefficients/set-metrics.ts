import { noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { LabelSets } from '#analysis/agreement/label-sets.ts';
import type { PatternTable } from '#analysis/agreement/pattern-table.ts';
import { krippendorffAlpha, pairableValues, type Metric } from './krippendorff-alpha.ts';
import { SetBits } from './set-bits.ts';

/** Sets that are compared at most, each with each: more would take longer than anybody waits. */
const MOST_SETS = 3000;

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
  return () => {
    const bits = new SetBits(sets);
    return (first, second) => {
      const both = bits.shared(first, second);
      const either = bits.size(first) + bits.size(second) - both;
      return either === 0 ? 0 : 1 - both / either;
    };
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
  return () => {
    const bits = new SetBits(sets);
    return (first, second) => {
      const one = bits.size(first);
      const other = bits.size(second);
      const both = bits.shared(first, second);
      const either = one + other - both;
      return either === 0 ? 0 : 1 - (both / either) * monotonicity(one, other, both);
    };
  };
}

/** Krippendorff's alpha of sets by one of their distances; what chance makes of it takes every two sets there are. */
export function alphaOfSets(table: PatternTable, metric: Metric): Figure {
  const used = pairableValues(table).reduce((count, times) => count + (times > 0 ? 1 : 0), 0);
  if (table.coders > 1 && used > MOST_SETS) return noFigure('too_many_sets');
  return krippendorffAlpha(table, metric);
}

/** One less Dice's index: the distance of Krippendorff & Craggs (2016). */
export function diceDistance(one: readonly number[], other: readonly number[]): number {
  const all = one.length + other.length;
  return all === 0 ? 0 : 1 - (2 * shared(one, other)) / all;
}
