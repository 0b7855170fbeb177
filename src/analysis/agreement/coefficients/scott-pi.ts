import { beyondChance, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { agreed, type Contingency } from './contingency.ts';

/** Scott (1955): chance by the categories' shares in both coders' ratings together. */
export function scottPi(pair: Contingency): Figure {
  const { units, first, second } = pair;
  if (units === 0) return noFigure('no_pairable_units');
  const chance = first.reduce((sum, count, at) => sum + (count + (second[at] ?? 0)) ** 2, 0);
  return beyondChance(agreed(pair) / units, chance / (2 * units) ** 2);
}
