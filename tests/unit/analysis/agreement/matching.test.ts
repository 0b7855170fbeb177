import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSpans } from '#analysis/agreement/matching/match-spans.ts';
import { united, type Intervals } from '#analysis/agreement/spans/intervals.ts';

type Pair = readonly [start: number, end: number];

function intervals(pairs: readonly Pair[]): Intervals {
  const sorted = [...pairs].sort((one, other) => one[0] - other[0]);
  return united(
    sorted.map(([start]) => start),
    sorted.map(([, end]) => end),
    1000,
  );
}

function pairsOf({ starts, ends }: Intervals): Pair[] {
  return Array.from(starts, (start, at) => [start, ends[at] ?? start]);
}

function sharesEnough([start, end]: Pair, [from, to]: Pair, percent: number): boolean {
  const shared = Math.min(end, to) - Math.max(start, from);
  const joint = Math.max(end, to) - Math.min(start, from);
  return shared > 0 && 100 * shared >= percent * joint;
}

/** Tries every partner for every span. */
function mostPairs(
  [own, ...rest]: readonly Pair[],
  others: readonly Pair[],
  percent: number,
): number {
  if (!own) return 0;
  const partners = others.filter((other) => sharesEnough(own, other, percent));
  return Math.max(
    mostPairs(rest, others, percent),
    ...partners.map(
      (partner) =>
        1 +
        mostPairs(
          rest,
          others.filter((other) => other !== partner),
          percent,
        ),
    ),
  );
}

describe('spans of two coders', () => {
  it('are paired one to one, as many as can be', () => {
    const spans = fc
      .array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 6 })), { maxLength: 6 })
      .map((list) => intervals(list.map(([start, length]): Pair => [start, start + length])));
    fc.assert(
      fc.property(spans, spans, fc.integer({ min: 50, max: 100 }), (first, second, percent) => {
        expect(matchSpans(first, second, percent).matched).toBe(
          mostPairs(pairsOf(first), pairsOf(second), percent),
        );
      }),
    );
  });

  it('go on along a chain of partners that share exactly half', () => {
    const first = intervals([
      [0, 4],
      [4, 8],
    ]);
    const second = intervals([
      [0, 2],
      [2, 4],
      [4, 6],
    ]);
    expect(matchSpans(first, second)).toMatchObject({
      matched: 2,
      exact: 0,
      firstMet: 2,
      shared: 6,
    });
  });

  it('that only touch do not meet', () => {
    expect(matchSpans(intervals([[0, 4]]), intervals([[4, 8]]))).toMatchObject({
      firstMet: 0,
      secondMet: 0,
      shared: 0,
    });
  });
});
