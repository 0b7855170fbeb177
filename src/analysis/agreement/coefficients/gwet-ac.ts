import { beyondChance, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { forEachPattern, MISSING, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import type { Weighting } from './cohen-kappa.ts';
import { percentOfUnits } from './percent-agreement.ts';
import { ratingShares } from './rating-shares.ts';

/** Partial agreement of two categories by their distance in the code system, from 1 to 0. */
type Credit = (one: number, other: number) => number;

function creditOf(weighting: Weighting, categories: number): Credit {
  const farthest = categories - 1;
  return (one, other) => {
    const distance = Math.abs(one - other) / farthest;
    return 1 - (weighting === 'linear' ? distance : distance * distance);
  };
}

/** Chance agreement: total credit / (q (q - 1)) times the sum of p (1 - p). */
function chance(shares: Float64Array, credit: number): number {
  const categories = shares.length;
  const diversity = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  return (credit / (categories * (categories - 1))) * diversity;
}

/** By the observed agreement and what share of the ratings each category has. */
export function gwetAC1Of(observed: number, shares: Float64Array): Figure {
  if (shares.length < 2) return noFigure('fewer_than_two_categories');
  return beyondChance(observed, chance(shares, shares.length));
}

/** Gwet's AC1 (2008). */
export function gwetAC1(table: PatternTable): Figure {
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return observed;
  return gwetAC1Of(observed.value, ratingShares(table));
}

/** Of all ordered pairs of categories: the steps between them add up to q (q² - 1) / 3, squared to q² (q² - 1) / 6. */
function totalCredit(weighting: Weighting, categories: number): number {
  const all = categories * categories;
  if (weighting === 'linear') return all - (categories * (categories + 1)) / 3;
  return all - (all * (categories + 1)) / (6 * (categories - 1));
}

function creditedPairs(pattern: Int32Array, credit: Credit): number {
  let sum = 0;
  for (let first = 0; first < pattern.length; first += 1) {
    for (let second = first + 1; second < pattern.length; second += 1) {
      const one = pattern[first] ?? MISSING;
      const other = pattern[second] ?? MISSING;
      if (one !== MISSING && other !== MISSING) sum += 2 * credit(one, other);
    }
  }
  return sum;
}

/** Gwet's AC2 (2014): near misses count in part. */
export function gwetAC2(table: PatternTable, weighting: Weighting): Figure {
  const unweighted = percentOfUnits(table);
  if (!('value' in unweighted)) return unweighted;
  const { categories } = table;
  if (categories < 2) return noFigure('fewer_than_two_categories');
  const credit = creditOf(weighting, categories);
  let observed = 0;
  let units = 0;
  forEachPattern(table, (pattern, weight, ratings) => {
    if (ratings < 2) return;
    units += weight;
    observed += (weight * creditedPairs(pattern, credit)) / (ratings * (ratings - 1));
  });
  const expected = chance(ratingShares(table), totalCredit(weighting, categories));
  return beyondChance(observed / units, expected);
}
