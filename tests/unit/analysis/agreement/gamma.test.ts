import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dissimilarity, type GammaUnit } from '#analysis/agreement/gamma/dissimilarity.ts';
import { observedDisorder } from '#analysis/agreement/gamma/observed-disorder.ts';

const weights = { place: 1, category: 1 };

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}

/** Mean dissimilarity of all pairs of coders, 1 for those with an empty unit. */
function costOf(units: readonly GammaUnit[], coders: number): number {
  const pairs = (coders * (coders - 1)) / 2;
  const filled = (units.length * (units.length - 1)) / 2;
  const apart = units.flatMap((one, at) =>
    units.slice(at + 1).map((other) => dissimilarity(one, other, weights)),
  );
  return (sum(apart) + pairs - filled) / pairs;
}

/** Tries every way to part the units. */
function leastCost(units: readonly GammaUnit[], coders: number): number {
  const [first, ...others] = units;
  if (!first) return 0;
  let least = Infinity;
  for (let choice = 0; choice < 2 ** others.length; choice += 1) {
    const together = [first, ...others.filter((_, at) => (choice >> at) % 2 === 1)];
    if (new Set(together.map(({ coder }) => coder)).size < together.length) continue;
    const rest = others.filter((_, at) => (choice >> at) % 2 === 0);
    least = Math.min(least, costOf(together, coders) + leastCost(rest, coders));
  }
  return least;
}

const segment = fc
  .tuple(fc.nat(1), fc.nat(30), fc.integer({ min: 1, max: 9 }))
  .map(([code, start, length]) => ({ code, start, end: start + length }));

describe('the observed disorder of gamma', () => {
  it('is that of the best of all alignments', () => {
    const coders = fc.array(fc.array(segment, { maxLength: 3 }), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(coders, (segments) => {
        const units = segments.flatMap((own, coder) => own.map((each) => ({ ...each, coder })));
        fc.pre(units.length > 0 && units.length < 8);
        const found = observedDisorder({ length: 50, segments }, weights);
        const least = leastCost(units, segments.length) / (units.length / segments.length);
        expect('value' in found && found.value).toBeCloseTo(least, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('is 0 where everybody marked the same, undefined where nobody marked anything', () => {
    const own = [{ code: 0, start: 3, end: 8 }];
    expect(observedDisorder({ length: 10, segments: [own, own] }, weights)).toEqual({ value: 0 });
    expect(observedDisorder({ length: 10, segments: [[], []] }, weights)).toEqual({
      undefined: 'no_spans',
    });
  });

  it('is refused rather than searched for without end', () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ code: 0, start: at, end: at + 1 }));
    expect(observedDisorder({ length: 2000, segments: [many, many] }, weights)).toEqual({
      undefined: 'too_many_units',
    });
  });
});
