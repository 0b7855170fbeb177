import { distancesOfAllPairs, nominal, type Metric } from './krippendorff-alpha.ts';
import { ratiosOfAllPairs } from './ratios-of-all-pairs.ts';

/** Levels of measurement, each with what the ones before it have. */
export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Level = (typeof LEVELS)[number];

/** Squared differences of all ordered pairs: by the variance, whatever the number of values. */
function squaresOfAllPairs(occurrences: Float64Array, places: ArrayLike<number>): number {
  let count = 0;
  let used = 0;
  let sum = 0;
  occurrences.forEach((times, at) => {
    if (times === 0) return;
    used += 1;
    count += times;
    sum += times * (places[at] ?? 0);
  });
  if (used < 2) return 0;
  const mean = sum / count;
  const squares = occurrences.reduce(
    (before, times, at) => before + times * ((places[at] ?? 0) - mean) ** 2,
    0,
  );
  return 2 * count * squares;
}

/** Middle ranks of values that occur so often. */
function middlesOf(occurrences: Float64Array): Float64Array {
  let before = 0;
  return occurrences.map((count) => {
    const middle = before + count / 2;
    before += count;
    return middle;
  });
}

/** Krippendorff (2019), eq. for ordinal data: the values between two ranks, the outermost by half, squared. */
const ordinal: Metric = Object.assign(
  (occurrences: Float64Array) => {
    const middles = middlesOf(occurrences);
    return (one: number, other: number) => ((middles[one] ?? 0) - (middles[other] ?? 0)) ** 2;
  },
  { ofAllPairs: (all: Float64Array) => squaresOfAllPairs(all, middlesOf(all)) },
);

function interval(values: readonly number[]): Metric {
  return Object.assign(
    () => (one: number, other: number) => ((values[one] ?? 0) - (values[other] ?? 0)) ** 2,
    { ofAllPairs: (occurrences: Float64Array) => squaresOfAllPairs(occurrences, values) },
  );
}

function ratio(values: readonly number[]): Metric {
  const distance = (one: number, other: number) => {
    const first = values[one] ?? 0;
    const second = values[other] ?? 0;
    const sum = first + second;
    return sum === 0 ? 0 : ((first - second) / sum) ** 2;
  };
  const together = ratiosOfAllPairs(values);
  return Object.assign(() => distance, {
    ofAllPairs: (occurrences: Float64Array) =>
      together?.(occurrences) ?? distancesOfAllPairs(occurrences, distance),
  });
}

/**
 * The metric of a level. The order of ordinal data is that of the code system; the two upper levels need the
 * categories' numbers and have no metric without.
 */
export function metricOf(level: Level, values: readonly number[] | undefined): Metric | undefined {
  if (level === 'nominal') return nominal;
  if (level === 'ordinal') return ordinal;
  if (!values) return undefined;
  return level === 'interval' ? interval(values) : ratio(values);
}
