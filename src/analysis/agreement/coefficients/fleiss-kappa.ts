import { beyondChance, figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { forEachPattern, type PatternTable } from '#analysis/agreement/pattern-table.ts';
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

/** Fleiss' kappa with any number of ratings a unit (Gwet 2014). */
export function fleissKappaGeneralized(table: PatternTable): Figure {
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return observed;
  const shares = ratingShares(table);
  if (!hasVariation(shares)) return noFigure('no_variation');
  return beyondChance(
    observed.value,
    shares.reduce((sum, share) => sum + share * share, 0),
  );
}

/** Fleiss (1971), for the same number of ratings on every unit. */
export function fleissKappa(table: PatternTable): Figure {
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return observed;
  if (equalRatings(table) === undefined) return noFigure('unequal_number_of_ratings');
  return fleissKappaGeneralized(table);
}

/** Fleiss (1971), of one category against all others. */
export function fleissKappaOfCategory(table: PatternTable, category: number): Figure {
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return observed;
  const ratings = equalRatings(table);
  if (ratings === undefined) return noFigure('unequal_number_of_ratings');
  let units = 0;
  let squares = 0;
  let named = 0;
  forEachPattern(table, (pattern, weight, count) => {
    if (count === 0) return;
    const times = pattern.filter((value) => value === category).length;
    units += weight;
    named += weight * times;
    squares += weight * times * times;
  });
  if (named === 0) return noFigure('category_never_used');
  if (named === units * ratings) return noFigure('no_variation');
  const share = named / (units * ratings);
  const agreement = (squares - named) / (named * (ratings - 1));
  return figure((agreement - share) / (1 - share));
}
