import type { Disagreement } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { figure, noFigure, type Figure, type Reason } from '#analysis/agreement/figure.ts';
import { CODED, NOT_CODED, type CodeTable } from './code-table.ts';

/** Numbers a document: its disagreement, and how often the code was and was not applied to units of two coders or more. */
const NUMBERS = 3;

function times(pattern: Int32Array, wanted: number): number {
  let count = 0;
  for (const value of pattern) if (value === wanted) count += 1;
  return count;
}

/** What a resample's alpha is made of, or why it has none. */
type Parts = Disagreement | { readonly undefined: Reason };

/**
 * What Krippendorff's alpha of one code is made of in resamples of documents, by how often each document counts. Three
 * numbers a document suffice, so a resample costs as much as there are documents whatever their length and however much
 * was coded.
 */
function disagreementOfResamples(code: CodeTable): (often: Int32Array) => Parts {
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
    const values = coded + not;
    if (values === 0) return { undefined: 'no_pairable_units' };
    return {
      observed: disagreement / values,
      expected: (2 * coded * not) / (values * (values - 1)),
    };
  };
}

/** Krippendorff's alpha of one code in resamples of documents, by how often each document counts. */
export function alphaOfResamples(code: CodeTable): (often: Int32Array) => Figure {
  const parts = disagreementOfResamples(code);
  return (often) => {
    const found = parts(often);
    if ('undefined' in found) return found;
    const { observed, expected } = found;
    return expected === 0 ? noFigure('no_variation') : figure(1 - observed / expected);
  };
}

/** The same of several codes together: see `pooledAlpha`. */
export function pooledAlphaOfResamples(codes: readonly CodeTable[]): (often: Int32Array) => Figure {
  const all = codes.map(disagreementOfResamples);
  return (often) => {
    let observed = 0;
    let expected = 0;
    for (const parts of all) {
      const found = parts(often);
      if ('undefined' in found) continue;
      observed += found.observed;
      expected += found.expected;
    }
    return expected > 0 ? figure(1 - observed / expected) : noFigure('no_variation');
  };
}
