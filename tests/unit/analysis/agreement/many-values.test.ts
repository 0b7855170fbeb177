import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedKappa } from '#analysis/agreement/coefficients/cohen-kappa.ts';
import { contingency } from '#analysis/agreement/coefficients/contingency.ts';
import { distancesOfAllPairs } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { LEVELS, metricOf, type Level } from '#analysis/agreement/coefficients/levels.ts';
import { reliabilityFigures } from '#analysis/agreement/figures/reliability-figures.ts';
import { PatternTally } from '#analysis/agreement/pattern-table.ts';

/** Numbers of all sizes, and whole ones such as scales have. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
  fc.double({ min: 1e6, max: 1e6 + 10, noNaN: true }),
);

/** So many of them that pairs are not looked at one by one. */
const manyNumbers = fc.uniqueArray(numbers, { minLength: 450, maxLength: 600 });

function bothWays(level: Level, values: readonly number[], counts: readonly number[]) {
  const metric = metricOf(level, values);
  if (!metric) throw new Error(`${level} has a metric for numbers`);
  const occurrences = Float64Array.from(values, (_, at) => counts[at % counts.length] ?? 1);
  const together = metric.ofAllPairs?.(occurrences) ?? NaN;
  return [together, distancesOfAllPairs(occurrences, metric(occurrences))] as const;
}

describe('distances of all pairs of values', () => {
  it.each(LEVELS)('are the same together as one by one: %s', (level) => {
    const property = fc.property(
      manyNumbers,
      fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }),
      (values, counts) => {
        const [together, oneByOne] = bothWays(
          level,
          [...values].sort((a, b) => a - b),
          counts,
        );
        expect(Math.abs(together - oneByOne)).toBeLessThanOrEqual(1e-9 * oneByOne);
      },
    );
    fc.assert(property, { numRuns: 20 });
  });

  it('are the same for negative numbers, and for numbers that nearly are one', () => {
    const close = Array.from({ length: 500 }, (_, at) => 1e12 + at);
    for (const values of [close, close.map((value) => -value).reverse()]) {
      const [together, oneByOne] = bothWays('ratio', values, [1, 2]);
      expect(together / oneByOne).toBeCloseTo(1, 9);
    }
  });

  it('are looked at one by one where signs differ', () => {
    const values = Array.from({ length: 500 }, (_, at) => at - 249.5);
    const [together, oneByOne] = bothWays('ratio', values, [1]);
    expect(together).toBe(oneByOne);
  });

  it.each(['ordinal', 'interval', 'ratio'] as const)('are none of a single value: %s', (level) => {
    const [together] = bothWays(level, [0.1], [7]);
    expect(together).toBe(0);
  });
});

describe('weighted kappa', () => {
  it('expects what every pair of values would say', () => {
    const ratings = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(ratings, fc.constantFrom('linear', 'quadratic'), (units, weighting) => {
        const tally = new PatternTally();
        for (const unit of units) tally.add(unit, 1);
        const distance = (one: number, other: number) =>
          Math.abs(one - other) ** (weighting === 'linear' ? 1 : 2);
        let observed = 0;
        let expected = 0;
        for (const [one, other] of units) {
          observed += distance(one, other);
          for (const [, second] of units) expected += distance(one, second);
        }
        const found = weightedKappa(contingency(tally.table(2, 9)), weighting);
        if (expected === 0) expect(found).toEqual({ undefined: 'no_variation' });
        else if ('value' in found) {
          expect(found.value).toBeCloseTo(1 - (observed * units.length) / expected, 9);
        } else throw new Error(found.undefined);
      }),
    );
  });
});

it('tens of thousands of different numbers are compared', () => {
  const units = Array.from({ length: 20_000 }, (_, at) => [at, (at * 7919 + 1) % 20_000]);
  const values = units.map((_, at) => at + 1);
  const figures = reliabilityFigures(
    { coders: 2, categories: values.map(String), values, units },
    { level: 'ratio', resamples: 1, seed: 1 },
  );
  for (const level of LEVELS) expect(figures.get(`alpha_${level}`)).toHaveProperty('value');
});
