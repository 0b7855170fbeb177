import type { Interval, Resampling } from '#analysis/agreement/bootstrap.ts';
import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { percentOfPairs } from '#analysis/agreement/coefficients/percent-agreement.ts';
import { pooledAlpha } from '#analysis/agreement/coefficients/pooled-alpha.ts';
import { noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { NamedFigures } from '#analysis/agreement/figures/figures.ts';
import { pairsOf, pairTable, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import { CODED } from '#analysis/agreement/spans/code-table.ts';
import { agreementResult, type AgreementResult } from './agreement-result.ts';
import type { ComparedStudy } from './compared-study.ts';

export interface ComparedCode {
  /** As the study names it. */
  readonly code: string;
  readonly figures: NamedFigures;
  /** Of alpha; undefined below ten documents. */
  readonly interval: Interval | undefined;
  /** By coder: units the code was applied to. */
  readonly prevalence: readonly number[];
  /** Units that anybody applied it to. */
  readonly coded: number;
}

/** Two coders, as places in the list. Alphas in the order of the codes. */
export interface ComparedPair {
  readonly pair: readonly [first: number, second: number];
  readonly pooled: Figure;
  readonly alphas: readonly Figure[];
}

export interface ComparedDocument {
  readonly id: string;
  readonly units: number;
  /** Alpha of all codes together. */
  readonly pooled: Figure;
  /** In the order of the codes. */
  readonly perCode: readonly { readonly percent: Figure; readonly alpha: Figure }[];
}

/** A comparison as it is shown: data that can be cloned, in the order of the study's lists. */
export interface CoderComparison {
  readonly coders: readonly string[];
  readonly codes: readonly ComparedCode[];
  readonly documents: readonly ComparedDocument[];
  readonly pairs: readonly ComparedPair[];
  readonly summary: NamedFigures;
  readonly units: number;
  readonly characters: number;
}

function unitsWithCode({ patterns, weights }: PatternTable): number {
  return patterns.reduce(
    (sum, pattern, row) => (pattern.includes(CODED) ? sum + (weights[row] ?? 0) : sum),
    0,
  );
}

function comparedCodes(
  { spans }: ComparedStudy,
  result: AgreementResult,
  tables: readonly PatternTable[],
): ComparedCode[] {
  return spans.codes.map((code, at) => ({
    code,
    figures: {
      ...result.perCode[at],
      u_alpha:
        result.unitizing.get(`unitizing/per_code/${code}/u_alpha`) ?? noFigure('no_pairable_units'),
    },
    interval: result.intervals[at],
    prevalence: result.prevalence[at] ?? [],
    coded: unitsWithCode(tables[at] ?? { coders: 0, categories: 2, patterns: [], weights: [] }),
  }));
}

function comparedPairs(tables: readonly PatternTable[], coders: number): ComparedPair[] {
  return pairsOf(coders).map((pair) => {
    const ofPair = tables.map((table) => pairTable(table, ...pair));
    return {
      pair,
      pooled: pooledAlpha(ofPair),
      alphas: ofPair.map((table) => krippendorffAlpha(table)),
    };
  });
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

function summaryOf({ summary, sets, spans }: AgreementResult): NamedFigures {
  const { alpha_jaccard, alpha_masi } = sets;
  const { exact_f1, iou50_f1, overlap_f1 } = spans;
  const figures = { ...summary, alpha_jaccard, alpha_masi, exact_f1, iou50_f1, overlap_f1 };
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, one]) => (one ? [[name, one]] : [])),
  );
}

/** What the screen shows of a comparison: all codes, every two coders, every document, and summaries. */
export function coderComparison(compared: ComparedStudy, resampling: Resampling): CoderComparison {
  const { spans, kind } = compared;
  const result = agreementResult(compared, resampling);
  const counts = new AgreementStudy(spans, kind, ownScopes(spans.codes));
  const { documents } = result;
  const tables = counts.scopes.map((_, scope) => counts.table(scope, { documents }));
  return {
    coders: spans.coders,
    codes: comparedCodes(compared, result, tables),
    documents: comparedDocuments(counts),
    pairs: spans.coders.length > 2 ? comparedPairs(tables, spans.coders.length) : [],
    summary: summaryOf(result),
    units: result.units,
    characters: result.characters,
  };
}
