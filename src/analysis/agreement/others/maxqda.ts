import { beyondChance, noFigure, quotient, type Figure } from '#analysis/agreement/figure.ts';
import type { CodeScope } from '#analysis/agreement/spans/code-scope.ts';
import type { Intervals } from '#analysis/agreement/spans/intervals.ts';
import type { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import type { Span } from '#domain/text/span.ts';

/** What an overlap is a share of: the segment's own length, or that of both segments together. */
export type OverlapBase = 'self' | 'union';

export interface MaxqdaFigures {
  readonly percent: Figure;
  /** Chance is one by the number of codes (Brennan & Prediger). */
  readonly kappa: Figure;
}

interface Overlap {
  readonly base: OverlapBase;
  readonly percent: number;
}

/** Whether one of a list's segments, from a certain one on, shares enough with this one. */
function isMet(
  { start, end }: Span,
  others: Intervals,
  from: number,
  { base, percent }: Overlap,
): boolean {
  for (let other = from; other < others.starts.length; other += 1) {
    const begins = others.starts[other] ?? 0;
    if (begins >= end) return false;
    const ends = others.ends[other] ?? 0;
    const shared = Math.min(end, ends) - Math.max(start, begins);
    const whole = base === 'self' ? end - start : end - start + ends - begins - shared;
    if (100 * shared >= percent * whole) return true;
  }
  return false;
}

/** Segments of one list that share so many per cent with a segment of the other. */
function met(own: Intervals, others: Intervals, overlap: Overlap): number {
  let count = 0;
  let from = 0;
  own.starts.forEach((start, at) => {
    while (from < others.ends.length && (others.ends[from] ?? 0) <= start) from += 1;
    if (isMet({ start, end: own.ends[at] ?? start }, others, from, overlap)) count += 1;
  });
  return count;
}

/**
 * MAXQDA's agreement of segments: every segment of either coder is a row, and agrees when the other coder gave the same
 * code with enough overlap. MAXQDA's help does not say what the overlap is a share of. First two coders of the study.
 */
export function maxqdaFigures(
  units: UnitsOfStudy,
  scopes: readonly CodeScope[],
  base: OverlapBase,
  percent: number,
): MaxqdaFigures {
  const overlap = { base, percent };
  let rows = 0;
  let agreeing = 0;
  for (let document = 0; document < units.study.documents.length; document += 1) {
    const participants = units.study.participants(document);
    if (!participants.includes(0) || !participants.includes(1)) continue;
    for (const scope of scopes) {
      const first = units.coded(document, scope, 0);
      const second = units.coded(document, scope, 1);
      rows += first.starts.length + second.starts.length;
      agreeing += met(first, second, overlap) + met(second, first, overlap);
    }
  }
  const share = quotient(agreeing, rows, 'no_spans');
  if (!('value' in share)) return { percent: share, kappa: share };
  const kappa =
    scopes.length < 2
      ? noFigure('fewer_than_two_categories')
      : beyondChance(share.value, 1 / scopes.length);
  return { percent: share, kappa };
}
