import { figure, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import { CODED, NOT_CODED, type CodeTable } from './code-table.ts';

/** Numbers a document: its disagreement, and how often the code was and was not applied to units of two coders or more. */
const NUMBERS = 3;

function times(pattern: Int32Array, wanted: number): number {
  let count = 0;
  for (const value of pattern) if (value === wanted) count += 1;
  return count;
}

/**
 * Krippendorff's alpha of one code in resamples of documents, by how often each document counts. Three numbers a document
 * suffice, so a resample costs as much as there are documents whatever their length and however much was coded.
 */
export function alphaOfResamples(code: CodeTable): (often: Int32Array) => Figure {
  const sums = new Float64Array(NUMBERS * code.documents);
  code.forEachEntry((document, pattern, units) => {
    const coded = times(pattern, CODED);
    const not = times(pattern, NOT_CODED);
    if (coded + not < 2) return;
    const at = NUMBERS * document;
    sums[at] = (sums[at] ?? 0) + (units * 2 * coded * not) / (coded + not - 1);
    sums[at + 1] = (sums[at + 1] ?? 0) + units * coded;
    sums[at + 2] = (sums[at + 2] ?? 0) + units * not;
  });
  return (often) => {
    let disagreement = 0;
    let coded = 0;
    let not = 0;
    for (let document = 0; document < code.documents; document += 1) {
      const count = often[document] ?? 0;
      const at = NUMBERS * document;
      disagreement += count * (sums[at] ?? 0);
      coded += count * (sums[at + 1] ?? 0);
      not += count * (sums[at + 2] ?? 0);
    }
    if (coded + not === 0) return noFigure('no_pairable_units');
    if (coded === 0 || not === 0) return noFigure('no_variation');
    return figure(1 - ((coded + not - 1) * disagreement) / (2 * coded * not));
  };
}
