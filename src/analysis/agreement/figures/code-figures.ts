import { brennanPrediger } from '#analysis/agreement/coefficients/brennan-prediger.ts';
import { cohenKappa, cohenStandardError } from '#analysis/agreement/coefficients/cohen-kappa.ts';
import { congerKappa } from '#analysis/agreement/coefficients/conger-kappa.ts';
import { contingency, type Contingency } from '#analysis/agreement/coefficients/contingency.ts';
import {
  fleissKappa,
  fleissKappaGeneralized,
} from '#analysis/agreement/coefficients/fleiss-kappa.ts';
import { gwetAC1 } from '#analysis/agreement/coefficients/gwet-ac.ts';
import { holsti } from '#analysis/agreement/coefficients/holsti.ts';
import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { contingencies, meanOver } from '#analysis/agreement/coefficients/of-pairs.ts';
import { percentOfPairs } from '#analysis/agreement/coefficients/percent-agreement.ts';
import { scottPi } from '#analysis/agreement/coefficients/scott-pi.ts';
import { jaccard, specificAgreement } from '#analysis/agreement/coefficients/specific-agreement.ts';
import { figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { PatternTable } from '#analysis/agreement/pattern-table.ts';
import { CODED, NOT_CODED } from '#analysis/agreement/spans/code-table.ts';
import type { NamedFigures } from './figures.ts';

export type CodeFigures = NamedFigures & { readonly alpha: Figure };

/** Defined for two coders. */
function standardError([pair, ...others]: readonly Contingency[]): Figure {
  if (!pair) return noFigure('fewer_than_two_coders');
  return others.length > 0 ? noFigure('more_than_two_coders') : cohenStandardError(pair);
}

/** A code applied or not. */
export function binaryFigures(table: PatternTable) {
  const pairs = contingencies(table);
  return {
    percent: percentOfPairs(table),
    holsti_mean_pairwise: holsti(table),
    cohen_kappa: meanOver(pairs, cohenKappa),
    cohen_kappa_se: standardError(pairs),
    scott_pi: meanOver(pairs, scottPi),
    fleiss_kappa: fleissKappa(table),
    fleiss_kappa_generalized: fleissKappaGeneralized(table),
    conger_kappa: congerKappa(table),
    brennan_prediger: brennanPrediger(table),
    gwet_ac1: gwetAC1(table),
    alpha: krippendorffAlpha(table),
    positive_agreement: specificAgreement(table, CODED),
    negative_agreement: specificAgreement(table, NOT_CODED),
    jaccard: jaccard(table, CODED),
  };
}

/** Of two coders, over the units both saw. */
function cellCounts(table: PatternTable): NamedFigures {
  if (table.coders !== 2) return {};
  const { cells } = contingency(table);
  const count = (first: number, second: number): Figure =>
    figure(cells.get(first * table.categories + second) ?? 0);
  return {
    'units/both': count(CODED, CODED),
    'units/only_first': count(CODED, NOT_CODED),
    'units/only_second': count(NOT_CODED, CODED),
    'units/neither': count(NOT_CODED, NOT_CODED),
  };
}

/** All that is said of one code. */
export function codeFigures(table: PatternTable): CodeFigures {
  return { ...binaryFigures(table), ...cellCounts(table) };
}
