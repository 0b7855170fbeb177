import { beyondChance, figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { agreed, type Contingency } from './contingency.ts';

/** Observed agreement and the one expected by chance, of two coders with preferences of their own. */
export function cohenShares(pair: Contingency): { observed: number; expected: number } {
  const { units, first, second } = pair;
  const chance = first.reduce((sum, count, at) => sum + count * (second[at] ?? 0), 0);
  return { observed: agreed(pair) / units, expected: chance / (units * units) };
}

/** Cohen (1960). */
export function cohenKappa(pair: Contingency): Figure {
  if (pair.units === 0) return noFigure('no_pairable_units');
  const { observed, expected } = cohenShares(pair);
  return beyondChance(observed, expected);
}

export type Weighting = 'linear' | 'quadratic';

/** Cohen (1968) with disagreement by distance in the order of the code system. */
export function weightedKappa(pair: Contingency, weighting: Weighting): Figure {
  const { categories, units, cells, first, second } = pair;
  if (units === 0) return noFigure('no_pairable_units');
  let observed = 0;
  let expected = 0;
  for (let row = 0; row < categories; row += 1) {
    for (let column = 0; column < categories; column += 1) {
      const steps = Math.abs(row - column);
      const distance = weighting === 'linear' ? steps : steps * steps;
      observed += distance * (cells[row * categories + column] ?? 0);
      expected += distance * (first[row] ?? 0) * (second[column] ?? 0);
    }
  }
  return expected === 0 ? noFigure('no_variation') : figure(1 - (observed * units) / expected);
}

/** Large-sample standard error of Cohen's kappa (Fleiss, Cohen & Everitt 1969). */
export function cohenStandardError(pair: Contingency): Figure {
  const kappa = cohenKappa(pair);
  if (!('value' in kappa)) return kappa;
  const { categories, units, cells, first, second } = pair;
  const { expected } = cohenShares(pair);
  const unexplained = 1 - kappa.value;
  let onDiagonal = 0;
  let beside = 0;
  for (let row = 0; row < categories; row += 1) {
    for (let column = 0; column < categories; column += 1) {
      const share = (cells[row * categories + column] ?? 0) / units;
      const margins = ((first[column] ?? 0) + (second[row] ?? 0)) / units;
      if (row === column) onDiagonal += share * (1 - margins * unexplained) ** 2;
      else beside += share * margins ** 2;
    }
  }
  const centre = (kappa.value - expected * unexplained) ** 2;
  const variance = onDiagonal + unexplained ** 2 * beside - centre;
  return figure(Math.sqrt(Math.max(0, variance) / units) / (1 - expected));
}
