import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonRuns } from '#domain/text/align.ts';

const LIST = fc.array(fc.nat({ max: 4 }), { maxLength: 14 });

/** Length of the longest common subsequence (Wagner and Fischer 1974). */
function longest(a: readonly number[], b: readonly number[]): number {
  let row = b.map(() => 0);
  for (const one of a) {
    row = b.reduce<number[]>((next, other, at) => {
      const diagonal = (row[at - 1] ?? 0) + Number(one === other);
      return [...next, Math.max(row[at] ?? 0, next[at - 1] ?? 0, diagonal)];
    }, []);
  }
  return row.at(-1) ?? 0;
}

it('finds runs that are in both lists, in order, none touching the next in both', () => {
  fc.assert(
    fc.property(LIST, LIST, (one, two) => {
      let [a, b] = [0, 0];
      for (const [index, run] of commonRuns(one, two).entries()) {
        expect(run.length).toBeGreaterThan(0);
        expect(run.a >= a && run.b >= b).toBe(true);
        expect(index === 0 || run.a > a || run.b > b).toBe(true);
        expect(one.slice(run.a, run.a + run.length)).toEqual(two.slice(run.b, run.b + run.length));
        [a, b] = [run.a + run.length, run.b + run.length];
      }
    }),
    { numRuns: 2000 },
  );
});

it('never finds more than there is, and all of it where nothing stands once', () => {
  fc.assert(
    fc.property(LIST, LIST, (one, two) => {
      const all = commonRuns(one, two).reduce((sum, { length }) => sum + length, 0);
      expect(all).toBeLessThanOrEqual(longest(one, two));
    }),
  );
  const repeated = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const found = (a: string, b: string) =>
    commonRuns(repeated(a), repeated(b)).reduce((sum, { length }) => sum + length, 0);
  expect(found('abcabba', 'cbabac')).toBe(4);
  expect(found('aabbaabb', 'bbaabbaa')).toBe(6);
});

it('keeps a long list that was changed at both ends', () => {
  const list = Array.from({ length: 20_000 }, (_, at) => (at * 7) % 5);
  const runs = commonRuns(
    [9, ...list, 8],
    [7, 7, ...list.slice(0, 9_000), 6, ...list.slice(9_000)],
  );
  expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(20_000);
});
