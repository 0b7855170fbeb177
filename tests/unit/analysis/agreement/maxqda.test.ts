import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxqdaSegments, type OverlapBase } from '#analysis/agreement/others/maxqda.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { Intervals } from '#analysis/agreement/spans/intervals.ts';
import { CHARACTERS } from '#analysis/agreement/spans/unit-kind.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { anyStudy, studyOf } from './made-study.ts';

/** Each segment of one list against each of the other. */
function metByDefinition(own: Intervals, others: Intervals, base: OverlapBase, percent: number) {
  return Array.from(own.starts).filter((start, at) => {
    const end = own.ends[at] ?? 0;
    return Array.from(others.starts).some((begins, other) => {
      const ends = others.ends[other] ?? 0;
      const shared = Math.min(end, ends) - Math.max(start, begins);
      const joint = Math.max(end, ends) - Math.min(start, begins);
      return shared > 0 && shared / (base === 'self' ? end - start : joint) >= percent / 100;
    });
  }).length;
}

it.each([
  ['self', 50],
  ['union', 90],
] as const)('MAXQDA’s agreement of segments by %s, %d %%', (base, percent) => {
  fc.assert(
    fc.property(anyStudy, (made) => {
      const study = studyOf(made);
      const units = new UnitsOfStudy(study, CHARACTERS);
      const scopes = ownScopes(study.codes);
      let rows = 0;
      let agreeing = 0;
      study.documents.forEach((_, document) => {
        const participants = study.participants(document);
        if (!participants.includes(0) || !participants.includes(1)) return;
        for (const scope of scopes) {
          const first = units.coded(document, scope, 0);
          const second = units.coded(document, scope, 1);
          rows += first.starts.length + second.starts.length;
          agreeing += metByDefinition(first, second, base, percent);
          agreeing += metByDefinition(second, first, base, percent);
        }
      });
      const { percent: found } = maxqdaSegments(units, scopes, { base, percent });
      if (rows === 0) expect(found).toEqual({ undefined: 'no_spans' });
      else expect(found).toEqual({ value: agreeing / rows });
    }),
  );
});
