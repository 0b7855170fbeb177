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
import { totalLength } from '#analysis/agreement/spans/intervals.ts';
import type { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { matchSpans } from './match-spans.ts';

/** How far two coders' spans match, over all codes and documents both worked through; means over pairs of coders. */
export interface SpanAgreement {
  readonly exact: Figure;
  readonly half: Figure;
  readonly overlap: Figure;
  readonly dice: Figure;
  readonly jaccard: Figure;
}

interface Sums {
  /** Documents both worked through. */
  documents: number;
  first: number;
  second: number;
  exact: number;
  half: number;
  firstMet: number;
  secondMet: number;
  shared: number;
  lengths: number;
}

function sumsOf(
  units: UnitsOfStudy,
  scopes: readonly CodeScope[],
  [first, second]: readonly [number, number],
): Sums {
  const sums: Sums = {
    documents: 0,
    first: 0,
    second: 0,
    exact: 0,
    half: 0,
    firstMet: 0,
    secondMet: 0,
    shared: 0,
    lengths: 0,
  };
  for (let document = 0; document < units.study.documents.length; document += 1) {
    const participants = units.study.participants(document);
    if (!participants.includes(first) || !participants.includes(second)) continue;
    sums.documents += 1;
    for (const scope of scopes) {
      const ofFirst = units.coded(document, scope, first);
      const ofSecond = units.coded(document, scope, second);
      const matches = matchSpans(ofFirst, ofSecond);
      sums.first += matches.first;
      sums.second += matches.second;
      sums.exact += matches.exact;
      sums.half += matches.half;
      sums.firstMet += matches.firstMet;
      sums.secondMet += matches.secondMet;
      sums.shared += matches.shared;
      sums.lengths += totalLength(ofFirst) + totalLength(ofSecond);
    }
  }
  return sums;
}

function nothingToMatch({ documents }: Sums): Reason {
  return documents === 0 ? 'no_pairable_units' : 'no_spans';
}

/** Harmonic mean of the shares of spans that meet one of the other coder: F1 with any overlap. */
function overlapFigure(sums: Sums): Figure {
  const { first, second, firstMet, secondMet } = sums;
  if (first + second === 0) return noFigure(nothingToMatch(sums));
  if (firstMet === 0 || secondMet === 0) return figure(0);
  const ofFirst = firstMet / first;
  const ofSecond = secondMet / second;
  return figure((2 * ofFirst * ofSecond) / (ofFirst + ofSecond));
}

export function spanAgreement(units: UnitsOfStudy, scopes: readonly CodeScope[]): SpanAgreement {
  const sums = pairsOf(units.study.coders.length).map((pair) => sumsOf(units, scopes, pair));
  const otherwise = units.study.coders.length < 2 ? 'fewer_than_two_coders' : 'no_spans';
  const mean = (of: (each: Sums) => Figure): Figure => meanOfDefined(sums.map(of), otherwise);
  const share = (of: (each: Sums) => readonly [number, number]): Figure =>
    mean((each) => quotient(...of(each), nothingToMatch(each)));
  return {
    exact: share(({ exact, first, second }) => [2 * exact, first + second]),
    half: share(({ half, first, second }) => [2 * half, first + second]),
    overlap: mean(overlapFigure),
    dice: share(({ shared, lengths }) => [2 * shared, lengths]),
    jaccard: share(({ shared, lengths }) => [shared, lengths - shared]),
  };
}
