import { meanOfDefined, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { pairsOf, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { contingency, type Contingency } from './contingency.ts';

/** Unweighted mean of a coefficient over the pairs of coders for which it is defined (Light 1971). */
export function meanOfPairs(
  table: PatternTable,
  coefficient: (pair: Contingency) => Figure,
): Figure {
  if (table.coders < 2) return noFigure('fewer_than_two_coders');
  const figures = pairsOf(table.coders).map(([first, second]) =>
    coefficient(contingency(table, first, second)),
  );
  return meanOfDefined(figures, 'no_pairable_units');
}
