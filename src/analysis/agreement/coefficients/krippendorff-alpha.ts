import { figure, noFigure, type Figure, type Reason } from '#analysis/agreement/figure.ts';
import { forEachPattern, MISSING, type PatternTable } from '#analysis/agreement/pattern-table.ts';

/** Squared difference of two categories; 0 of a category and itself. */
export type Distance = (one: number, other: number) => number;

/** A distance may depend on how often each category occurs among pairable values, as the ordinal one does. */
export interface Metric {
  (occurrences: Float64Array): Distance;
  /** The distances of all ordered pairs of values together, where that takes less than looking at every pair. */
  readonly ofAllPairs?: (occurrences: Float64Array) => number;
}

/** Without subtracting large numbers of nearly the same size. */
function unequalPairs(occurrences: Float64Array): number {
  const values = occurrences.reduce((sum, count) => sum + count, 0);
  return occurrences.reduce((sum, count) => sum + count * (values - count), 0);
}

export const nominal: Metric = Object.assign(
  () => (one: number, other: number) => (one === other ? 0 : 1),
  { ofAllPairs: unequalPairs },
);

/** Observed and expected disagreement, the latter 0 where nothing varies. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/** How often each category occurs in units with two ratings or more. */
export function pairableValues(table: PatternTable): Float64Array {
  const occurrences = new Float64Array(table.categories);
  forEachPattern(table, (pattern, weight, ratings) => {
    if (ratings < 2) return;
    for (const value of pattern) {
      if (value !== MISSING) occurrences[value] = (occurrences[value] ?? 0) + weight;
    }
  });
  return occurrences;
}

function distances(pattern: Int32Array, distance: Distance): number {
  let sum = 0;
  for (let first = 0; first < pattern.length; first += 1) {
    const one = pattern[first] ?? MISSING;
    if (one === MISSING) continue;
    for (let second = first + 1; second < pattern.length; second += 1) {
      const other = pattern[second] ?? MISSING;
      if (other !== MISSING && other !== one) sum += distance(one, other);
    }
  }
  return 2 * sum;
}

/** The distances of all ordered pairs of values together, each looked at. */
export function distancesOfAllPairs(occurrences: Float64Array, distance: Distance): number {
  const used: number[] = [];
  occurrences.forEach((count, category) => {
    if (count > 0) used.push(category);
  });
  let sum = 0;
  used.forEach((one, at) => {
    const count = occurrences[one] ?? 0;
    for (let next = at + 1; next < used.length; next += 1) {
      const other = used[next] ?? one;
      sum += count * (occurrences[other] ?? 0) * distance(one, other);
    }
  });
  return 2 * sum;
}

/** Of all pairable values: how much those of one unit differ. */
export function observedDisagreement(
  table: PatternTable,
  values: number,
  distance: Distance,
): number {
  let observed = 0;
  forEachPattern(table, (pattern, weight, ratings) => {
    if (ratings > 1) observed += (weight * distances(pattern, distance)) / (ratings - 1);
  });
  return observed / values;
}

/** What Krippendorff's alpha is made of, or why there is none. */
export function disagreement(
  table: PatternTable,
  metric: Metric = nominal,
): Disagreement | { readonly undefined: Reason } {
  if (table.coders < 2) return { undefined: 'fewer_than_two_coders' };
  const occurrences = pairableValues(table);
  const values = occurrences.reduce((sum, count) => sum + count, 0);
  if (values === 0) return { undefined: 'no_pairable_units' };
  const distance = metric(occurrences);
  const expected = metric.ofAllPairs?.(occurrences) ?? distancesOfAllPairs(occurrences, distance);
  return {
    observed: observedDisagreement(table, values, distance),
    expected: expected / (values * (values - 1)),
  };
}

/** See `krippendorffAlpha`. */
export function alphaOf({ observed, expected }: Disagreement): Figure {
  return expected === 0 ? noFigure('no_variation') : figure(1 - observed / expected);
}

/** Krippendorff's alpha (2019, chapter 12), of any metric and with missing data. */
export function krippendorffAlpha(table: PatternTable, metric: Metric = nominal): Figure {
  const parts = disagreement(table, metric);
  return 'undefined' in parts ? parts : alphaOf(parts);
}
