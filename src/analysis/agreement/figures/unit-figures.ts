import { brennanPrediger } from '#analysis/agreement/coefficients/brennan-prediger.ts';
import { cohenKappa } from '#analysis/agreement/coefficients/cohen-kappa.ts';
import { fleissKappa } from '#analysis/agreement/coefficients/fleiss-kappa.ts';
import { gwetAC1 } from '#analysis/agreement/coefficients/gwet-ac.ts';
import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { meanOfPairs } from '#analysis/agreement/coefficients/of-pairs.ts';
import { percentOfPairs } from '#analysis/agreement/coefficients/percent-agreement.ts';
import {
  alphaOfSets,
  jaccardDistance,
  masiDistance,
} from '#analysis/agreement/coefficients/set-metrics.ts';
import { pooledAlpha } from '#analysis/agreement/coefficients/pooled-alpha.ts';
import { meanOfDefined, noFigure } from '#analysis/agreement/figure.ts';
import { acrossDomains, domainFigures, type Domain } from '#analysis/agreement/others/atlas.ts';
import { pooledKappa } from '#analysis/agreement/others/dedoose.ts';
import { pairsOf, pairTable, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import { codedAndUncoded, codedOnly } from '#analysis/agreement/spans/single-valued.ts';
import type { SpanStudy } from '#analysis/agreement/spans/span-study.ts';
import { sweepSets, type SetTable } from '#analysis/agreement/spans/sweep-sets.ts';
import { CHARACTERS, type UnitKind } from '#analysis/agreement/spans/unit-kind.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { codeFigures, type CodeFigures } from './code-figures.ts';
import { addFigures, type Figures, type NamedFigures } from './figures.ts';

function summaryFigures(tables: readonly PatternTable[], coders: number): NamedFigures {
  const none = coders < 2 ? 'fewer_than_two_coders' : 'no_variation';
  return {
    alpha_binary_macro: meanOfDefined(
      tables.map((table) => krippendorffAlpha(table)),
      none,
    ),
    alpha_binary_pooled: pooledAlpha(tables),
    ...(coders === 2 && { pooled_kappa: pooledKappa(tables) }),
  };
}

/** Several codes on one unit. */
export function setFigures({ table, sets }: SetTable): NamedFigures {
  return {
    alpha_nominal: krippendorffAlpha(table),
    alpha_jaccard: alphaOfSets(table, jaccardDistance(sets)),
    alpha_masi: alphaOfSets(table, masiDistance(sets)),
    percent: percentOfPairs(table),
  };
}

/** One code a unit at most; `undefined` is a table in which some unit has two. */
function multiFigures(table: PatternTable | undefined, coders: number): NamedFigures {
  const of = (coefficient: (values: PatternTable) => ReturnType<typeof percentOfPairs>) =>
    table
      ? coefficient(table)
      : noFigure(coders < 2 ? 'fewer_than_two_coders' : 'overlapping_codes');
  return {
    percent: of(percentOfPairs),
    alpha: of(krippendorffAlpha),
    cohen_kappa: of((values) => meanOfPairs(values, cohenKappa)),
    fleiss_kappa: of(fleissKappa),
    brennan_prediger: of(brennanPrediger),
    gwet_ac1: of(gwetAC1),
  };
}

/** Everything that is computed on one kind of unit. Codes are in the study's order. */
export interface UnitFigures {
  readonly perCode: readonly CodeFigures[];
  /** Of three coders and more: every two of them, code by code. */
  readonly pairs: readonly {
    readonly pair: readonly [first: number, second: number];
    readonly perCode: readonly CodeFigures[];
  }[];
  readonly summary: NamedFigures;
  readonly sets: NamedFigures;
  readonly multi: NamedFigures;
  readonly multiCoded: NamedFigures;
  /** What the figures of several codes on one unit are counted from. */
  readonly setTable: SetTable;
}

/** The figures of a study of which the counts are there. */
export function unitFigures(counts: AgreementStudy): UnitFigures {
  const { study } = counts.units;
  const coders = study.coders.length;
  const scopes = ownScopes(study.codes);
  const tables = scopes.map((_, scope) => counts.table(scope));
  const sets = sweepSets(counts.units, scopes);
  return {
    perCode: tables.map(codeFigures),
    pairs: (coders > 2 ? pairsOf(coders) : []).map((pair) => ({
      pair,
      perCode: tables.map((table) => codeFigures(pairTable(table, ...pair))),
    })),
    summary: summaryFigures(tables, coders),
    setTable: sets,
    sets: setFigures(sets),
    multi: multiFigures(codedAndUncoded(sets, scopes.length), coders),
    multiCoded: multiFigures(codedOnly(sets, scopes.length), coders),
  };
}

/** The same under names that begin with the unit's. */
export function addUnitFigures(
  figures: Figures,
  unit: string,
  study: SpanStudy,
  kind: UnitKind,
): void {
  const { perCode, pairs, summary, sets, multi, multiCoded } = unitFigures(
    new AgreementStudy(study, kind, ownScopes(study.codes)),
  );
  study.codes.forEach((code, at) => {
    addFigures(figures, `${unit}/binary/${code}/`, perCode[at] ?? {});
    for (const { pair, perCode: ofPair } of pairs) {
      addFigures(figures, `${unit}/pair/${pair.join('-')}/${code}/`, ofPair[at] ?? {});
    }
  });
  addFigures(figures, `${unit}/summary/`, summary);
  addFigures(figures, `${unit}/sets/`, sets);
  addFigures(figures, `${unit}/multi/`, multi);
  addFigures(figures, `${unit}/multi_coded/`, multiCoded);
}

/** Semantic domains, on characters. */
export function domainFiguresOf(
  figures: Figures,
  study: SpanStudy,
  domains: readonly Domain[],
): void {
  if (domains.length === 0) return;
  const sets = sweepSets(new UnitsOfStudy(study, CHARACTERS), ownScopes(study.codes));
  for (const domain of domains) {
    const { binary, coding } = domainFigures(sets, study.codes.length, domain);
    addFigures(figures, `domains/${domain.name}/`, {
      alpha_binary: binary,
      cu_alpha_char: coding,
    });
  }
  figures.set('domains/Cu_alpha_char', acrossDomains(sets, domains));
}
