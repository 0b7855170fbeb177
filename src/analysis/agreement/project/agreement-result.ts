import { bootstrap, type Interval, type Resampling } from '#analysis/agreement/bootstrap.ts';
import type { Figures, NamedFigures } from '#analysis/agreement/figures/figures.ts';
import { matchingFigures } from '#analysis/agreement/figures/span-figures.ts';
import { unitFigures, type UnitFigures } from '#analysis/agreement/figures/unit-figures.ts';
import { unitizingFigures } from '#analysis/agreement/figures/unitizing-figures.ts';
import { CODED } from '#analysis/agreement/spans/code-table.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { alphaOfResamples } from '#analysis/agreement/spans/alpha-of-resamples.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import type { ComparedStudy } from './compared-study.ts';

/** Coefficients of one comparison. Lists by code are in the study's order of codes. */
export interface AgreementResult extends UnitFigures {
  /** Places of the documents that two coders or more worked through: only these count below. */
  readonly documents: readonly number[];
  readonly units: number;
  readonly characters: number;
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

function prevalenceOf(
  counts: AgreementStudy,
  scope: number,
  documents: readonly number[],
): number[] {
  const { coders } = counts.units.study;
  const applied = coders.map(() => 0);
  counts.code(scope, { documents }).forEachEntry((_document, pattern, units) => {
    pattern.forEach((value, coder) => {
      if (value === CODED) applied[coder] = (applied[coder] ?? 0) + units;
    });
  });
  return applied;
}

function countOf(units: UnitsOfStudy, documents: readonly number[]): number {
  return documents.reduce((sum, at) => sum + units.count(at), 0);
}

/** Everything there is to say of a comparison. */
export function agreementResult(compared: ComparedStudy, resampling: Resampling): AgreementResult {
  const { spans, kind, characters } = compared;
  const counts = new AgreementStudy(spans, kind, ownScopes(spans.codes));
  const documents = comparable(compared);
  const unitizing: Figures = new Map();
  unitizingFigures(unitizing, spans, characters);
  return {
    ...unitFigures(counts),
    documents,
    units: countOf(counts.units, documents),
    characters: countOf(new UnitsOfStudy(spans, characters), documents),
    prevalence: spans.codes.map((_, scope) => prevalenceOf(counts, scope, documents)),
    intervals: bootstrap(
      documents.length,
      resampling,
      spans.codes.map((_, scope) => alphaOfResamples(counts.code(scope, { documents }))),
    ),
    spans: matchingFigures(spans, characters),
    unitizing,
  };
}
