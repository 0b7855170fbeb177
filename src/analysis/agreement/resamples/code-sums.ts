import type { PatternFacts } from './pattern-facts.ts';

/** What the coefficients of a code, applied or not, are made of, but for those of single coders and pairs. */
export interface CodeSums {
  readonly fewestRatings: number;
  readonly mostRatings: number;
  /** Units that anybody saw, and the shares of their ratings that do and do not apply the code. */
  readonly seen: number;
  readonly codedShare: number;
  readonly notShare: number;
  /** Units that two coders or more saw, and the shares of their pairs that agree. */
  readonly pairable: number;
  readonly agreement: number;
  /** Ordered pairs of coders in these: all; those that agree on the code; on its absence. */
  readonly comparable: number;
  readonly bothCoded: number;
  readonly bothNot: number;
  /** Values in pairable units, how often they could meet one of another coder, and how much they differ. */
  readonly coded: number;
  readonly not: number;
  readonly eitherCoded: number;
  readonly eitherNot: number;
  readonly disagreement: number;
}

/** Adds up in one pass, by how many units have each pattern. */
export function codeSums(facts: PatternFacts, weights: ArrayLike<number>): CodeSums {
  let fewestRatings = Number.POSITIVE_INFINITY;
  let mostRatings = 0;
  let seen = 0;
  let codedShare = 0;
  let notShare = 0;
  let pairable = 0;
  let agreement = 0;
  let comparable = 0;
  let bothCoded = 0;
  let bothNot = 0;
  let coded = 0;
  let not = 0;
  let eitherCoded = 0;
  let eitherNot = 0;
  let disagreement = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const units = weights[row] ?? 0;
    const ratings = facts.ratings[row] ?? 0;
    if (units === 0 || ratings === 0) continue;
    const yes = facts.coded[row] ?? 0;
    const no = ratings - yes;
    fewestRatings = Math.min(fewestRatings, ratings);
    mostRatings = Math.max(mostRatings, ratings);
    seen += units;
    codedShare += (units * yes) / ratings;
    notShare += (units * no) / ratings;
    if (ratings < 2) continue;
    const pairs = ratings * (ratings - 1);
    pairable += units;
    agreement += (units * (yes * (yes - 1) + no * (no - 1))) / pairs;
    comparable += units * pairs;
    bothCoded += units * yes * (yes - 1);
    bothNot += units * no * (no - 1);
    coded += units * yes;
    not += units * no;
    eitherCoded += units * yes * (ratings - 1);
    eitherNot += units * no * (ratings - 1);
    disagreement += (units * 2 * yes * no) / (ratings - 1);
  }
  return {
    fewestRatings,
    mostRatings,
    seen,
    codedShare,
    notShare,
    pairable,
    agreement,
    comparable,
    bothCoded,
    bothNot,
    coded,
    not,
    eitherCoded,
    eitherNot,
    disagreement,
  };
}
