import { beyondChance, figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { forEachPattern, MISSING, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { percentOfUnits } from './percent-agreement.ts';
import { hasVariation, ratingShares } from './rating-shares.ts';

/** Number of ratings a unit, where it is the same for all that have one. */
function equalRatings(table: PatternTable): number | undefined {
  const numbers = new Set<number>();
  forEachPattern(table, (_pattern, _weight, ratings) => {
    if (ratings > 0) numbers.add(ratings);
  });
  const [only] = numbers;
  return numbers.size === 1 ? only : undefined;
}

/** By the observed agreement and what share of the ratings each category has. */
export function fleissKappaOf(observed: number, shares: Float64Array): Figure {
  if (!hasVariation(shares)) return noFigure('no_variation');
  const expected = shares.reduce((sum, share) => sum + share * share, 0);
  return beyondChance(observed, expected);
}

/** Fleiss' kappa with any number of ratings a unit (Gwet 2014). */
export function fleissKappaGeneralized(table: PatternTable): Figure {
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return observed;
  return fleissKappaOf(observed.value, ratingShares(table));
}

/** Fleiss (1971), for the same number of ratings on every unit. */
export function fleissKappa(table: PatternTable): Figure {
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return observed;
  if (equalRatings(table) === undefined) return noFigure('unequal_number_of_ratings');
  return fleissKappaGeneralized(table);
}

/** Fleiss (1971), of every category against all others. */
export function fleissKappaOfCategories(table: PatternTable): readonly Figure[] {
  const alike = (one: Figure) => Array.from({ length: table.categories }, () => one);
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return alike(observed);
  const ratings = equalRatings(table);
  if (ratings === undefined) return alike(noFigure('unequal_number_of_ratings'));
  let units = 0;
  const squares = new Float64Array(table.categories);
  const named = new Float64Array(table.categories);
  forEachPattern(table, (pattern, weight, count) => {
    if (count === 0) return;
    units += weight;
    for (const value of pattern) {
      if (value === MISSING) continue;
      named[value] = (named[value] ?? 0) + weight;
      // Each of so many ratings of the value adds their number: together its square.
      let times = 0;
      for (const other of pattern) if (other === value) times += 1;
      squares[value] = (squares[value] ?? 0) + weight * times;
    }
  });
  return Array.from(named, (times, category) => {
    if (times === 0) return noFigure('category_never_used');
    if (times === units * ratings) return noFigure('no_variation');
    const share = times / (units * ratings);
    const agreement = ((squares[category] ?? 0) - times) / (times * (ratings - 1));
    return figure((agreement - share) / (1 - share));
  });
}
