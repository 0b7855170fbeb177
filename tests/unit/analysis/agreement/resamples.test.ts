import { describe, expect, it } from 'vitest';
import { intervalsOfResamples, unitDrawer, type Interval } from '#analysis/agreement/bootstrap.ts';
import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { drawBinomial } from '#analysis/agreement/draw-binomial.ts';
import { PatternTally, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { tableDrawer, unitsOfTable } from '#analysis/agreement/table-drawer.ts';
import { seededRandom } from '#analysis/seeded-random.ts';

const RESAMPLING = { resamples: 1000, seed: 7 };

/** Two coders' counts of (no, no), (no, yes), (yes, no), (yes, yes). */
function tableOf(counts: readonly number[]) {
  const tally = new PatternTally();
  const rows = counts.map((times, at) => tally.add([at >> 1, at & 1], times));
  return { table: tally.table(2, 2), runs: { rows, times: counts } };
}

function bounds(interval: Interval | undefined): (number | undefined)[] {
  const figures = interval ? [interval.lower, interval.upper] : [];
  return figures.map((each) => ('value' in each ? each.value : undefined));
}

function alpha(table: PatternTable) {
  return krippendorffAlpha(table);
}

describe('resamples of counted units', () => {
  it('of more units than are drawn one by one spread as those do', () => {
    const counts = [9000, 700, 300, 2000];
    const { table, runs } = tableOf(counts);
    const rows = runs.rows.flatMap((row, at) => Array.from({ length: counts[at] ?? 0 }, () => row));
    const draw = unitDrawer(rows.length);
    const oneByOne = (random: () => number): PatternTable => {
      const weights = [0, 0, 0, 0];
      draw(random).forEach((times, at) => {
        const row = rows[at] ?? 0;
        weights[row] = (weights[row] ?? 0) + times;
      });
      return { ...table, weights };
    };
    const [drawn] = intervalsOfResamples(RESAMPLING, oneByOne, [alpha]);
    const [together] = intervalsOfResamples(RESAMPLING, tableDrawer(table, runs), [alpha]);
    const [lower = 0, upper = 0] = bounds(drawn);
    const [otherLower = 0, otherUpper = 0] = bounds(together);
    expect(upper - lower).toBeGreaterThan(0.01);
    expect(Math.abs(otherLower - lower)).toBeLessThan(0.003);
    expect(Math.abs(otherUpper - upper)).toBeLessThan(0.003);
  });

  it.each([[[3, 1, 0, 6]], [[20_000, 10, 5, 0]], [[4e9, 10, 5, 1e5]]])(
    'of %j have as many units as there are',
    (counts) => {
      const { table, runs } = tableOf(counts);
      const draw = tableDrawer(table, runs);
      const random = seededRandom(3);
      for (let times = 0; times < 50; times += 1) {
        const resample = draw(random);
        expect(unitsOfTable(resample)).toBe(unitsOfTable(table));
        expect(Array.from(resample.weights).every((weight, at) => weight === 0 || counts[at])).toBe(
          true,
        );
      }
    },
  );

  it.each([
    [50, 0.02],
    [1000, 0.97],
    [5000, 0.4],
    [4e9, 2.5e-9],
  ])('succeed %d times by %d as often as they should', (trials, share) => {
    const random = seededRandom(11);
    const drawn = Array.from({ length: 20_000 }, () => drawBinomial(trials, share, random));
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length;
    const expected = trials * share * (1 - share);
    expect(Math.abs(mean - trials * share)).toBeLessThan(4 * Math.sqrt(expected / drawn.length));
    expect(variance / expected).toBeGreaterThan(0.94);
    expect(variance / expected).toBeLessThan(1.06);
  });
});
