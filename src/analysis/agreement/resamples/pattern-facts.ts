import { pairsOf, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { CODED, NOT_CODED } from '#analysis/agreement/spans/code-table.ts';

/** How two coders can meet: neither, the second alone, the first alone, both. */
export const MEETINGS = 4;
/** One of the two did not see the unit. */
export const NO_MEETING = 255;

/** What coefficients ask of the patterns of a code applied or not, row by row: the same in every resample. */
export interface PatternFacts {
  readonly patterns: PatternTable['patterns'];
  readonly coders: number;
  /** How many coders saw a unit with the pattern, and how many of them applied the code. */
  readonly ratings: Uint8Array;
  readonly coded: Uint8Array;
  readonly pairs: readonly (readonly [first: number, second: number])[];
  /** By row and pair: how the two meet. */
  readonly meetings: Uint8Array;
}

function times(pattern: Int32Array, wanted: number): number {
  let count = 0;
  for (const value of pattern) if (value === wanted) count += 1;
  return count;
}

function isSeen(value: number | undefined): value is typeof CODED | typeof NOT_CODED {
  return value === CODED || value === NOT_CODED;
}

export function patternFacts({ patterns, coders }: PatternTable): PatternFacts {
  const pairs = pairsOf(coders);
  const meetings = patterns.flatMap((pattern) =>
    pairs.map(([first, second]) => {
      const [one, other] = [pattern[first], pattern[second]];
      return isSeen(one) && isSeen(other) ? 2 * one + other : NO_MEETING;
    }),
  );
  const coded = Uint8Array.from(patterns, (pattern) => times(pattern, CODED));
  return {
    ...{ patterns, coders, pairs, coded },
    ratings: Uint8Array.from(
      patterns,
      (pattern, row) => (coded[row] ?? 0) + times(pattern, NOT_CODED),
    ),
    meetings: Uint8Array.from(meetings),
  };
}
