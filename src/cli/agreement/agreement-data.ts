import type { Interval, NamedIntervals } from '#analysis/agreement/bootstrap.ts';
import { figure, noFigure } from '#analysis/agreement/figure.ts';
import type { NamedFigures } from '#analysis/agreement/figures/figures.ts';
import {
  namedOtherPrograms,
  type OtherPrograms,
} from '#analysis/agreement/figures/other-program-figures.ts';
import type { AgreementResult } from '#analysis/agreement/project/agreement-result.ts';
import { isIntervalName } from '#analysis/agreement/resamples/interval-name.ts';
import type { ComparedProject, ComparisonChoice } from './compared-project.ts';
import { figuresAsData } from './print-figures.ts';

function asData(figures: NamedFigures) {
  return figuresAsData(new Map(Object.entries(figures)));
}

function intervalFigures(
  name: string,
  interval: Interval | undefined,
  coders: number,
): NamedFigures {
  const none = noFigure(coders < 2 ? 'fewer_than_two_coders' : 'fewer_than_ten_units');
  const path = `bootstrap/${name}/`;
  return {
    [`${path}lower`]: interval?.lower ?? none,
    [`${path}upper`]: interval?.upper ?? none,
    ...(interval && { [`${path}undefined_resamples`]: figure(interval.undefinedResamples) }),
  };
}

/** Of those of the figures that can have one. */
function allIntervals(
  figures: NamedFigures,
  intervals: NamedIntervals | undefined,
  coders: number,
): NamedFigures {
  const names = Object.keys(figures).filter(isIntervalName);
  return Object.assign(
    {},
    ...names.map((name) => intervalFigures(name, intervals?.[name], coders)),
  ) as NamedFigures;
}

function unitizingData(
  { unitizing, intervals }: AgreementResult,
  codes: readonly string[],
  coders: number,
) {
  const path = 'unitizing/';
  const figures = new Map([...unitizing].map(([name, one]) => [name.slice(path.length), one]));
  codes.forEach((code, at) => {
    const own = intervalFigures(`per_code/${code}/u_alpha`, intervals[at]?.['u_alpha'], coders);
    for (const [name, each] of Object.entries(own)) figures.set(name, each);
  });
  return figuresAsData(figures);
}

function byCode(codes: readonly string[], figuresOf: (at: number) => object) {
  return Object.fromEntries(codes.map((code, at) => [code, figuresOf(at)]));
}

/** Documents by their titles, as everywhere in the output. */
function titled({ nvivo, ...programs }: OtherPrograms, titles: ReadonlyMap<string, string>) {
  return {
    ...programs,
    nvivo: nvivo.map(({ documents, ...means }) => ({
      ...means,
      documents: documents.map((each) => ({ ...each, id: titles.get(each.id) ?? each.id })),
    })),
  };
}

function programsData(
  { compared: { spans }, documentTitles }: ComparedProject,
  { otherPrograms }: AgreementResult,
  pair: readonly [number, number],
) {
  const titles = new Map(spans.documents.map(({ id }, at) => [id, documentTitles[at] ?? id]));
  const figures = namedOtherPrograms(titled(otherPrograms(pair), titles), spans.codes);
  return {
    maxqda: figuresAsData(figures.maxqda),
    nvivo: figuresAsData(figures.nvivo),
    dedoose: figuresAsData(figures.dedoose),
  };
}

/** Of all codes together, and code by code under the names that the unitizing family has. */
function spansData({ spans, spansPerCode }: AgreementResult, codes: readonly string[]) {
  const figures = new Map(Object.entries(spans));
  codes.forEach((code, at) => {
    for (const [name, each] of Object.entries(spansPerCode[at] ?? {}))
      figures.set(`per_code/${code}/${name}`, each);
  });
  return figuresAsData(figures);
}

/** The result as data: figures as numbers or null, with reasons beside them. */
export function agreementData(
  project: ComparedProject,
  result: AgreementResult,
  { unit, rule, rollsUp, hasInterviewers }: ComparisonChoice,
  { seed, resamples }: { readonly seed: number; readonly resamples: number },
): object {
  const { compared, coderNames: names, documentTitles } = project;
  const { codes } = compared.spans;
  const prevalence = (at: number) =>
    Object.fromEntries(names.map((name, coder) => [name, result.prevalence[at]?.[coder] ?? 0]));
  return {
    universe: {
      coders: names,
      documents: result.documents.length,
      documentTitles: result.documents.map((at) => documentTitles[at]),
      ...(project.round !== undefined && { round: project.round }),
      ...(result.single.documents > 0 && { singleRatings: result.single }),
      codes: codes.length,
      ...{ unit, rule, units: result.units, characters: result.characters },
      ...{ rollUp: rollsUp, interviewers: hasInterviewers, resamples, seed },
    },
    perCode: byCode(codes, (at) => ({
      ...asData({
        ...result.perCode[at],
        ...allIntervals(result.perCode[at] ?? {}, result.intervals[at], names.length),
      }),
      prevalence: prevalence(at),
    })),
    summary: asData({
      ...result.summary,
      ...allIntervals(result.summary, result.summaryIntervals, names.length),
    }),
    sets: asData(result.sets),
    multi: asData(result.multi),
    multi_coded: asData(result.multiCoded),
    spans: spansData(result, codes),
    unitizing: unitizingData(result, codes, names.length),
    ...(names.length === 2 && { otherPrograms: programsData(project, result, [0, 1]) }),
    pairs: Object.fromEntries(
      result.pairs.map(({ pair, perCode }) => [
        pair.join('-'),
        {
          coders: pair.map((coder) => names[coder]),
          perCode: byCode(codes, (at) => asData(perCode[at] ?? {})),
          otherPrograms: programsData(project, result, pair),
        },
      ]),
    ),
  };
}
