import { beyondChance, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { forEachPattern, MISSING, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { percentOfUnits } from './percent-agreement.ts';

/** Each category's share in the ratings of each coder who gave any. */
function sharesByCoder(table: PatternTable): Float64Array[] {
  const counts = Array.from({ length: table.coders }, () => new Float64Array(table.categories));
  const ratings = new Float64Array(table.coders);
  forEachPattern(table, (pattern, weight) => {
    pattern.forEach((value, coder) => {
      const own = counts[coder];
      if (value === MISSING || !own) return;
      own[value] = (own[value] ?? 0) + weight;
      ratings[coder] = (ratings[coder] ?? 0) + weight;
    });
  });
  return counts.flatMap((own, coder) => {
    const all = ratings[coder] ?? 0;
    return all > 0 ? [own.map((count) => count / all)] : [];
  });
}

/** By the observed agreement, and what share of a coder's ratings each category has: of every coder who gave any. */
export function congerKappaOf(
  observed: number,
  shares: readonly ArrayLike<number>[],
  categories: number,
): Figure {
  const coders = shares.length;
  let expected = 0;
  for (let category = 0; category < categories; category += 1) {
    const own = shares.map((each) => each[category] ?? 0);
    const mean = own.reduce((sum, share) => sum + share, 0) / coders;
    const spread = own.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (coders - 1);
    expected += mean * mean - spread / coders;
    if (mean === 1) return noFigure('no_variation');
  }
  return beyondChance(observed, expected);
}

/** Conger (1980), for two coders Cohen's kappa: chance by each coder's own preferences. */
export function congerKappa(table: PatternTable): Figure {
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return observed;
  return congerKappaOf(observed.value, sharesByCoder(table), table.categories);
}
