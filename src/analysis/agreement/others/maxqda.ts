import { beyondChance, noFigure, quotient, type Figure } from '#analysis/agreement/figure.ts';
import type { CodeScope } from '#analysis/agreement/spans/code-scope.ts';
import type { Intervals } from '#analysis/agreement/spans/intervals.ts';
import type { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import type { Span } from '#domain/text/span.ts';

/** What an overlap is a share of: the segment's own length, or that of both segments together. */
export type OverlapBase = 'self' | 'union';

export interface SegmentOverlap {
  readonly base: OverlapBase;
  /** From 1 to 100. */
  readonly percent: number;
}

/** MAXQDA's percent agreement, of all codes together and of each. */
export interface MaxqdaShares {
  readonly percent: Figure;
  readonly perCode: readonly Figure[];
}

export interface MaxqdaSegments extends MaxqdaShares {
  /** Chance is one by the number of codes (Brennan & Prediger). */
  readonly kappa: Figure;
}

type Pair = readonly [first: number, second: number];

/** Whether one of a list's segments, from a certain one on, shares enough with this one. */
function isMet(
  { start, end }: Span,
  others: Intervals,
  from: number,
  { base, percent }: SegmentOverlap,
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
function met(own: Intervals, others: Intervals, overlap: SegmentOverlap): number {
  let count = 0;
  let from = 0;
  own.starts.forEach((start, at) => {
    while (from < others.ends.length && (others.ends[from] ?? 0) <= start) from += 1;
    if (isMet({ start, end: own.ends[at] ?? start }, others, from, overlap)) count += 1;
  });
  return count;
}

/** How much of what is compared agrees, code by code. */
class Tally {
  readonly #rows: Float64Array;
  readonly #agreeing: Float64Array;
  readonly #reason: 'no_spans' | 'no_pairable_units';

  constructor(codes: number, reason: 'no_spans' | 'no_pairable_units') {
    this.#rows = new Float64Array(codes);
    this.#agreeing = new Float64Array(codes);
    this.#reason = reason;
  }

  add(code: number, rows: number, agreeing: number): void {
    this.#rows[code] = (this.#rows[code] ?? 0) + rows;
    this.#agreeing[code] = (this.#agreeing[code] ?? 0) + agreeing;
  }

  shares(): MaxqdaShares {
    const sum = (all: Float64Array): number => all.reduce((before, each) => before + each, 0);
    return {
      percent: quotient(sum(this.#agreeing), sum(this.#rows), this.#reason),
      perCode: Array.from(this.#rows, (rows, code) =>
        quotient(this.#agreeing[code] ?? 0, rows, this.#reason),
      ),
    };
  }
}

/** Sees both coders' segments of every code in every document that both worked through. */
function forEachCell(
  units: UnitsOfStudy,
  scopes: readonly CodeScope[],
  [first, second]: Pair,
  see: (code: number, ofFirst: Intervals, ofSecond: Intervals) => void,
): void {
  for (let document = 0; document < units.study.documents.length; document += 1) {
    const participants = units.study.participants(document);
    if (!participants.includes(first) || !participants.includes(second)) continue;
    scopes.forEach((scope, code) => {
      see(code, units.coded(document, scope, first), units.coded(document, scope, second));
    });
  }
}

/**
 * MAXQDA's agreement of segments: every segment of either coder is a row, and agrees when the other coder gave the same
 * code with enough overlap. MAXQDA's help does not say what the overlap is a share of.
 */
export function maxqdaSegments(
  units: UnitsOfStudy,
  scopes: readonly CodeScope[],
  overlap: SegmentOverlap,
  pair: Pair = [0, 1],
): MaxqdaSegments {
  const tally = new Tally(scopes.length, 'no_spans');
  forEachCell(units, scopes, pair, (code, first, second) => {
    const agreeing = met(first, second, overlap) + met(second, first, overlap);
    tally.add(code, first.starts.length + second.starts.length, agreeing);
  });
  const shares = tally.shares();
  if (!('value' in shares.percent)) return { ...shares, kappa: shares.percent };
  const kappa =
    scopes.length < 2
      ? noFigure('fewer_than_two_categories')
      : beyondChance(shares.percent.value, 1 / scopes.length);
  return { ...shares, kappa };
}

/** MAXQDA's agreement by document: whether a code occurs in it, or how often, is the same with both coders. */
export function maxqdaDocuments(
  units: UnitsOfStudy,
  scopes: readonly CodeScope[],
  pair: Pair = [0, 1],
): { readonly occurrence: MaxqdaShares; readonly frequency: MaxqdaShares } {
  const occurrence = new Tally(scopes.length, 'no_pairable_units');
  const frequency = new Tally(scopes.length, 'no_pairable_units');
  forEachCell(units, scopes, pair, (code, { starts: first }, { starts: second }) => {
    occurrence.add(code, 1, Number(first.length > 0 === second.length > 0));
    frequency.add(code, 1, Number(first.length === second.length));
  });
  return { occurrence: occurrence.shares(), frequency: frequency.shares() };
}
