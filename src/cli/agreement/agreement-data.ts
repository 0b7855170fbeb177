import type { Interval } from '#analysis/agreement/bootstrap.ts';
import { figure, noFigure } from '#analysis/agreement/figure.ts';
import type { NamedFigures } from '#analysis/agreement/figures/figures.ts';
import type { AgreementResult } from '#analysis/agreement/project/agreement-result.ts';
import type { ComparedProject, ComparisonChoice } from './compared-project.ts';
import { figuresAsData } from './print-figures.ts';

function asData(figures: NamedFigures) {
  return figuresAsData(new Map(Object.entries(figures)));
}

function intervalFigures(interval: Interval | undefined, coders: number): NamedFigures {
  const none = noFigure(coders < 2 ? 'fewer_than_two_coders' : 'fewer_than_ten_units');
  return {
    'bootstrap/alpha/lower': interval?.lower ?? none,
    'bootstrap/alpha/upper': interval?.upper ?? none,
    ...(interval && { 'bootstrap/alpha/undefined_resamples': figure(interval.undefinedResamples) }),
  };
}

function unitizingData({ unitizing }: AgreementResult) {
  const path = 'unitizing/';
  return figuresAsData(
    new Map([...unitizing].map(([name, one]) => [name.slice(path.length), one])),
  );
}

function byCode(codes: readonly string[], figuresOf: (at: number) => object) {
  return Object.fromEntries(codes.map((code, at) => [code, figuresOf(at)]));
}

/** The result as data: figures as numbers or null, with reasons beside them. */
export function agreementData(
  { compared, coderNames: names, documentTitles }: ComparedProject,
  result: AgreementResult,
  { unit, rule, rollsUp, hasInterviewers }: ComparisonChoice,
  { seed, resamples }: { readonly seed: number; readonly resamples: number },
): object {
  const { codes } = compared.spans;
  const prevalence = (at: number) =>
    Object.fromEntries(names.map((name, coder) => [name, result.prevalence[at]?.[coder] ?? 0]));
  return {
    universe: {
      coders: names,
      documents: result.documents.length,
      documentTitles: result.documents.map((at) => documentTitles[at]),
      codes: codes.length,
      ...{ unit, rule, units: result.units, characters: result.characters },
      ...{ rollUp: rollsUp, interviewers: hasInterviewers, resamples, seed },
    },
    perCode: byCode(codes, (at) => ({
      ...asData({ ...result.perCode[at], ...intervalFigures(result.intervals[at], names.length) }),
      prevalence: prevalence(at),
    })),
    summary: asData(result.summary),
    sets: asData(result.sets),
    multi: asData(result.multi),
    multi_coded: asData(result.multiCoded),
    spans: asData(result.spans),
    unitizing: unitizingData(result),
    pairs: Object.fromEntries(
      result.pairs.map(({ pair, perCode }) => [
        pair.join('-'),
        {
          coders: pair.map((coder) => names[coder]),
          perCode: byCode(codes, (at) => asData(perCode[at] ?? {})),
        },
      ]),
    ),
  };
}
