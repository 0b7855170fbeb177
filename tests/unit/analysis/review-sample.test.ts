import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewSample, type Reviewable } from '#analysis/review-sample.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';

const codings: fc.Arbitrary<Reviewable[]> = fc
  .uniqueArray(fc.tuple(fc.uuid(), fc.constantFrom('trust', 'doubt', 'hope')), {
    selector: ([id]) => id,
    maxLength: 60,
  })
  .map((list) => list.map(([id, code]) => ({ id: id as CodingId, code: code as CodeId })));
const draws = fc.record({ perCode: fc.integer({ min: 1, max: 8 }), seed: fc.nat(999_999) });

function ids(sample: readonly Reviewable[]): string[] {
  return sample.map(({ id }) => id).sort();
}

describe('a sample for a review', () => {
  it('has of every code as many as are wanted, or all there are, each once', () => {
    fc.assert(
      fc.property(codings, draws, (all, draw) => {
        const sample = reviewSample(all, draw);
        expect(new Set(sample).size).toBe(sample.length);
        expect(sample.every((coding) => all.includes(coding))).toBe(true);
        for (const [code, ofCode] of groupBy(all, (one) => one.code)) {
          const drawn = sample.filter((one) => one.code === code);
          expect(drawn).toHaveLength(Math.min(draw.perCode, ofCode.length));
        }
      }),
    );
  });

  it('is the same with the same seed, in whatever order the codings are read', () => {
    fc.assert(
      fc.property(
        codings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        draws,
        ([all, otherwise], draw) => {
          expect(ids(reviewSample(otherwise, draw))).toEqual(ids(reviewSample(all, draw)));
        },
      ),
    );
  });

  it('of one code hangs on its codings alone, not on what else is reviewed', () => {
    fc.assert(
      fc.property(codings, draws, (all, draw) => {
        const alone = all.filter(({ code }) => code === 'doubt');
        const among = reviewSample(all, draw).filter(({ code }) => code === 'doubt');
        expect(ids(among)).toEqual(ids(reviewSample(alone, draw)));
      }),
    );
  });

  it('is another one with another seed, and every coding gets its turn', () => {
    const all = Array.from({ length: 20 }, (_, at): Reviewable => ({
      id: `coding-${String(at).padStart(2, '0')}` as CodingId,
      code: 'trust' as CodeId,
    }));
    const samples = Array.from({ length: 200 }, (_, seed) =>
      reviewSample(all, { perCode: 2, seed }),
    );
    expect(new Set(samples.map((sample) => ids(sample).join())).size).toBeGreaterThan(50);
    expect(new Set(samples.flat()).size).toBe(all.length);
  });
});
