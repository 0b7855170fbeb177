import { unitDrawer } from './bootstrap.ts';
import { drawBinomial } from './draw-binomial.ts';
import type { PatternTable } from './pattern-table.ts';

/** Up to so many units each is drawn for itself; of more only how many of each pattern come. */
const MOST_DRAWN_UNITS = 10_000;

/** Units in their order, by their pattern's row in the table: runs of units that have the same. */
export interface UnitRuns {
  readonly rows: readonly number[];
  readonly times: readonly number[];
}

export function unitsOfTable({ weights }: PatternTable): number {
  let units = 0;
  for (let row = 0; row < weights.length; row += 1) units += weights[row] ?? 0;
  return units;
}

function drawnOneByOne(table: PatternTable, runs: UnitRuns, units: number) {
  const rows = new Int32Array(units);
  let unit = 0;
  runs.rows.forEach((row, at) => {
    const end = unit + (runs.times[at] ?? 0);
    rows.fill(row, unit, end);
    unit = end;
  });
  const draw = unitDrawer(units);
  return (random: () => number): Float64Array => {
    const weights = new Float64Array(table.patterns.length);
    draw(random).forEach((times, at) => {
      const row = rows[at] ?? 0;
      weights[row] = (weights[row] ?? 0) + times;
    });
    return weights;
  };
}

/** The multinomial distribution, pattern by pattern of what the ones before it left over. */
function drawnTogether({ weights: of, patterns }: PatternTable, units: number) {
  return (random: () => number): Float64Array => {
    let left = units;
    let leftToDraw = units;
    return Float64Array.from({ length: patterns.length }, (_, row) => {
      const weight = of[row] ?? 0;
      const times = left > 0 ? drawBinomial(leftToDraw, Math.min(1, weight / left), random) : 0;
      left -= weight;
      leftToDraw -= times;
      return times;
    });
  };
}

/** Draws as many units as there are, with replacement: each time the table of another resample. */
export function tableDrawer(
  table: PatternTable,
  runs: UnitRuns,
): (random: () => number) => PatternTable {
  const units = unitsOfTable(table);
  const draw =
    units > MOST_DRAWN_UNITS ? drawnTogether(table, units) : drawnOneByOne(table, runs, units);
  return (random) => ({ ...table, weights: draw(random) });
}
