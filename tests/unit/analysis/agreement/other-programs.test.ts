import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#analysis/agreement/figure.ts';
import {
  namedOtherPrograms,
  otherPrograms,
  type OtherPrograms,
} from '#analysis/agreement/figures/other-program-figures.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import { sweepSets } from '#analysis/agreement/spans/sweep-sets.ts';
import { CHARACTERS, type UnitKind } from '#analysis/agreement/spans/unit-kind.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { anyStudy, oneDocument, studyOf, type Made, type MadeSpan } from './made-study.ts';

function programsOf(made: Made, kind: UnitKind = CHARACTERS): OtherPrograms {
  const study = studyOf(made);
  const units = sweepSets(new UnitsOfStudy(study, kind), ownScopes(study.codes));
  return otherPrograms({ study, characters: CHARACTERS, units, overlaps: [90] })([0, 1]);
}

/** Excerpts of one character each, of which so many were coded by both, one alone, or with another code only. */
function excerpts(counts: { both: number; first: number; second: number; neither: number }): Made {
  const { both, first, second, neither } = counts;
  const [CODE, OTHER] = [0, 1];
  const length = both + first + second + neither;
  const spans: MadeSpan[] = Array.from({ length }, (_, at) => [0, 0, at, at + 1, OTHER]);
  const add = (coder: number, from: number, count: number) => {
    for (let at = from; at < from + count; at += 1) spans.push([coder, 0, at, at + 1, CODE]);
  };
  add(0, 0, both + first);
  add(1, 0, both);
  add(1, both + first, second);
  return { coders: 2, codes: 2, lengths: [length], spans, absent: [] };
}

const valueOf = (figure: Figure | undefined) =>
  figure && 'value' in figure ? figure.value : undefined;

describe('as other programs compute it', () => {
  it('gives NVivo’s percent of the example in its help: 1,000 characters, 50 by both, 150 by one', () => {
    const made = oneDocument(1000, [
      [0, 0, 150],
      [1, 100, 200],
    ]);
    const { nvivo } = programsOf(made);
    expect(valueOf(nvivo[0]?.documents[0]?.percent)).toBeCloseTo(0.85, 12);
    expect(valueOf(nvivo[0]?.percentBySize)).toBeCloseTo(0.85, 12);
  });

  it('gives Dedoose’s κ of the example on its pages: 50 excerpts, 20 by both, 15 by neither', () => {
    const { dedoose } = programsOf(excerpts({ both: 20, first: 5, second: 10, neither: 15 }));
    expect(dedoose.excerpts).toBe(50);
    expect(valueOf(dedoose.perCode[0])).toBeCloseTo(0.4, 12);
  });

  it('leaves out of Dedoose’s what nobody coded', () => {
    const made = excerpts({ both: 20, first: 5, second: 10, neither: 15 });
    const longer = programsOf({ ...made, lengths: [5000] });
    expect(longer.dedoose).toEqual(programsOf(made).dedoose);
  });

  it('gives MAXQDA’s agreement by document and by segment', () => {
    const made: Made = {
      coders: 2,
      codes: 2,
      lengths: [100, 100, 100],
      spans: [
        [0, 0, 0, 10, 0],
        [1, 0, 0, 10, 0],
        [0, 1, 0, 10, 0],
        [0, 1, 50, 60, 0],
        [1, 1, 51, 61, 0],
        [1, 2, 0, 10, 1],
      ],
      absent: [],
    };
    const { maxqda } = programsOf(made);
    expect(maxqda.occurrence.perCode.map(valueOf)).toEqual([1, 2 / 3]);
    expect(maxqda.frequency.perCode.map(valueOf)).toEqual([2 / 3, 2 / 3]);
    expect(valueOf(maxqda.occurrence.percent)).toBeCloseTo(5 / 6, 12);
    const [self, union] = maxqda.segments;
    expect(valueOf(self?.figures.percent)).toBeCloseTo(4 / 6, 12);
    expect(valueOf(union?.figures.percent)).toBeCloseTo(2 / 6, 12);
    expect(valueOf(self?.figures.kappa)).toBeCloseTo((4 / 6 - 1 / 2) / (1 / 2), 12);
  });

  it('has a share of every code that makes up that of all', () => {
    fc.assert(
      fc.property(anyStudy, (made) => {
        const { maxqda } = programsOf(made);
        const codes = Array.from({ length: made.codes }, (_, at) => `code${String(at)}`);
        const named = namedOtherPrograms(programsOf(made), codes).maxqda;
        const all = valueOf(named.get('self90/percent'));
        const own =
          maxqda.segments[0]?.figures.perCode.flatMap((each) => valueOf(each) ?? []) ?? [];
        if (all === undefined) expect(own).toEqual([]);
        else {
          expect(all).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
          expect(all).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
        }
      }),
    );
  });

  it('compares any two of several coders as if they were alone', () => {
    fc.assert(
      fc.property(anyStudy, fc.constantFrom([0, 1] as const, [1, 0] as const), (made, pair) => {
        const study = studyOf(made);
        const units = sweepSets(new UnitsOfStudy(study, CHARACTERS), ownScopes(study.codes));
        const of = { study, characters: CHARACTERS, units, overlaps: [90] };
        const found = otherPrograms(of)(pair);
        const among = new Set<number>(pair);
        const alone = programsOf({
          ...made,
          coders: 2,
          spans: made.spans.filter(([coder]) => among.has(coder)),
          absent: made.absent.filter(([, coder]) => among.has(coder)),
        });
        expect(found.maxqda).toEqual(alone.maxqda);
        expect(found.dedoose).toEqual(alone.dedoose);
      }),
    );
  });
});
