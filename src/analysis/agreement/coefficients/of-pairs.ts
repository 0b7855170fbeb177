import { meanOfDefined, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { pairsOf, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { contingency, type Contingency } from './contingency.ts';

/** Every two coders against each other. */
export function contingencies(table: PatternTable): readonly Contingency[] {
  return pairsOf(table.coders).map(([first, second]) => contingency(table, first, second));
}

/** Unweighted mean of a coefficient over the pairs of coders for which it is defined (Light 1971). */
export function meanOver<Pair>(
  pairs: readonly Pair[],
  coefficient: (pair: Pair) => Figure,
): Figure {
  if (pairs.length === 0) return noFigure('fewer_than_two_coders');
  return meanOfDefined(pairs.map(coefficient), 'no_pairable_units');
}

export function meanOfPairs(
  table: PatternTable,
  coefficient: (pair: Contingency) => Figure,
): Figure {
  return meanOver(contingencies(table), coefficient);
}
