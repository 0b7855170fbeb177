import { dedooseFigures, type DedooseFigures } from '#analysis/agreement/others/dedoose.ts';
import {
  maxqdaDocuments,
  maxqdaSegments,
  type MaxqdaSegments,
  type MaxqdaShares,
  type OverlapBase,
} from '#analysis/agreement/others/maxqda.ts';
import { nvivoFigures, type NvivoFigures } from '#analysis/agreement/others/nvivo.ts';
import { figure } from '#analysis/agreement/figure.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { SpanStudy } from '#analysis/agreement/spans/span-study.ts';
import type { SetTable } from '#analysis/agreement/spans/sweep-sets.ts';
import { CHARACTERS, type UnitKind } from '#analysis/agreement/spans/unit-kind.ts';
import { addFigures, type Figures } from './figures.ts';

/** Per cent of overlap that MAXQDA's agreement of segments asks for: its own default, and half. */
export const MAXQDA_OVERLAPS = [90, 50] as const;
const BASES: readonly OverlapBase[] = ['self', 'union'];

/** Of two coders; lists by code are in the study's order. */
export interface OtherPrograms {
  readonly maxqda: {
    readonly occurrence: MaxqdaShares;
    readonly frequency: MaxqdaShares;
    readonly segments: readonly {
      readonly base: OverlapBase;
      readonly percent: number;
      readonly figures: MaxqdaSegments;
    }[];
  };
  readonly nvivo: readonly NvivoFigures[];
  readonly dedoose: DedooseFigures;
}

/** What the other programs' figures are counted from. */
export interface OtherProgramsOf {
  readonly study: SpanStudy;
  /** MAXQDA and NVivo count these, whatever the unit. */
  readonly characters: UnitKind;
  /** Dedoose's excerpts are among them. */
  readonly units: SetTable;
  readonly overlaps: readonly number[];
}

/** Counts what the figures of every two coders share, once and not before it is asked for. */
export function otherPrograms({
  study,
  characters,
  units,
  overlaps,
}: OtherProgramsOf): (pair: readonly [first: number, second: number]) => OtherPrograms {
  const scopes = ownScopes(study.codes);
  let known: AgreementStudy | undefined;
  return (pair) => {
    const counts = (known ??= new AgreementStudy(study, characters, scopes));
    return {
      maxqda: {
        ...maxqdaDocuments(counts.units, scopes, pair),
        segments: overlaps.flatMap((percent) =>
          BASES.map((base) => ({
            base,
            percent,
            figures: maxqdaSegments(counts.units, scopes, { base, percent }, pair),
          })),
        ),
      },
      nvivo: scopes.map((_, scope) => nvivoFigures(counts, scope, pair)),
      dedoose: dedooseFigures(units, scopes.length, pair),
    };
  };
}

function addShares(
  figures: Figures,
  path: string,
  { percent, perCode }: MaxqdaShares,
  codes: readonly string[],
): void {
  figures.set(`${path}percent`, percent);
  codes.forEach((code, at) => {
    const own = perCode[at];
    if (own) figures.set(`${path}per_code/${code}/percent`, own);
  });
}

function nvivoNamed(all: readonly NvivoFigures[], codes: readonly string[]): Figures {
  const figures: Figures = new Map();
  all.forEach(({ documents, ...means }, at) => {
    const name = codes[at] ?? '';
    for (const { id, percent, kappa } of documents) {
      addFigures(figures, `${name}/${id}/`, { percent, kappa });
    }
    addFigures(figures, `${name}/`, {
      percent_equal: means.percentEqual,
      percent_by_size: means.percentBySize,
      kappa_equal_defined_only: means.kappaEqual,
      kappa_by_size_defined_only: means.kappaBySize,
    });
  });
  return figures;
}

function maxqdaNamed({ maxqda }: OtherPrograms, codes: readonly string[]): Figures {
  const figures: Figures = new Map();
  for (const { base, percent, figures: segments } of maxqda.segments) {
    const path = `${base}${String(percent)}/`;
    addShares(figures, path, segments, codes);
    figures.set(`${path}kappa_bp`, segments.kappa);
  }
  addShares(figures, 'occurrence/', maxqda.occurrence, codes);
  addShares(figures, 'frequency/', maxqda.frequency, codes);
  return figures;
}

function dedooseNamed({ dedoose }: OtherPrograms, codes: readonly string[]): Figures {
  const figures: Figures = new Map();
  codes.forEach((code, at) => {
    const kappa = dedoose.perCode[at];
    if (kappa) figures.set(`per_code/${code}/kappa`, kappa);
  });
  addFigures(figures, '', { pooled_kappa: dedoose.pooled, excerpts: figure(dedoose.excerpts) });
  return figures;
}

/** By the names of the command line. */
export function namedOtherPrograms(
  programs: OtherPrograms,
  codes: readonly string[],
): { readonly maxqda: Figures; readonly nvivo: Figures; readonly dedoose: Figures } {
  return {
    maxqda: maxqdaNamed(programs, codes),
    nvivo: nvivoNamed(programs.nvivo, codes),
    dedoose: dedooseNamed(programs, codes),
  };
}

/** Those that need no texts, under the names of `spans`. */
export function addOtherPrograms(figures: Figures, study: SpanStudy, units: SetTable): void {
  const of = otherPrograms({ study, characters: CHARACTERS, units, overlaps: MAXQDA_OVERLAPS });
  const { maxqda, nvivo } = namedOtherPrograms(of([0, 1]), study.codes);
  addFigures(figures, 'maxqda/', Object.fromEntries(maxqda));
  addFigures(figures, 'nvivo/', Object.fromEntries(nvivo));
}
