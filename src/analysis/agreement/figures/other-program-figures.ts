import { maxqdaFigures } from '#analysis/agreement/others/maxqda.ts';
import { nvivoFigures } from '#analysis/agreement/others/nvivo.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { SpanStudy } from '#analysis/agreement/spans/span-study.ts';
import { CHARACTERS } from '#analysis/agreement/spans/unit-kind.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { addFigures, type Figures } from './figures.ts';

/** Per cent of overlap that are compared. */
const OVERLAPS = [90, 50] as const;

export function maxqdaFiguresOf(figures: Figures, study: SpanStudy): void {
  const units = new UnitsOfStudy(study, CHARACTERS);
  const scopes = ownScopes(study.codes);
  for (const percent of OVERLAPS) {
    for (const base of ['self', 'union'] as const) {
      const { percent: share, kappa } = maxqdaFigures(units, scopes, base, percent);
      addFigures(figures, `maxqda/${base}${percent}/`, { percent: share, kappa_bp: kappa });
    }
  }
}

export function nvivoFiguresOf(figures: Figures, study: SpanStudy): void {
  const counts = new AgreementStudy(study, CHARACTERS, ownScopes(study.codes));
  study.codes.forEach((name, code) => {
    const { documents, ...means } = nvivoFigures(counts, code);
    for (const { id, percent, kappa } of documents) {
      addFigures(figures, `nvivo/${name}/${id}/`, { percent, kappa });
    }
    addFigures(figures, `nvivo/${name}/`, {
      percent_equal: means.percentEqual,
      percent_by_size: means.percentBySize,
      kappa_equal_defined_only: means.kappaEqual,
      kappa_by_size_defined_only: means.kappaBySize,
    });
  });
}
