import { forEachPattern, MISSING, type PatternTable } from '#analysis/agreement/pattern-table.ts';

/** Each category's mean share in the ratings of a unit, over all units with a rating (Gwet 2014). */
export function ratingShares(table: PatternTable): Float64Array {
  const shares = new Float64Array(table.categories);
  let units = 0;
  forEachPattern(table, (pattern, weight, ratings) => {
    if (ratings === 0) return;
    units += weight;
    for (const value of pattern) {
      if (value !== MISSING) shares[value] = (shares[value] ?? 0) + weight / ratings;
    }
  });
  return shares.map((share) => share / units);
}

/** A single category cannot vary; asked of the shares rather than of a chance that is 1 but for rounding. */
export function hasVariation(shares: Float64Array): boolean {
  return shares.filter((share) => share > 0).length > 1;
}
