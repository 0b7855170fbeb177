import type { NamedIntervals } from '#analysis/agreement/bootstrap.ts';
import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { percentOfPairs } from '#analysis/agreement/coefficients/percent-agreement.ts';
import { pooledAlpha } from '#analysis/agreement/coefficients/pooled-alpha.ts';
import { noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { NamedFigures } from '#analysis/agreement/figures/figures.ts';
import type { OtherPrograms } from '#analysis/agreement/figures/other-program-figures.ts';
import { pairTable, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes, type CodeScope } from '#analysis/agreement/spans/code-scope.ts';
import { CODED } from '#analysis/agreement/spans/code-table.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import {
  agreementResult,
  type AgreementResult,
  type ComparisonOptions,
} from './agreement-result.ts';
import type { ComparedStudy } from './compared-study.ts';

export interface ComparedCode {
  /** As the study names it. */
  readonly code: string;
  readonly figures: NamedFigures;
  /** Of the figures they were asked for; none below ten documents. */
  readonly intervals: NamedIntervals;
  /** By coder: units the code was applied to. */
  readonly prevalence: readonly number[];
  /** Units that anybody applied it to. */
  readonly coded: number;
  /** By coder: passages with the code, whatever the unit. */
  readonly passages: readonly number[];
}

/** Two coders, as places in the list. */
export interface ComparedPair {
  readonly pair: readonly [first: number, second: number];
  /** Alpha of all codes together. */
  readonly pooled: Figure;
  /** In the order of the codes. */
  readonly perCode: readonly NamedFigures[];
}

export interface ComparedDocument {
  readonly id: string;
  readonly units: number;
  /** Alpha of all codes together. */
  readonly pooled: Figure;
  /** In the order of the codes. */
  readonly perCode: readonly { readonly percent: Figure; readonly alpha: Figure }[];
}

/** A coder who applied none of the compared codes in documents that count as theirs. */
export interface SilentCoder {
  /** Place in the list. */
  readonly coder: number;
  readonly documents: number;
}

/** A comparison as it is shown: data that can be cloned, in the order of the study's lists. */
export interface CoderComparison {
  readonly coders: readonly string[];
  readonly codes: readonly ComparedCode[];
  readonly documents: readonly ComparedDocument[];
  readonly pairs: readonly ComparedPair[];
  readonly silent: readonly SilentCoder[];
  readonly summary: NamedFigures;
  readonly summaryIntervals: NamedIntervals;
  /** As other programs compare two coders. */
  readonly otherPrograms: OtherPrograms | undefined;
  readonly units: number;
  readonly characters: number;
}

function unitsWithCode({ patterns, weights }: PatternTable): number {
  return patterns.reduce(
    (sum, pattern, row) => (pattern.includes(CODED) ? sum + (weights[row] ?? 0) : sum),
    0,
  );
}

/** Of the text as it was cut into passages, in the order of the codes. */
function passageFigures(result: AgreementResult, code: string, at: number): NamedFigures {
  const none = noFigure('no_pairable_units');
  const of = (name: string) => result.unitizing.get(`unitizing/${name}`) ?? none;
  return {
    ...result.spansPerCode[at],
    u_alpha: of(`per_code/${code}/u_alpha`),
    k_u_alpha: of(`k_u_alpha/${code}`),
    k_u_coverage: of(`k_u_coverage/${code}`),
  };
}

function passagesOf(units: UnitsOfStudy, scope: CodeScope): number[] {
  const { coders, documents } = units.study;
  return coders.map((_, coder) =>
    documents.reduce((sum, _document, at) => sum + units.coded(at, scope, coder).starts.length, 0),
  );
}

function comparedCodes(
  { spans, characters }: ComparedStudy,
  result: AgreementResult,
  tables: readonly PatternTable[],
): ComparedCode[] {
  const units = new UnitsOfStudy(spans, characters);
  return ownScopes(spans.codes).map((scope, at) => ({
    code: scope.name,
    figures: { ...result.perCode[at], ...passageFigures(result, scope.name, at) },
    intervals: result.intervals[at] ?? {},
    prevalence: result.prevalence[at] ?? [],
    coded: unitsWithCode(tables[at] ?? { coders: 0, categories: 2, patterns: [], weights: [] }),
    passages: passagesOf(units, scope),
  }));
}

function comparedPairs(
  { pairs }: AgreementResult,
  tables: readonly PatternTable[],
): ComparedPair[] {
  return pairs.map(({ pair, perCode }) => ({
    pair,
    pooled: pooledAlpha(tables.map((table) => pairTable(table, ...pair))),
    perCode,
  }));
}

function comparedDocuments(counts: AgreementStudy): ComparedDocument[] {
  return counts.units.study.documents.map(({ id }, document) => {
    const tables = counts.scopes.map((_, scope) => counts.table(scope, { documents: [document] }));
    return {
      id,
      units: counts.units.count(document),
      pooled: pooledAlpha(tables),
      perCode: tables.map((table) => ({
        percent: percentOfPairs(table),
        alpha: krippendorffAlpha(table),
      })),
    };
  });
}

function silentCoders({ study }: UnitsOfStudy): SilentCoder[] {
  const { coders, codes, documents } = study;
  const isSilent = (document: number, coder: number) =>
    study.participants(document).includes(coder) &&
    codes.every((_, code) => study.intervals(document, code, coder).starts.length === 0);
  return coders.flatMap((_, coder) => {
    const count = documents.filter((_document, at) => isSilent(at, coder)).length;
    return count > 0 ? [{ coder, documents: count }] : [];
  });
}

function summaryOf({ summary, sets, spans, unitizing }: AgreementResult): NamedFigures {
  const { alpha_jaccard, alpha_masi } = sets;
  const { char_dice: _dice, char_jaccard: _jaccard, ...matching } = spans;
  const ofText = ['u_alpha', 'bin_u_alpha', 'cu_alpha', 'cu_coverage'] as const;
  const figures = {
    ...summary,
    alpha_jaccard,
    alpha_masi,
    ...matching,
    ...Object.fromEntries(ofText.map((name) => [name, unitizing.get(`unitizing/${name}`)])),
  };
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, one]) => (one ? [[name, one]] : [])),
  );
}

/** What the screen shows of a comparison: all codes, every two coders, every document, and summaries. */
export function coderComparison(
  compared: ComparedStudy,
  options: ComparisonOptions,
): CoderComparison {
  const { spans, kind } = compared;
  const result = agreementResult(compared, options);
  const counts = new AgreementStudy(spans, kind, ownScopes(spans.codes));
  const { documents } = result;
  const tables = counts.scopes.map((_, scope) => counts.table(scope, { documents }));
  return {
    coders: spans.coders,
    codes: comparedCodes(compared, result, tables),
    documents: comparedDocuments(counts),
    pairs: comparedPairs(result, tables),
    silent: silentCoders(counts.units),
    summary: summaryOf(result),
    summaryIntervals: result.summaryIntervals,
    otherPrograms: spans.coders.length === 2 ? result.otherPrograms([0, 1]) : undefined,
    units: result.units,
    characters: result.characters,
  };
}
