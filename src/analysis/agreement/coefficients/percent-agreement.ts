import { noFigure, quotient, type Figure } from '#analysis/agreement/figure.ts';
import {
  agreeingPairs,
  forEachPattern,
  type PatternTable,
} from '#analysis/agreement/pattern-table.ts';

/** Agreeing pairs of coders of all comparable pairs: the percent agreement to show. */
export function percentOfPairs(table: PatternTable): Figure {
  if (table.coders < 2) return noFigure('fewer_than_two_coders');
  let agreeing = 0;
  let comparable = 0;
  forEachPattern(table, (pattern, weight, ratings) => {
    agreeing += weight * agreeingPairs(pattern);
    comparable += weight * ratings * (ratings - 1);
  });
  return quotient(agreeing, comparable, 'no_pairable_units');
}

/** Mean over pairable units of the share of agreeing pairs: the observed agreement of Fleiss and of Gwet (2014). */
export function percentOfUnits(table: PatternTable): Figure {
  if (table.coders < 2) return noFigure('fewer_than_two_coders');
  let agreement = 0;
  let units = 0;
  forEachPattern(table, (pattern, weight, ratings) => {
    if (ratings < 2) return;
    agreement += (weight * agreeingPairs(pattern)) / (ratings * (ratings - 1));
    units += weight;
  });
  return quotient(agreement, units, 'no_pairable_units');
}

/** Share of the units that all coders rated on which all agree (`irr::agree`); it falls with the number of coders. */
export function percentUnanimous(table: PatternTable): Figure {
  if (table.coders < 2) return noFigure('fewer_than_two_coders');
  let unanimous = 0;
  let complete = 0;
  forEachPattern(table, (pattern, weight, ratings) => {
    if (ratings < table.coders) return;
    complete += weight;
    if (pattern.every((value) => value === pattern[0])) unanimous += weight;
  });
  return quotient(unanimous, complete, 'no_complete_units');
}
