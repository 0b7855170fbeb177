import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reliabilityMatrix } from '#analysis/agreement/project/reliability-matrix.ts';
import { COMPARED_UNITS } from '#features/agreement/comparison/comparison-choice.ts';
import type { CoderId } from '#domain/ids.ts';
import { aStudy, NK, SA, type CodingPlan } from '#tests/unit/support/a-study.ts';
import { compared, comparison, STUDY, ZK } from '#tests/unit/support/compared.ts';

/** Krippendorff's nominal alpha of yes and no by two coders, from what each said of each unit. */
function alphaOf(pairs: readonly (readonly (0 | 1 | null)[])[], weights: readonly number[]) {
  let disagreeing = 0;
  let ones = 0;
  let all = 0;
  pairs.forEach(([first, second], at) => {
    const weight = weights[at] ?? 0;
    if (first === null || second === null) return;
    if (first !== second) disagreeing += weight;
    ones += weight * (Number(first) + Number(second));
    all += 2 * weight;
  });
  const expected = (ones * (all - ones)) / (all - 1);
  return expected === 0 ? undefined : 1 - disagreeing / expected;
}

describe('a comparison', () => {
  it('says of every code how often, where together, and how much beyond chance', () => {
    const { codes, units } = comparison();
    const [trust, doubt, hope] = codes;
    expect(units).toBe(4);
    expect(trust).toMatchObject({ code: 'trust', prevalence: [2, 1], coded: 2 });
    expect(trust?.figures).toMatchObject({
      percent: { value: 0.75 },
      'units/both': { value: 1 },
      'units/only_first': { value: 1 },
      'units/only_second': { value: 0 },
      'units/neither': { value: 2 },
      alpha: { value: 1 - (7 * 1) / (3 * 5) },
    });
    expect(trust?.figures['u_alpha']).toMatchObject({ value: expect.any(Number) as unknown });
    expect(trust?.intervals).toEqual({});
    expect(doubt).toMatchObject({ prevalence: [1, 0], coded: 1 });
    expect(hope).toMatchObject({ coded: 0, figures: { alpha: { undefined: 'no_variation' } } });
  });

  it('sets every two of three coders beside each other', () => {
    const { pairs, codes } = comparison({ coders: [SA, NK, ZK] });
    expect(pairs.map(({ pair }) => pair)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const [, sanaAndZarak] = pairs;
    expect(sanaAndZarak?.perCode[1]?.['alpha']).toEqual({ value: 1 });
    expect(codes[0]?.figures).not.toHaveProperty('units/both');
    expect(comparison().pairs).toEqual([]);
  });

  it('gives each document its own figures, and every summary', () => {
    const { documents, codes, summary } = comparison();
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      id: 'one',
      units: 4,
      pooled: summary['alpha_binary_pooled'],
    });
    expect(documents[0]?.perCode[0]?.alpha).toEqual(codes[0]?.figures['alpha']);
    expect(Object.keys(summary)).toEqual([
      'alpha_binary_macro',
      'alpha_binary_pooled',
      'pooled_kappa',
      'alpha_jaccard',
      'alpha_masi',
      'exact_f1',
      'iou50_f1',
      'overlap_f1',
      'u_alpha',
      'bin_u_alpha',
      'cu_alpha',
      'cu_coverage',
    ]);
  });

  it('can be sent between threads', () => {
    const made = comparison({ coders: [SA, NK, ZK] });
    expect(structuredClone(made)).toEqual(made);
  });
});

describe('the reliability matrix', () => {
  it('has a row a unit, and nothing where somebody did not take part', () => {
    const takesPart = (_document: unknown, coder: CoderId) => coder !== ZK;
    const rows = reliabilityMatrix(compared({ coders: [SA, NK, ZK], takesPart }));
    expect(rows).toHaveLength(3 * 4);
    expect(rows.slice(0, 4).map(({ values }) => values)).toEqual([
      [1, 1, null],
      [1, 0, null],
      [0, 0, null],
      [0, 0, null],
    ]);
    expect(rows.map(({ unit }) => unit).slice(0, 4)).toEqual([1, 2, 3, 4]);
  });

  it('is what the figures are computed from, on every unit', () => {
    const { text } = STUDY.documents[0] ?? { text: '' };
    const place = fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]);
    const coding = fc
      .tuple(fc.constantFrom<string>(SA, NK), fc.constantFrom('trust', 'doubt'), place)
      .map(([coder, code, at]): CodingPlan => [coder, 'one', code, at]);
    const lines = [
      ['Q', 'Who uses the portal?'],
      ['Raza', 'They look from a distance.'],
      ['Raza', 'They come with their own.'],
      ['Raza', 'Nobody waits any more.'],
      ['Raza', 'So I am told.'],
    ] as const;
    const property = fc.property(
      fc.array(coding, { maxLength: 6 }),
      fc.constantFrom(...COMPARED_UNITS),
      fc.constantFrom('touch' as const, 'majority' as const),
      fc.boolean(),
      (codings, unit, rule, hasInterviewers) => {
        const codes = { trust: undefined, doubt: undefined };
        const study = aStudy({
          codes,
          cases: { Raza: {} },
          documents: { one: { lines } },
          codings,
        });
        const setting = { unit, rule, hasInterviewers };
        const rows = reliabilityMatrix(compared(setting, study));
        const made = comparison(setting, study);
        made.codes.forEach(({ figures }, code) => {
          const own = rows.filter((row) => row.code === code);
          const alpha = alphaOf(
            own.map(({ values }) => values),
            own.map(({ units }) => units),
          );
          expect(own.reduce((sum, { units }) => sum + units, 0)).toBe(made.units);
          const figure = figures['alpha'];
          const value = figure && 'value' in figure ? figure.value : undefined;
          if (alpha === undefined || value === undefined) expect(value).toBe(alpha);
          else expect(value).toBeCloseTo(alpha, 9);
        });
      },
    );
    fc.assert(property, { numRuns: 60 });
  });
});
