import {
  figure,
  meanOfDefined,
  noFigure,
  quotient,
  type Figure,
  type Reason,
} from '#analysis/agreement/figure.ts';
import { pairsOf } from '#analysis/agreement/pattern-table.ts';
import type { CodeScope } from '#analysis/agreement/spans/code-scope.ts';
import { totalLength, type Intervals } from '#analysis/agreement/spans/intervals.ts';
import type { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { LEAST_OVERLAP, matchSpans } from './match-spans.ts';

/** How far coders' spans match; means over pairs of coders. */
export interface SpanFigures {
  readonly exact: Figure;
  /** One to one, with enough in common. */
  readonly matched: Figure;
  readonly overlap: Figure;
  readonly dice: Figure;
  readonly jaccard: Figure;
}

/** Over all codes and documents both worked through, and of each code. */
export interface SpanAgreement {
  readonly all: SpanFigures;
  readonly perCode: readonly SpanFigures[];
}

interface Sums {
  first: number;
  second: number;
  exact: number;
  matched: number;
  firstMet: number;
  secondMet: number;
  shared: number;
  lengths: number;
}

interface PairSums {
  /** Whether there are documents both worked through. */
  isComparable: boolean;
  readonly all: Sums;
  readonly perCode: readonly Sums[];
}

function noSums(): Sums {
  return {
    first: 0,
    second: 0,
    exact: 0,
    matched: 0,
    firstMet: 0,
    secondMet: 0,
    shared: 0,
    lengths: 0,
  };
}

function addMatches(sums: Sums, first: Intervals, second: Intervals, percent: number): void {
  if (first.starts.length === 0 && second.starts.length === 0) return;
  const matches = matchSpans(first, second, percent);
  sums.first += matches.first;
  sums.second += matches.second;
  sums.exact += matches.exact;
  sums.matched += matches.matched;
  sums.firstMet += matches.firstMet;
  sums.secondMet += matches.secondMet;
  sums.shared += matches.shared;
  sums.lengths += totalLength(first) + totalLength(second);
}

function total(perCode: readonly Sums[]): Sums {
  const all = noSums();
  for (const own of perCode) {
    for (const key of Object.keys(all) as (keyof Sums)[]) all[key] += own[key];
  }
  return all;
}

function sumsOf(
  units: UnitsOfStudy,
  scopes: readonly CodeScope[],
  [first, second]: readonly [number, number],
  percent: number,
): PairSums {
  const perCode = scopes.map(noSums);
  let isComparable = false;
  for (let document = 0; document < units.study.documents.length; document += 1) {
    const participants = units.study.participants(document);
    if (!participants.includes(first) || !participants.includes(second)) continue;
    isComparable = true;
    scopes.forEach((scope, code) => {
      const sums = perCode[code];
      if (!sums) return;
      const ofFirst = units.coded(document, scope, first);
      addMatches(sums, ofFirst, units.coded(document, scope, second), percent);
    });
  }
  return { isComparable, all: total(perCode), perCode };
}

/** Harmonic mean of the shares of spans that meet one of the other coder: F1 with any overlap. */
function overlapFigure({ first, second, firstMet, secondMet }: Sums, nothing: Reason): Figure {
  if (first + second === 0) return noFigure(nothing);
  if (firstMet === 0 || secondMet === 0) return figure(0);
  const ofFirst = firstMet / first;
  const ofSecond = secondMet / second;
  return figure((2 * ofFirst * ofSecond) / (ofFirst + ofSecond));
}

function figuresOf(pairs: readonly PairSums[], sumsIn: (pair: PairSums) => Sums): SpanFigures {
  const mean = (of: (each: Sums, nothing: Reason) => Figure): Figure =>
    meanOfDefined(
      pairs.map((pair) => of(sumsIn(pair), pair.isComparable ? 'no_spans' : 'no_pairable_units')),
      pairs.length === 0 ? 'fewer_than_two_coders' : 'no_spans',
    );
  const share = (of: (each: Sums) => readonly [number, number]): Figure =>
    mean((each, nothing) => quotient(...of(each), nothing));
  return {
    exact: share(({ exact, first, second }) => [2 * exact, first + second]),
    matched: share(({ matched, first, second }) => [2 * matched, first + second]),
    overlap: mean(overlapFigure),
    dice: share(({ shared, lengths }) => [2 * shared, lengths]),
    jaccard: share(({ shared, lengths }) => [shared, lengths - shared]),
  };
}

/** `percent` of their joint length is what two spans must share to match. */
export function spanAgreement(
  units: UnitsOfStudy,
  scopes: readonly CodeScope[],
  percent: number = LEAST_OVERLAP,
): SpanAgreement {
  const pairs = pairsOf(units.study.coders.length).map((pair) =>
    sumsOf(units, scopes, pair, percent),
  );
  const none = noSums();
  return {
    all: figuresOf(pairs, ({ all }) => all),
    perCode: scopes.map((_, code) => figuresOf(pairs, ({ perCode }) => perCode[code] ?? none)),
  };
}
