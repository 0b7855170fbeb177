import { figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { LabelSets } from '#analysis/agreement/label-sets.ts';
import type { PatternTable } from '#analysis/agreement/pattern-table.ts';
import { observedDisagreement, pairableValues } from './krippendorff-alpha.ts';
import { diceDistance } from './set-metrics.ts';

/** Pairs of label sets that chance is reckoned over at most; their number grows exponentially with the labels. */
const MOST_PAIRS = 4_000_000;

function subsets(labels: readonly number[], size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  for (let at = from; at <= labels.length - size; at += 1) {
    const label = labels[at];
    if (label === undefined) continue;
    for (const rest of subsets(labels, size - 1, at + 1)) found.push([label, ...rest]);
  }
  return found;
}

function choose(labels: number, size: number): number {
  let ways = 1;
  for (let at = 0; at < size; at += 1) ways = (ways * (labels - at)) / (at + 1);
  return ways;
}

/** Mean distance of all sets of two sizes, each pair as likely as drawing its labels one after another makes it. */
function meanDistance(
  ones: readonly number[][],
  others: readonly number[][],
  times: ReadonlyMap<number, number>,
): number {
  let sum = 0;
  let all = 0;
  for (const one of ones) {
    const ofOne = one.reduce((product, label) => product * (times.get(label) ?? 0), 1);
    for (const other of others) {
      const weight = other.reduce(
        (product, label) => product * ((times.get(label) ?? 0) - (one.includes(label) ? 1 : 0)),
        ofOne,
      );
      sum += weight * diceDistance(one, other);
      all += weight;
    }
  }
  return all === 0 ? 0 : sum / all;
}

interface Usage {
  readonly sizes: ReadonlyMap<number, number>;
  readonly times: ReadonlyMap<number, number>;
}

/** How often each size of set and each label occurs among the pairable values. */
function usage(occurrences: Float64Array, sets: LabelSets): Usage {
  const sizes = new Map<number, number>();
  const times = new Map<number, number>();
  occurrences.forEach((count, set) => {
    if (count === 0) return;
    const members = sets.members(set);
    sizes.set(members.length, (sizes.get(members.length) ?? 0) + count);
    for (const label of members) times.set(label, (times.get(label) ?? 0) + count);
  });
  return { sizes, times };
}

/** Alpha for multi-valued data (Krippendorff & Craggs 2016), nominal labels. */
export function multiValuedAlpha(table: PatternTable, sets: LabelSets): Figure {
  if (table.coders < 2) return noFigure('fewer_than_two_coders');
  const occurrences = pairableValues(table);
  const values = occurrences.reduce((sum, count) => sum + count, 0);
  if (values === 0) return noFigure('no_pairable_units');
  const { sizes, times } = usage(occurrences, sets);
  const labels = [...times.keys()];
  const ways = [...sizes.keys()].reduce((sum, size) => sum + choose(labels.length, size), 0);
  if (ways * ways > MOST_PAIRS) return noFigure('too_many_sets');
  const ofSize = new Map([...sizes.keys()].map((size) => [size, subsets(labels, size)]));
  const observed = observedDisagreement(table, values, (one, other) =>
    diceDistance(sets.members(one), sets.members(other)),
  );
  let expected = 0;
  for (const [size, count] of sizes) {
    for (const [otherSize, otherCount] of sizes) {
      const mean = meanDistance(ofSize.get(size) ?? [], ofSize.get(otherSize) ?? [], times);
      expected += (count / values) * (otherCount / values) * mean;
    }
  }
  return expected === 0 ? noFigure('no_variation') : figure(1 - observed / expected);
}
