import { krippendorffAlpha, nominal } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { multiValuedAlpha } from '#analysis/agreement/coefficients/multi-valued-alpha.ts';
import { percentOfPairs } from '#analysis/agreement/coefficients/percent-agreement.ts';
import {
  alphaOfSets,
  jaccardDistance,
  masiDistance,
} from '#analysis/agreement/coefficients/set-metrics.ts';
import { LabelSets } from '#analysis/agreement/label-sets.ts';
import { MISSING, PatternTally } from '#analysis/agreement/pattern-table.ts';
import { addFigures, type Figures } from './figures.ts';

/** Ratings that are sets of labels, each label a number; undefined where a coder did not see the unit. */
export type SetRatings = readonly (readonly (readonly number[] | undefined)[])[];

/** The coefficients of set-valued units, named as `reliability` prints them; `times` is how many units are like each. */
export function setReliabilityFigures(
  coders: number,
  units: SetRatings,
  times?: readonly number[],
): Figures {
  const sets = new LabelSets();
  const tally = new PatternTally();
  units.forEach((unit, at) => {
    tally.add(
      unit.map((labels) => (labels ? sets.numberOf(labels) : MISSING)),
      times?.[at] ?? 1,
    );
  });
  const table = tally.table(coders, sets.size);
  const figures: Figures = new Map();
  addFigures(figures, '', {
    alpha_set_nominal: krippendorffAlpha(table, nominal),
    alpha_set_jaccard: alphaOfSets(table, jaccardDistance(sets)),
    alpha_set_masi: alphaOfSets(table, masiDistance(sets)),
    mvalpha_nominal: multiValuedAlpha(table, sets),
    percent_agreement_pairs: percentOfPairs(table),
  });
  return figures;
}
