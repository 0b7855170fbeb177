import { LEAST_OVERLAP } from '#analysis/agreement/matching/match-spans.ts';
import { spanAgreement, type SpanFigures } from '#analysis/agreement/matching/span-agreement.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { SpanStudy } from '#analysis/agreement/spans/span-study.ts';
import { CHARACTERS, type UnitKind } from '#analysis/agreement/spans/unit-kind.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import type { NamedFigures } from './figures.ts';

function named({ exact, matched, overlap, dice, jaccard }: SpanFigures, percent: number) {
  return {
    exact_f1: exact,
    [`iou${String(percent)}_f1`]: matched,
    overlap_f1: overlap,
    char_dice: dice,
    char_jaccard: jaccard,
  };
}

/** How far spans match, over all codes and of each: `percent` is what two must share to match. */
export function matchingFigures(
  study: SpanStudy,
  characters: UnitKind = CHARACTERS,
  percent: number = LEAST_OVERLAP,
): { readonly all: NamedFigures; readonly perCode: readonly NamedFigures[] } {
  const units = new UnitsOfStudy(study, characters);
  const { all, perCode } = spanAgreement(units, ownScopes(study.codes), percent);
  return { all: named(all, percent), perCode: perCode.map((each) => named(each, percent)) };
}
