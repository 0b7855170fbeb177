import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample } from '#analysis/draw-sample.ts';
import { shuffled } from '#analysis/seeded-random.ts';

const seeds = fc.nat(999_999);
const shares = fc.integer({ min: 1, max: 100 });
const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 60 });

describe('a random share', () => {
  it('is the same with the same seed, and stands in the order of the list', () => {
    fc.assert(
      fc.property(lists, shares, seeds, (list, share, seed) => {
        const drawn = drawSample(list, { share, seed });
        expect(drawSample(list, { share, seed })).toEqual(drawn);
        expect(drawn).toEqual(list.filter((item) => drawn.includes(item)));
        expect(drawn).toHaveLength(Math.max(1, Math.round((list.length * share) / 100)));
      }),
    );
  });

  it('is another one with another seed, and everything gets its turn', () => {
    const list = Array.from({ length: 20 }, (_, at) => at);
    const draws = Array.from({ length: 200 }, (_, seed) => drawSample(list, { share: 10, seed }));
    expect(new Set(draws.map(String)).size).toBeGreaterThan(50);
    expect(new Set(draws.flat()).size).toBe(list.length);
  });
});

describe('a share of every stratum', () => {
  const people = [
    ...Array.from({ length: 12 }, (_, at) => ({ group: 'citizen', at })),
    ...Array.from({ length: 5 }, (_, at) => ({ group: 'official', at })),
    { group: undefined, at: 0 },
  ];

  it('is as large in each as in all, and never nothing', () => {
    fc.assert(
      fc.property(shares, seeds, (share, seed) => {
        const drawn = drawSample(people, { share, seed }, ({ group }) => group);
        for (const group of ['citizen', 'official', undefined]) {
          const all = people.filter((one) => one.group === group).length;
          const some = drawn.filter((one) => one.group === group).length;
          expect(some).toBe(Math.max(1, Math.round((all * share) / 100)));
        }
      }),
    );
  });
});

it('an order with a seed has everything once', () => {
  fc.assert(
    fc.property(lists, seeds, (list, seed) => {
      const order = shuffled(list, seed);
      expect([...order].sort()).toEqual([...list].sort());
      expect(shuffled(list, seed)).toEqual(order);
    }),
  );
});
