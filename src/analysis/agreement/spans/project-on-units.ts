import { NO_INTERVALS, united, type Intervals } from './intervals.ts';
import type { UnitRule } from './unit-kind.ts';

/** First place in ascending numbers that is above a bound. */
function firstAbove(ascending: Int32Array, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How much of one unit the spans from a certain one on cover. */
function covered({ starts, ends }: Intervals, from: number, start: number, end: number): number {
  let sum = 0;
  for (let at = from; at < starts.length && (starts[at] ?? 0) < end; at += 1) {
    sum += Math.min(end, ends[at] ?? 0) - Math.max(start, starts[at] ?? 0);
  }
  return sum;
}

/**
 * The numbers of the coded units as stretches themselves, so that everything that counts characters counts units the
 * same way. Units are sorted and do not overlap.
 */
export function projectOnUnits(spans: Intervals, units: Intervals, rule: UnitRule): Intervals {
  if (spans.starts.length === 0) return NO_INTERVALS;
  const coded: number[] = [];
  let unit = 0;
  for (let at = 0; at < spans.starts.length; at += 1) {
    const spanEnd = spans.ends[at] ?? 0;
    unit = Math.max(unit, firstAbove(units.ends, spans.starts[at] ?? 0));
    for (; unit < units.starts.length && (units.starts[unit] ?? 0) < spanEnd; unit += 1) {
      const start = units.starts[unit] ?? 0;
      const end = units.ends[unit] ?? 0;
      if (rule === 'touch' || 2 * covered(spans, at, start, end) > end - start) coded.push(unit);
    }
  }
  return united(
    coded,
    coded.map((each) => each + 1),
    units.starts.length,
  );
}
