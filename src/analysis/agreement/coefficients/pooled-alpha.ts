import { figure, noFigure, type Figure, type Reason } from '#analysis/agreement/figure.ts';
import type { PatternTable } from '#analysis/agreement/pattern-table.ts';
import { disagreement, type Disagreement } from './krippendorff-alpha.ts';

/** See `pooledAlpha`. */
export function pooledAlphaOf(
  codes: readonly (Disagreement | { readonly undefined: Reason })[],
): Figure {
  let observed = 0;
  let expected = 0;
  let reason: Reason | undefined;
  for (const parts of codes) {
    if ('undefined' in parts) {
      reason ??= parts.undefined;
      continue;
    }
    observed += parts.observed;
    expected += parts.expected;
  }
  return expected > 0 ? figure(1 - observed / expected) : noFigure(reason ?? 'no_variation');
}

/** One alpha over several codes: their observed and their expected disagreements are added up, so that rare codes weigh little. */
export function pooledAlpha(tables: readonly PatternTable[]): Figure {
  return pooledAlphaOf(tables.map((table) => disagreement(table)));
}
