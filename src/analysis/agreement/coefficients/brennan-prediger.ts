import { beyondChance, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { PatternTable } from '#analysis/agreement/pattern-table.ts';
import { percentOfUnits } from './percent-agreement.ts';

/** By the observed agreement. */
export function brennanPredigerOf(observed: number, categories: number): Figure {
  if (categories < 2) return noFigure('fewer_than_two_categories');
  return beyondChance(observed, 1 / categories);
}

/** Brennan & Prediger (1981): every category of the code system is as likely as any other. */
export function brennanPrediger(table: PatternTable): Figure {
  const observed = percentOfUnits(table);
  if (!('value' in observed)) return observed;
  return brennanPredigerOf(observed.value, table.categories);
}
