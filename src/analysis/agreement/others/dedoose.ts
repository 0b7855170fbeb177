import { cohenShares } from '#analysis/agreement/coefficients/cohen-kappa.ts';
import { contingency } from '#analysis/agreement/coefficients/contingency.ts';
import { beyondChance, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { PatternTable } from '#analysis/agreement/pattern-table.ts';

/**
 * Pooled kappa (De Vries, Elliott, Kanouse & Teleki 2008), as Dedoose has it: agreement and chance are averaged over the
 * codes that were used before they are put together. Tables of two coders, coded or not.
 */
export function pooledKappa(codes: readonly PatternTable[]): Figure {
  const pairs = codes.map((table) => contingency(table));
  if (pairs.every(({ units }) => units === 0)) return noFigure('no_pairable_units');
  const used = pairs.filter(({ first, second }) => (first[1] ?? 0) + (second[1] ?? 0) > 0);
  if (used.length === 0) return noFigure('no_variation');
  const shares = used.map(cohenShares);
  const observed = shares.reduce((sum, each) => sum + each.observed, 0) / used.length;
  const expected = shares.reduce((sum, each) => sum + each.expected, 0) / used.length;
  return beyondChance(observed, expected);
}
