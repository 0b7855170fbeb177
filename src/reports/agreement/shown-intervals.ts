import { isIntervalName, type IntervalName } from '#analysis/agreement/resamples/interval-name.ts';
import type { Coefficient } from './coefficient.ts';
import type { ComparisonView } from './comparison-view.ts';

/** Of the figures over all codes by units. */
const OF_SUMMARIES: readonly IntervalName[] = [
  'alpha_binary_pooled',
  'alpha_binary_macro',
  'pooled_kappa',
];

/** Which of the figures that are shown have intervals: none of other programs' has, nor has a standard error. */
export function shownIntervals(
  view: ComparisonView,
  coefficients: readonly Coefficient[],
): readonly IntervalName[] {
  if (view === 'passages') return ['u_alpha'];
  if (view !== 'units') return [];
  const chosen = coefficients.flatMap((each) => (isIntervalName(each) ? [each] : []));
  return [...chosen, ...OF_SUMMARIES];
}
