import type { ColumnKind } from '#interchange/table/report.ts';

/** What can stand in a column for every code, in the order of the columns. */
export const COEFFICIENTS = [
  'percent',
  'holsti_mean_pairwise',
  'positive_agreement',
  'negative_agreement',
  'jaccard',
  'alpha',
  'cohen_kappa',
  'cohen_kappa_se',
  'scott_pi',
  'fleiss_kappa',
  'fleiss_kappa_generalized',
  'conger_kappa',
  'brennan_prediger',
  'gwet_ac1',
  'u_alpha',
] as const;
export type Coefficient = (typeof COEFFICIENTS)[number];

const PERCENTAGES: readonly string[] = ['percent', 'holsti_mean_pairwise'];

export function kindOf(coefficient: string): ColumnKind {
  return PERCENTAGES.includes(coefficient) || coefficient.endsWith('coverage')
    ? 'percent'
    : 'decimal';
}
