import { beyondChance, figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { Contingency, Margins } from './contingency.ts';

/** Observed agreement and the one expected by chance, of two coders with preferences of their own. */
export function cohenShares({ units, agreed, first, second }: Margins): {
  observed: number;
  expected: number;
} {
  let chance = 0;
  for (let category = 0; category < first.length; category += 1) {
    chance += (first[category] ?? 0) * (second[category] ?? 0);
  }
  return { observed: agreed / units, expected: chance / (units * units) };
}

/** Cohen (1960). */
export function cohenKappa(pair: Margins): Figure {
  if (pair.units === 0) return noFigure('no_pairable_units');
  const { observed, expected } = cohenShares(pair);
  return beyondChance(observed, expected);
}

export type Weighting = 'linear' | 'quadratic';

/** Steps between every value of the first and every one of the second coder: by how many lie on the two sides of each. */
function linearSteps({ units, first, second }: Contingency): number {
  let sum = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (let category = 0; category < first.length; category += 1) {
    ofFirst += first[category] ?? 0;
    ofSecond += second[category] ?? 0;
    sum += ofFirst * (units - ofSecond) + ofSecond * (units - ofFirst);
  }
  return sum;
}

/** The same squared, by moments about the common mean. */
function squaredSteps({ units, first, second }: Contingency): number {
  const sumOf = (counts: ArrayLike<number>, of: (category: number) => number) => {
    let sum = 0;
    for (let category = 0; category < counts.length; category += 1) {
      sum += (counts[category] ?? 0) * of(category);
    }
    return sum;
  };
  const identity = (category: number) => category;
  const mean = (sumOf(first, identity) + sumOf(second, identity)) / (2 * units);
  const moment = (counts: ArrayLike<number>, power: 1 | 2) =>
    sumOf(counts, (category) => (category - mean) ** power);
  const squares = units * (moment(first, 2) + moment(second, 2));
  return squares - 2 * moment(first, 1) * moment(second, 1);
}

/** Cohen (1968) with disagreement by distance in the order of the code system. */
export function weightedKappa(pair: Contingency, weighting: Weighting): Figure {
  const { categories, units, cells } = pair;
  if (units === 0) return noFigure('no_pairable_units');
  let observed = 0;
  for (const [cell, count] of cells) {
    const steps = Math.abs(Math.floor(cell / categories) - (cell % categories));
    observed += count * (weighting === 'linear' ? steps : steps * steps);
  }
  const expected = weighting === 'linear' ? linearSteps(pair) : squaredSteps(pair);
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
  for (const [cell, count] of cells) {
    const [row, column] = [Math.floor(cell / categories), cell % categories];
    const margins = ((first[column] ?? 0) + (second[row] ?? 0)) / units;
    if (row === column) onDiagonal += (count / units) * (1 - margins * unexplained) ** 2;
    else beside += (count / units) * margins ** 2;
  }
  const centre = (kappa.value - expected * unexplained) ** 2;
  const variance = onDiagonal + unexplained ** 2 * beside - centre;
  return figure(Math.sqrt(Math.max(0, variance) / units) / (1 - expected));
}
