import { nominal, type Metric } from './krippendorff-alpha.ts';

/** Levels of measurement, each with what the ones before it have. */
export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Level = (typeof LEVELS)[number];

/** Krippendorff (2019), eq. for ordinal data: the values between two ranks, the outermost by half, squared. */
const ordinal: Metric = (occurrences) => {
  let before = 0;
  const middles = occurrences.map((count) => {
    const middle = before + count / 2;
    before += count;
    return middle;
  });
  return (one, other) => ((middles[one] ?? 0) - (middles[other] ?? 0)) ** 2;
};

function interval(values: readonly number[]): Metric {
  return () => (one, other) => ((values[one] ?? 0) - (values[other] ?? 0)) ** 2;
}

function ratio(values: readonly number[]): Metric {
  return () => (one, other) => {
    const first = values[one] ?? 0;
    const second = values[other] ?? 0;
    const sum = first + second;
    return sum === 0 ? 0 : ((first - second) / sum) ** 2;
  };
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
