import { beyondChance, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { Margins } from './contingency.ts';

/** Scott (1955): chance by the categories' shares in both coders' ratings together. */
export function scottPi({ units, agreed, first, second }: Margins): Figure {
  if (units === 0) return noFigure('no_pairable_units');
  let chance = 0;
  for (let category = 0; category < first.length; category += 1) {
    chance += ((first[category] ?? 0) + (second[category] ?? 0)) ** 2;
  }
  return beyondChance(agreed / units, chance / (2 * units) ** 2);
}
