import { brennanPredigerOf } from '#analysis/agreement/coefficients/brennan-prediger.ts';
import { cohenKappa } from '#analysis/agreement/coefficients/cohen-kappa.ts';
import { congerKappaOf } from '#analysis/agreement/coefficients/conger-kappa.ts';
import { fleissKappaOf } from '#analysis/agreement/coefficients/fleiss-kappa.ts';
import { gwetAC1Of } from '#analysis/agreement/coefficients/gwet-ac.ts';
import { holstiOf } from '#analysis/agreement/coefficients/holsti.ts';
import { alphaOf, type Disagreement } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { meanOver } from '#analysis/agreement/coefficients/of-pairs.ts';
import { pooledAlphaOf } from '#analysis/agreement/coefficients/pooled-alpha.ts';
import { scottPi } from '#analysis/agreement/coefficients/scott-pi.ts';
import {
  jaccardOf,
  specificAgreementOf,
  type Named,
} from '#analysis/agreement/coefficients/specific-agreement.ts';
import {
  meanOfDefined,
  noFigure,
  quotient,
  type Figure,
  type Reason,
} from '#analysis/agreement/figure.ts';
import { pooledKappaOf } from '#analysis/agreement/others/dedoose.ts';
import type { CodeResample } from './code-resample.ts';

/** Applied or not. */
const CATEGORIES = 2;

/** Mean over units of the pairs that agree, put into a coefficient. */
function beyond({ sums }: CodeResample, coefficient: (observed: number) => Figure): Figure {
  if (sums.pairable === 0) return noFigure('no_pairable_units');
  return coefficient(sums.agreement / sums.pairable);
}

function disagreement({ sums }: CodeResample): Disagreement | { readonly undefined: Reason } {
  const { coded, not } = sums;
  const values = coded + not;
  if (values === 0) return { undefined: 'no_pairable_units' };
  return {
    observed: sums.disagreement / values,
    expected: (2 * coded * not) / (values * (values - 1)),
  };
}

function alpha(code: CodeResample): Figure {
  const parts = disagreement(code);
  return 'undefined' in parts ? parts : alphaOf(parts);
}

function percent({ sums }: CodeResample): Figure {
  return quotient(sums.bothCoded + sums.bothNot, sums.comparable, 'no_pairable_units');
}

function codedBy({ sums }: CodeResample): Named {
  return { both: sums.bothCoded, either: sums.eitherCoded, isPairable: sums.pairable > 0 };
}

function notCodedBy({ sums }: CodeResample): Named {
  return { both: sums.bothNot, either: sums.eitherNot, isPairable: sums.pairable > 0 };
}

/** Of not coded and coded, in the ratings of a unit. */
function sharesOf({ sums }: CodeResample): Float64Array {
  return Float64Array.of(sums.notShare / sums.seen, sums.codedShare / sums.seen);
}

function holsti({ byCoder: { seen }, pairs, facts }: CodeResample): Figure {
  const figures = facts.pairs.map(([first, second], at) => {
    const both = (seen[first] ?? 0) + (seen[second] ?? 0);
    return holstiOf(pairs[at]?.units ?? 0, pairs[at]?.agreed ?? 0, both);
  });
  return meanOfDefined(figures, 'no_pairable_units');
}

function fleissKappaGeneralized(code: CodeResample): Figure {
  return beyond(code, (observed) => fleissKappaOf(observed, sharesOf(code)));
}

function fleissKappa(code: CodeResample): Figure {
  const { fewestRatings, mostRatings, pairable } = code.sums;
  return pairable > 0 && fewestRatings !== mostRatings
    ? noFigure('unequal_number_of_ratings')
    : fleissKappaGeneralized(code);
}

function congerKappa(code: CodeResample): Figure {
  return beyond(code, (observed) => {
    const { seen, coded } = code.byCoder;
    const shares: number[][] = [];
    seen.forEach((all, coder) => {
      const own = coded[coder] ?? 0;
      if (all > 0) shares.push([(all - own) / all, own / all]);
    });
    return congerKappaOf(observed, shares, CATEGORIES);
  });
}

/** Coefficients of one code, named as elsewhere. */
export const OF_CODES = {
  percent,
  holsti_mean_pairwise: holsti,
  positive_agreement: (code: CodeResample) => specificAgreementOf(codedBy(code)),
  negative_agreement: (code: CodeResample) => specificAgreementOf(notCodedBy(code)),
  jaccard: (code: CodeResample) => jaccardOf(codedBy(code)),
  alpha,
  cohen_kappa: (code: CodeResample) => meanOver(code.pairs, cohenKappa),
  scott_pi: (code: CodeResample) => meanOver(code.pairs, scottPi),
  fleiss_kappa: fleissKappa,
  fleiss_kappa_generalized: fleissKappaGeneralized,
  conger_kappa: congerKappa,
  brennan_prediger: (code: CodeResample) =>
    beyond(code, (observed) => brennanPredigerOf(observed, CATEGORIES)),
  gwet_ac1: (code: CodeResample) => beyond(code, (observed) => gwetAC1Of(observed, sharesOf(code))),
} as const;

/** Summaries over codes, named as elsewhere. */
export const OF_ALL_CODES = {
  alpha_binary_macro: (codes: readonly CodeResample[]) =>
    meanOfDefined(codes.map(alpha), 'no_variation'),
  alpha_binary_pooled: (codes: readonly CodeResample[]) => pooledAlphaOf(codes.map(disagreement)),
  pooled_kappa: (codes: readonly CodeResample[]) =>
    pooledKappaOf(codes.flatMap(({ pairs }) => pairs.slice(0, 1))),
} as const;
