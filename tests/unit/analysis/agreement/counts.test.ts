import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { jaccardDistance } from '#analysis/agreement/coefficients/set-metrics.ts';
import type { Figure } from '#analysis/agreement/figure.ts';
import { forEachPattern, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import { intervalsOf } from '#analysis/agreement/spans/intervals.ts';
import { CHARACTERS, type UnitKind, type UnitRule } from '#analysis/agreement/spans/unit-kind.ts';
import { sweepSets } from '#analysis/agreement/spans/sweep-sets.ts';
import { anyStudy, studyOf, type Made } from './made-study.ts';
import {
  allCharacters,
  alphaByDefinition,
  binary,
  characters,
  type Unit,
} from './per-character.ts';

function counted(made: Made, kind: UnitKind = CHARACTERS): AgreementStudy {
  const study = studyOf(made);
  return new AgreementStudy(study, kind, ownScopes(study.codes));
}

function valueOf(figure: Figure): number | undefined {
  return 'value' in figure ? figure.value : undefined;
}

function patternsOf(table: PatternTable): Record<string, number> {
  const found: Record<string, number> = {};
  forEachPattern(table, (pattern, weight) => {
    found[pattern.join()] = (found[pattern.join()] ?? 0) + weight;
  });
  return found;
}

function patternsIn(units: readonly (readonly (number | undefined)[])[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const unit of units) {
    const key = unit.map((value) => value ?? -1).join();
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

function close(found: number | undefined, expected: number | undefined): void {
  if (expected === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(expected, 9);
}

/** Units of three characters with one left out between them. */
const STEP = 4;
const WIDTH = 3;

function stretches(made: Made, rule: UnitRule): UnitKind {
  return {
    kind: 'stretches',
    rule,
    ofDocument: (document) => {
      const count = Math.floor((made.lengths[document] ?? 0) / STEP);
      return intervalsOf(
        Array.from({ length: count }, (_, at) => [STEP * at, STEP * at + WIDTH]).flat(),
      );
    },
  };
}

function unitsOfThree(made: Made, rule: UnitRule): Unit[] {
  const least = rule === 'touch' ? 1 : 2;
  return made.lengths.flatMap((length, document) => {
    const all = characters(made, document);
    return Array.from({ length: Math.floor(length / STEP) }, (_, at) => {
      const own = all.slice(STEP * at, STEP * at + WIDTH);
      return Array.from({ length: made.coders }, (__, coder) => {
        if (own[0]?.[coder] === undefined) return undefined;
        const codes = Array.from({ length: made.codes }, (___, code) => code);
        return new Set(
          codes.filter((code) => own.filter((unit) => unit[coder]?.has(code)).length >= least),
        );
      });
    });
  });
}

describe('counts by sweeping', () => {
  it('are those of every character looked at for itself', () => {
    fc.assert(
      fc.property(anyStudy, (made) => {
        const study = counted(made);
        const all = allCharacters(made);
        for (let code = 0; code < made.codes; code += 1) {
          const units = binary(all, code);
          expect(patternsOf(study.table(code))).toEqual(patternsIn(units));
          const expected = alphaByDefinition(units, (one, other) => Number(one !== other));
          close(valueOf(krippendorffAlpha(study.table(code))), expected);
        }
      }),
    );
  });

  it('of units are those that a span touches, or covers by more than half', () => {
    fc.assert(
      fc.property(anyStudy, fc.constantFrom<UnitRule>('touch', 'majority'), (made, rule) => {
        const study = counted(made, stretches(made, rule));
        const units = unitsOfThree(made, rule);
        for (let code = 0; code < made.codes; code += 1) {
          expect(patternsOf(study.table(code))).toEqual(patternsIn(binary(units, code)));
        }
      }),
    );
  });

  it('of sets are those of every character, by Jaccard too', () => {
    fc.assert(
      fc.property(anyStudy, (made) => {
        const { units, scopes } = counted(made);
        const { table, sets } = sweepSets(units, scopes);
        const all = allCharacters(made);
        const names = all.map((unit) => unit.map((codes) => codes && [...codes].sort().join('+')));
        close(
          valueOf(krippendorffAlpha(table)),
          alphaByDefinition(names, (one, other) => Number(one !== other)),
        );
        const distance = (one: ReadonlySet<number>, other: ReadonlySet<number>) => {
          const either = new Set([...one, ...other]).size;
          return either === 0 ? 0 : 1 - (one.size + other.size - either) / either;
        };
        close(
          valueOf(krippendorffAlpha(table, jaccardDistance(sets))),
          alphaByDefinition(all, distance),
        );
      }),
    );
  });
});

describe('a filter', () => {
  it('of documents and coders counts what a study of them alone counts', () => {
    fc.assert(
      fc.property(anyStudy, (made) => {
        const filter = { documents: [0], coders: [1, 0] };
        const units = characters(made, 0).map((unit) => [unit[1], unit[0]]);
        for (let code = 0; code < made.codes; code += 1) {
          expect(patternsOf(counted(made).table(code, filter))).toEqual(
            patternsIn(binary(units, code)),
          );
        }
      }),
    );
  });

  it('counts a resample as often as it drew each document', () => {
    fc.assert(
      fc.property(anyStudy, fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), (made, times) => {
        const code = counted(made).code(0);
        const often = Int32Array.from(times);
        const table = code.table(often);
        const drawn = made.lengths.flatMap((_, document) =>
          Array.from({ length: times[document] ?? 0 }, () => characters(made, document)).flat(),
        );
        expect(patternsOf(table)).toEqual(patternsIn(binary(drawn, 0)));
      }),
    );
  });
});

describe('a code with those below it', () => {
  it('is where any of them is', () => {
    fc.assert(
      fc.property(anyStudy, (made) => {
        const study = studyOf(made);
        const codes = [...study.codes.keys()];
        const rolled = new AgreementStudy(study, CHARACTERS, [{ name: 'all', codes }]);
        const any = allCharacters(made).map((unit) =>
          unit.map((own) => own && Number(own.size > 0)),
        );
        expect(patternsOf(rolled.table(0))).toEqual(patternsIn(any));
      }),
    );
  });
});

describe('a changed coding', () => {
  it('changes the counts of its code and document as a new count would', () => {
    fc.assert(
      fc.property(anyStudy, fc.nat(20), fc.integer({ min: 1, max: 9 }), (made, start, length) => {
        const study = counted(made);
        const before = patternsOf(study.table(0));
        study.units.study.replace(0, 0, 1, [[start, start + length]]);
        expect(patternsOf(study.table(0))).toEqual(before);
        study.update(0, 0);
        const others = made.spans.filter(
          ([coder, document, , , code]) => coder !== 1 || document !== 0 || code !== 0,
        );
        const changed = { ...made, spans: [...others, [1, 0, start, start + length, 0] as const] };
        expect(patternsOf(study.table(0))).toEqual(patternsIn(binary(allCharacters(changed), 0)));
      }),
    );
  });
});
