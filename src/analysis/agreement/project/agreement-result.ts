import {
  bootstrap,
  drawResamples,
  FEWEST_UNITS,
  type Interval,
} from '#analysis/agreement/bootstrap.ts';
import type { Figures, NamedFigures } from '#analysis/agreement/figures/figures.ts';
import { matchingFigures } from '#analysis/agreement/figures/span-figures.ts';
import { unitFigures, type UnitFigures } from '#analysis/agreement/figures/unit-figures.ts';
import { unitizingFigures } from '#analysis/agreement/figures/unitizing-figures.ts';
import { CODED } from '#analysis/agreement/spans/code-table.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { alphaOfResamples } from '#analysis/agreement/spans/alpha-of-resamples.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { ComparedStudy } from './compared-study.ts';

export interface Resampling {
  readonly resamples: number;
  readonly seed: number;
}

/** Coefficients of one comparison. Lists by code are in the study's order of codes. */
export interface AgreementResult extends UnitFigures {
  /** Units of all documents that two coders or more worked through. */
  readonly units: number;
  /** By code: how many of the units each coder applied it to. */
  readonly prevalence: readonly (readonly number[])[];
  /** By code, of alpha over resampled documents; undefined below ten documents. */
  readonly intervals: readonly (Interval | undefined)[];
  /** Of spans, whatever the unit. */
  readonly spans: NamedFigures;
  readonly unitizing: Figures;
}

/** Documents that two or more worked through: only these can be compared. */
function comparable({ spans }: ComparedStudy): number[] {
  return [...spans.documents.keys()].filter((at) => spans.participants(at).length > 1);
}

function prevalenceOf(counts: AgreementStudy, scope: number): number[] {
  const { coders } = counts.units.study;
  const applied = coders.map(() => 0);
  counts.code(scope).forEachEntry((_document, pattern, units) => {
    pattern.forEach((value, coder) => {
      if (value === CODED) applied[coder] = (applied[coder] ?? 0) + units;
    });
  });
  return applied;
}

/** Everything there is to say of a comparison. */
export function agreementResult(
  compared: ComparedStudy,
  { resamples, seed }: Resampling,
): AgreementResult {
  const { spans, kind } = compared;
  const counts = new AgreementStudy(spans, kind, ownScopes(spans.codes));
  const documents = comparable(compared);
  const draws =
    documents.length < FEWEST_UNITS ? [] : drawResamples(documents.length, resamples, seed);
  const unitizing: Figures = new Map();
  unitizingFigures(unitizing, spans);
  return {
    ...unitFigures(counts),
    units: documents.reduce((sum, at) => sum + counts.units.count(at), 0),
    prevalence: spans.codes.map((_, scope) => prevalenceOf(counts, scope)),
    intervals: spans.codes.map((_, scope) =>
      bootstrap(draws, alphaOfResamples(counts.code(scope, { documents }))),
    ),
    spans: matchingFigures(spans),
    unitizing,
  };
}
