import type { NamedIntervals, Resampling } from '#analysis/agreement/bootstrap.ts';
import type { Figures, NamedFigures } from '#analysis/agreement/figures/figures.ts';
import { matchingFigures } from '#analysis/agreement/figures/matching-figures.ts';
import {
  MAXQDA_OVERLAPS,
  otherPrograms,
  type OtherPrograms,
} from '#analysis/agreement/figures/other-program-figures.ts';
import { LEAST_OVERLAP } from '#analysis/agreement/matching/match-spans.ts';
import { unitFigures, type UnitFigures } from '#analysis/agreement/figures/unit-figures.ts';
import { unitizingFigures } from '#analysis/agreement/figures/unitizing-figures.ts';
import type { IntervalName } from '#analysis/agreement/resamples/interval-name.ts';
import { studyIntervals } from '#analysis/agreement/resamples/study-intervals.ts';
import { CODED } from '#analysis/agreement/spans/code-table.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import type { ComparedStudy } from './compared-study.ts';

export interface ComparisonOptions extends Resampling {
  /** Per cent that passages must have in common to match, 50 to 100; half where it is left out. */
  readonly overlap?: number | undefined;
  /** What is to have an interval; nothing where it is left out. */
  readonly intervalsOf?: readonly IntervalName[] | undefined;
}

/** Coefficients of one comparison. Lists by code are in the study's order of codes. */
export interface AgreementResult extends UnitFigures {
  /** Places of the documents that two coders or more worked through: only these count below. */
  readonly documents: readonly number[];
  /**
   * What one coder alone worked through: it makes no pair, but counts in how often values are chosen at all, which
   * Gwet's AC1, the generalized Fleiss' kappa and Conger's kappa expect agreement from (Gwet 2014).
   */
  readonly single: { readonly documents: number; readonly units: number };
  readonly units: number;
  readonly characters: number;
  /** By code: how many of the units each coder applied it to. */
  readonly prevalence: readonly (readonly number[])[];
  /** By code, of the coefficients asked for, over resampled documents; none below ten documents. */
  readonly intervals: readonly NamedIntervals[];
  /** Of the summaries asked for. */
  readonly summaryIntervals: NamedIntervals;
  /** Of spans, whatever the unit: with half in common, and with as much as was asked for. */
  readonly spans: NamedFigures;
  readonly spansPerCode: readonly NamedFigures[];
  readonly unitizing: Figures;
  /** Two coders as other programs compare them. */
  readonly otherPrograms: (pair: readonly [first: number, second: number]) => OtherPrograms;
}

/** Documents that two or more worked through: only these can be compared. */
function comparable({ spans }: ComparedStudy): number[] {
  return [...spans.documents.keys()].filter((at) => spans.participants(at).length > 1);
}

function workedThroughByOne({ study }: UnitsOfStudy): number[] {
  if (study.coders.length < 2) return [];
  return [...study.documents.keys()].filter((at) => study.participants(at).length === 1);
}

function prevalenceOf(
  counts: AgreementStudy,
  scope: number,
  documents: readonly number[],
): number[] {
  const { coders } = counts.units.study;
  const applied = coders.map(() => 0);
  counts.code(scope, { documents }).forEachEntry((pattern, units) => {
    pattern.forEach((value, coder) => {
      if (value === CODED) applied[coder] = (applied[coder] ?? 0) + units;
    });
  });
  return applied;
}

function countOf(units: UnitsOfStudy, documents: readonly number[]): number {
  return documents.reduce((sum, at) => sum + units.count(at), 0);
}

function matchingOf({ spans, characters }: ComparedStudy, overlap: number) {
  const usual = matchingFigures(spans, characters);
  if (overlap === LEAST_OVERLAP) return usual;
  const asked = matchingFigures(spans, characters, overlap);
  return {
    all: { ...usual.all, ...asked.all },
    perCode: usual.perCode.map((each, at) => ({ ...each, ...asked.perCode[at] })),
  };
}

function programsOf(
  { spans, characters }: ComparedStudy,
  { setTable }: UnitFigures,
  overlap: number | undefined,
): AgreementResult['otherPrograms'] {
  const overlaps = [...new Set([overlap ?? [], ...MAXQDA_OVERLAPS].flat())];
  return otherPrograms({ study: spans, characters, units: setTable, overlaps });
}

/** Everything there is to say of a comparison. */
export function agreementResult(
  compared: ComparedStudy,
  { overlap, intervalsOf = [], ...resampling }: ComparisonOptions,
): AgreementResult {
  const { spans, kind, characters } = compared;
  const counts = new AgreementStudy(spans, kind, ownScopes(spans.codes));
  const documents = comparable(compared);
  const alone = workedThroughByOne(counts.units);
  const unitizing: Figures = new Map();
  unitizingFigures(unitizing, spans, characters);
  const drawn = { counts, characters, documents, alone };
  const intervals = studyIntervals(drawn, intervalsOf, resampling);
  const figures = unitFigures(counts);
  const matching = matchingOf(compared, overlap ?? LEAST_OVERLAP);
  return {
    ...figures,
    documents,
    single: { documents: alone.length, units: countOf(counts.units, alone) },
    units: countOf(counts.units, documents),
    characters: countOf(new UnitsOfStudy(spans, characters), documents),
    prevalence: spans.codes.map((_, scope) => prevalenceOf(counts, scope, documents)),
    intervals: intervals.perCode,
    summaryIntervals: intervals.summary,
    spans: matching.all,
    spansPerCode: matching.perCode,
    unitizing,
    otherPrograms: programsOf(compared, figures, overlap),
  };
}
