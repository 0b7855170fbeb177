import { noFigure } from '#analysis/agreement/figure.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { SpanStudy } from '#analysis/agreement/spans/span-study.ts';
import { CHARACTERS, type UnitKind } from '#analysis/agreement/spans/unit-kind.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { alphaU2004, squaredDisagreement } from '#analysis/agreement/unitizing/alpha-u-2004.ts';
import { continuumOf, overlaps } from '#analysis/agreement/unitizing/segments.ts';
import { UnitizingFamily } from '#analysis/agreement/unitizing/unitizing-family.ts';
import { addFigures, type Figures } from './figures.ts';

function familyFigures(figures: Figures, study: SpanStudy, units: UnitsOfStudy): void {
  const scopes = ownScopes(study.codes);
  const continua = study.documents.map((_, document) => continuumOf(units, scopes, document));
  if (continua.some(overlaps)) {
    const none = noFigure('overlapping_codes');
    addFigures(figures, 'unitizing/', {
      u_alpha: none,
      bin_u_alpha: none,
      cu_coverage: none,
      cu_alpha: none,
    });
    for (const name of study.codes) {
      figures.set(`unitizing/k_u_alpha/${name}`, none);
      figures.set(`unitizing/k_u_coverage/${name}`, none);
    }
    return;
  }
  const family = new UnitizingFamily(study.codes.length);
  for (const continuum of continua) family.add(continuum);
  addFigures(figures, 'unitizing/', {
    u_alpha: family.uAlpha(),
    bin_u_alpha: family.binaryAlpha(),
    cu_coverage: family.coverage(),
    cu_alpha: family.codingAlpha(),
  });
  study.codes.forEach((name, code) => {
    figures.set(`unitizing/k_u_alpha/${name}`, family.alphaOfCode(code));
    figures.set(`unitizing/k_u_coverage/${name}`, family.coverageOfCode(code));
  });
}

function codeFigures(figures: Figures, study: SpanStudy, units: UnitsOfStudy): void {
  for (const scope of ownScopes(study.codes)) {
    const family = new UnitizingFamily(1);
    study.documents.forEach((_, document) => {
      family.add(continuumOf(units, [scope], document));
    });
    figures.set(`unitizing/per_code/${scope.name}/u_alpha`, family.uAlpha());
  }
}

/** Defined on one continuum. */
function olderFigures(figures: Figures, study: SpanStudy, units: UnitsOfStudy): void {
  const path = 'unitizing/alphaU2004';
  const [document, ...others] = study.documents;
  const coders = study.participants(0);
  const reason = others.length > 0 ? 'several_documents' : 'no_pairable_units';
  const length = units.count(0);
  const isComparable = document && others.length === 0 && length > 0 && coders.length > 1;
  const parts = ownScopes(study.codes).map((scope) => {
    const part = isComparable
      ? squaredDisagreement(
          coders.map((coder) => units.coded(0, scope, coder)),
          length,
        )
      : undefined;
    figures.set(`${path}/${scope.name}`, part ? alphaU2004([part]) : noFigure(reason));
    return part ?? { observed: 0, expected: 0 };
  });
  figures.set(`${path}/overall`, isComparable ? alphaU2004(parts) : noFigure(reason));
}

/** Krippendorff's coefficients for unitized texts; the continuum is all characters, or those of a kind. */
export function unitizingFigures(
  figures: Figures,
  study: SpanStudy,
  characters: UnitKind = CHARACTERS,
): void {
  const units = new UnitsOfStudy(study, characters);
  familyFigures(figures, study, units);
  codeFigures(figures, study, units);
  olderFigures(figures, study, units);
  if (study.coders.length > 1) return;
  for (const name of figures.keys()) {
    if (name.startsWith('unitizing/')) figures.set(name, noFigure('fewer_than_two_coders'));
  }
}
