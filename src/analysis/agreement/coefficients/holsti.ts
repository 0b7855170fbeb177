import { figure, meanOfDefined, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import {
  forEachPattern,
  MISSING,
  pairsOf,
  type PatternTable,
} from '#analysis/agreement/pattern-table.ts';

/** Of two coders: units in common, those of them coded alike, and units that each of the two coded, added up. */
export function holstiOf(common: number, alike: number, both: number): Figure {
  return common === 0 ? noFigure('no_pairable_units') : figure((2 * alike) / both);
}

/** Holsti (1969): twice the units coded alike of all units each of the two coded; mean over pairs of coders with common units. */
export function holsti(table: PatternTable): Figure {
  if (table.coders < 2) return noFigure('fewer_than_two_coders');
  const coded = new Float64Array(table.coders);
  const pairs = pairsOf(table.coders);
  const alike = new Float64Array(pairs.length);
  const common = new Float64Array(pairs.length);
  forEachPattern(table, (pattern, weight) => {
    for (let coder = 0; coder < pattern.length; coder += 1) {
      if (pattern[coder] !== MISSING) coded[coder] = (coded[coder] ?? 0) + weight;
    }
    pairs.forEach(([first, second], at) => {
      if (pattern[first] === MISSING || pattern[second] === MISSING) return;
      common[at] = (common[at] ?? 0) + weight;
      if (pattern[first] === pattern[second]) alike[at] = (alike[at] ?? 0) + weight;
    });
  });
  const figures = pairs.map(([first, second], at) => {
    const both = (coded[first] ?? 0) + (coded[second] ?? 0);
    return holstiOf(common[at] ?? 0, alike[at] ?? 0, both);
  });
  return meanOfDefined(figures, 'no_pairable_units');
}
