import { seededRandom } from '#analysis/seeded-random.ts';
import { quantile } from './bootstrap.ts';
import {
  distancesOfAllPairs,
  pairableValues,
  type Metric,
} from './coefficients/krippendorff-alpha.ts';
import { forEachPattern, MISSING, type PatternTable } from './pattern-table.ts';

export interface CoincidenceInterval {
  readonly lower: number;
  readonly upper: number;
  /** Pairs drawn for each replicate. */
  readonly draws: number;
}

/** Coincidences, row by row: how often two categories meet in a unit, each unit with the weight of its values. */
function coincidences(table: PatternTable): readonly (readonly [cell: number, count: number])[] {
  const { categories } = table;
  const found = new Map<number, number>();
  forEachPattern(table, (pattern, weight, ratings) => {
    if (ratings < 2) return;
    const share = weight / (ratings - 1);
    pattern.forEach((one, coder) => {
      pattern.forEach((other, otherCoder) => {
        if (one === MISSING || other === MISSING || coder === otherCoder) return;
        const cell = one * categories + other;
        found.set(cell, (found.get(cell) ?? 0) + share);
      });
    });
  });
  return [...found].sort(([one], [other]) => one - other);
}

interface Cell {
  /** Share of all coincidences up to and with this one. */
  readonly upTo: number;
  readonly share: number;
  readonly distance: number;
}

function cellsOf(
  table: PatternTable,
  metric: Metric,
): { cells: Cell[]; expected: number; values: number } {
  const { categories } = table;
  const occurrences = pairableValues(table);
  const values = occurrences.reduce((sum, count) => sum + count, 0);
  const distance = metric(occurrences);
  const cells: Cell[] = [];
  let upTo = 0;
  for (const [cell, count] of coincidences(table)) {
    upTo += count / values;
    const apart = distance(Math.floor(cell / categories), cell % categories);
    cells.push({ upTo, share: count / values, distance: apart });
  }
  const expected = metric.ofAllPairs?.(occurrences) ?? distancesOfAllPairs(occurrences, distance);
  return { cells, expected: expected / (values * (values - 1)), values };
}

function drawn(cells: readonly Cell[], random: number): number {
  let low = 0;
  let high = cells.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (random < (cells[middle]?.upTo ?? 1)) high = middle;
    else low = middle + 1;
  }
  return cells[low]?.distance ?? 0;
}

/**
 * The bootstrap of Krippendorff (2006) for alpha, as KALPHA has it: observed coincidences are drawn as if they were
 * independent and expected disagreement is held, which makes it too narrow. For comparison with older papers only;
 * undefined where alpha is.
 */
export function bootstrapOfCoincidences(
  table: PatternTable,
  metric: Metric,
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): CoincidenceInterval | undefined {
  const { cells, expected, values } = cellsOf(table, metric);
  if (!(expected > 0)) return undefined;
  const draws = Math.round(Math.min(25 * cells.length, (values * (table.coders - 1)) / 2));
  const random = seededRandom(seed);
  const found = Float64Array.from({ length: replicates }, () => {
    let distance = 0;
    for (let draw = 0; draw < draws; draw += 1) distance += drawn(cells, random());
    return Math.max(-1, 1 - distance / (draws * expected));
  }).sort();
  const constant = cells.reduce(
    (sum, { distance, share }) => sum + (distance === 0 ? share ** draws : 0),
    0,
  );
  const ones = found.filter((value) => value === 1).length;
  const unfounded = Math.min(ones, Math.round(replicates * constant));
  found.fill(0, replicates - unfounded);
  found.sort();
  return { lower: quantile(found, 0.025), upper: quantile(found, 0.975), draws };
}
