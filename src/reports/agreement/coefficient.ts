import type { ColumnKind } from '#interchange/table/report.ts';

/** What can stand in a column for every code, in the order of the columns. */
export const COEFFICIENTS = [
  'percent',
  'positive_agreement',
  'jaccard',
  'alpha',
  'cohen_kappa',
  'scott_pi',
  'fleiss_kappa',
  'gwet_ac1',
  'brennan_prediger',
  'u_alpha',
] as const;
export type Coefficient = (typeof COEFFICIENTS)[number];

export function kindOf(coefficient: string): ColumnKind {
  return coefficient === 'percent' ? 'percent' : 'decimal';
}
