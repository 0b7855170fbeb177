import { figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { totalLength, type Intervals } from '#analysis/agreement/spans/intervals.ts';

/** Of one category on one continuum. */
export interface SquaredDisagreement {
  readonly observed: number;
  readonly expected: number;
}

/** Distances of one coder's units to the other's: of those that meet, and of those that lie in a gap of the other. */
function distances(own: Intervals, others: Intervals): { meeting: number; alone: number } {
  let meeting = 0;
  let alone = 0;
  let from = 0;
  for (let at = 0; at < own.starts.length; at += 1) {
    const start = own.starts[at] ?? 0;
    const end = own.ends[at] ?? 0;
    while (from < others.ends.length && (others.ends[from] ?? 0) <= start) from += 1;
    let meets = false;
    for (let other = from; other < others.starts.length; other += 1) {
      const begins = others.starts[other] ?? 0;
      if (begins >= end) break;
      meets = true;
      meeting += (start - begins) ** 2 + (end - (others.ends[other] ?? 0)) ** 2;
    }
    if (!meets) alone += (end - start) ** 2;
  }
  return { meeting, alone };
}

function gapsOf({ starts, ends }: Intervals, length: number): number[] {
  const gaps: number[] = [];
  let before = 0;
  for (let at = 0; at < starts.length; at += 1) {
    gaps.push((starts[at] ?? 0) - before);
    before = ends[at] ?? before;
  }
  gaps.push(length - before);
  return gaps.filter((gap) => gap > 0);
}

/** Sum over gaps g of at least a length l of g - l + 1: in how many places the unit would fit. */
function placesIn(gaps: readonly number[]): (length: number) => number {
  const descending = [...gaps].sort((one, other) => other - one);
  const sums: number[] = [0];
  for (const gap of descending) sums.push((sums.at(-1) ?? 0) + gap);
  return (length) => {
    let low = 0;
    let high = descending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((descending[middle] ?? 0) >= length) low = middle + 1;
      else high = middle;
    }
    return (sums[low] ?? 0) - low * (length - 1);
  };
}

function expectedDisagreement(coders: readonly Intervals[], length: number): number {
  const units = coders.flatMap(({ starts, ends }) =>
    Array.from(starts, (start, at) => (ends[at] ?? start) - start),
  );
  const places = placesIn(coders.flatMap((own) => gapsOf(own, length)));
  let sum = 0;
  let selfPairs = 0;
  for (const unit of units) {
    const meeting = ((units.length - 1) * (2 * unit ** 3 - 3 * unit ** 2 + unit)) / 3;
    sum += meeting + unit ** 2 * places(unit);
    selfPairs += unit * (unit - 1);
  }
  const all = coders.length * length;
  return ((2 / length) * sum) / (all * (all - 1) - selfPairs);
}

/** What the older unitizing alpha is made of, for the units of every coder of one category. */
export function squaredDisagreement(
  coders: readonly Intervals[],
  length: number,
): SquaredDisagreement {
  let observed = 0;
  coders.forEach((own, coder) => {
    coders.forEach((others, other) => {
      if (other === coder) return;
      const { meeting, alone } = distances(own, others);
      // A unit in a gap is met twice: as the coder's unit and as the other's gap.
      observed += meeting + 2 * alone;
    });
  });
  const pairs = coders.length * (coders.length - 1);
  const isEmpty = coders.every((own) => totalLength(own) === 0);
  return {
    observed: observed / (pairs * length * length),
    expected: isEmpty ? 0 : expectedDisagreement(coders, length),
  };
}

/**
 * α_U of Krippendorff (1995, 2004), squared differences of borders: of one category, or of several taken together. It
 * is harsh on missed long units and lenient on shifted borders; for comparison with older programs.
 */
export function alphaU2004(categories: readonly SquaredDisagreement[]): Figure {
  const observed = categories.reduce((sum, each) => sum + each.observed, 0);
  const expected = categories.reduce((sum, each) => sum + each.expected, 0);
  return expected > 0 ? figure(1 - observed / expected) : noFigure('no_variation');
}
