import { cohenKappa } from '#analysis/agreement/coefficients/cohen-kappa.ts';
import { contingency } from '#analysis/agreement/coefficients/contingency.ts';
import { percentOfPairs } from '#analysis/agreement/coefficients/percent-agreement.ts';
import { figure, meanOfDefined, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import type { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';

export interface NvivoFigures {
  /** Of every document that both coders worked through. */
  readonly documents: readonly {
    readonly id: string;
    readonly percent: Figure;
    readonly kappa: Figure;
  }[];
  readonly percentEqual: Figure;
  readonly percentBySize: Figure;
  /** Over the documents for which kappa is defined. */
  readonly kappaEqual: Figure;
  readonly kappaBySize: Figure;
}

interface Sized {
  readonly size: number;
  readonly figure: Figure;
}

function meanBySize(figures: readonly Sized[]): Figure {
  let sum = 0;
  let sizes = 0;
  for (const { size, figure: each } of figures) {
    if (!('value' in each)) continue;
    sum += size * each.value;
    sizes += size;
  }
  if (sizes > 0) return figure(sum / sizes);
  return meanOfDefined(
    figures.map((each) => each.figure),
    'no_pairable_units',
  );
}

/**
 * NVivo's coding comparison: a code in a file, by characters, percent agreement and Cohen's kappa; NVivo leaves it to
 * the reader to average files, each alike or by its size. Cells without variation are undefined here, 0 or 1 there.
 *
 */
export function nvivoFigures(
  study: AgreementStudy,
  scope: number,
  [first, second]: readonly [number, number] = [0, 1],
): NvivoFigures {
  const found = study.units.study.documents.flatMap(({ id }, document) => {
    const participants = study.units.study.participants(document);
    if (!participants.includes(first) || !participants.includes(second)) return [];
    const table = study.table(scope, { documents: [document], coders: [first, second] });
    const kappa = cohenKappa(contingency(table));
    return [{ id, size: study.units.count(document), percent: percentOfPairs(table), kappa }];
  });
  const none = noFigure('no_pairable_units');
  if (found.length === 0) {
    return {
      documents: [],
      percentEqual: none,
      percentBySize: none,
      kappaEqual: none,
      kappaBySize: none,
    };
  }
  const percents = found.map(({ size, percent }) => ({ size, figure: percent }));
  const kappas = found.map(({ size, kappa }) => ({ size, figure: kappa }));
  const equal = (figures: readonly Sized[]): Figure =>
    meanOfDefined(
      figures.map((each) => each.figure),
      'no_pairable_units',
    );
  return {
    documents: found,
    percentEqual: equal(percents),
    percentBySize: meanBySize(percents),
    kappaEqual: equal(kappas),
    kappaBySize: meanBySize(kappas),
  };
}
