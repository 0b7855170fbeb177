import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval, NamedIntervals } from '#analysis/agreement/bootstrap.ts';
import { contingency } from '#analysis/agreement/coefficients/contingency.ts';
import { pooledAlpha } from '#analysis/agreement/coefficients/pooled-alpha.ts';
import { meanOfDefined, type Figure } from '#analysis/agreement/figure.ts';
import { binaryFigures } from '#analysis/agreement/figures/code-figures.ts';
import type { NamedFigures } from '#analysis/agreement/figures/figures.ts';
import { pooledKappa } from '#analysis/agreement/others/dedoose.ts';
import { MISSING, PatternTally, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import { INTERVAL_NAMES } from '#analysis/agreement/resamples/interval-name.ts';
import {
  studyIntervals,
  type StudyIntervals,
} from '#analysis/agreement/resamples/study-intervals.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import { CHARACTERS } from '#analysis/agreement/spans/unit-kind.ts';
import { continuumOf } from '#analysis/agreement/unitizing/segments.ts';
import { UnitizingFamily } from '#analysis/agreement/unitizing/unitizing-family.ts';
import { seededRandom } from '#analysis/seeded-random.ts';
import { isAbsent, studyOf, type Made, type MadeSpan } from './made-study.ts';
import { binary, characters } from './per-character.ts';

const RESAMPLING = { resamples: 25, seed: 3 };

function countsOf(made: Made): AgreementStudy {
  const study = studyOf(made);
  return new AgreementStudy(study, CHARACTERS, ownScopes(study.codes));
}

/** Places of the documents that so many coders worked through. */
function seenBy(made: Made, isIt: (coders: number) => boolean): number[] {
  const coders = Array.from({ length: made.coders }, (_, coder) => coder);
  return [...made.lengths.keys()].filter((document) =>
    isIt(coders.filter((coder) => !isAbsent(made, document, coder)).length),
  );
}

const comparable = (made: Made) => seenBy(made, (coders) => coders > 1);
const alone = (made: Made) => seenBy(made, (coders) => coders === 1);

function intervalsOf(made: Made, resampling = RESAMPLING): StudyIntervals {
  const drawn = { documents: comparable(made), alone: alone(made) };
  const study = { counts: countsOf(made), characters: CHARACTERS, ...drawn };
  return studyIntervals(study, INTERVAL_NAMES, resampling);
}

/** Whole documents drawn, character after character, again and again. */
function drawnDocuments(made: Made): number[][] {
  const documents = comparable(made);
  const random = seededRandom(RESAMPLING.seed);
  return Array.from({ length: RESAMPLING.resamples }, () =>
    documents.map(() => documents[Math.floor(random() * documents.length)] ?? 0),
  );
}

function tableOf(made: Made, code: number, documents: readonly number[]): PatternTable {
  const tally = new PatternTally();
  for (const document of documents) {
    for (const unit of binary(characters(made, document), code))
      tally.add(
        unit.map((value) => value ?? MISSING),
        1,
      );
  }
  return tally.table(made.coders, 2);
}

function uAlphaOf(made: Made, code: number, documents: readonly number[]): Figure {
  const { units, scopes } = countsOf(made);
  const family = new UnitizingFamily(1);
  const scope = scopes[code];
  if (scope) for (const document of documents) family.add(continuumOf(units, [scope], document));
  return family.uAlpha();
}

/** Every figure of these documents, by the functions that give the figures themselves. */
function figuresOf(made: Made, documents: readonly number[]): NamedFigures[] {
  const all = [...documents, ...alone(made)];
  const codes = Array.from({ length: made.codes }, (_, code) => code);
  const tables = codes.map((code) => tableOf(made, code, all));
  const summary = {
    alpha_binary_pooled: pooledAlpha(tables),
    alpha_binary_macro: meanOfDefined(
      tables.map((table) => binaryFigures(table).alpha),
      'no_variation',
    ),
    ...(made.coders === 2 && { pooled_kappa: pooledKappa(tables) }),
  };
  const perCode = tables.map((table, code) => {
    const { cohen_kappa_se: _error, ...figures } = binaryFigures(table);
    return { ...figures, u_alpha: uAlphaOf(made, code, documents) };
  });
  return [summary, ...perCode];
}

/** Type 7 of Hyndman & Fan. */
function quantileOf(values: readonly number[], share: number): number {
  const ascending = [...values].sort((one, other) => one - other);
  const place = share * (ascending.length - 1);
  const [low = NaN, high = low] = ascending.slice(Math.floor(place));
  return low + (place % 1) * (high - low);
}

function valueOf(figure: Figure | undefined): number | undefined {
  return figure && 'value' in figure ? figure.value : undefined;
}

function expectSame(found: Interval | undefined, whole: Figure, drawn: readonly Figure[]): void {
  const values = drawn.flatMap((each) => ('value' in each ? [each.value] : []));
  if (!('value' in whole)) {
    expect(found).toEqual({ lower: whole, upper: whole, undefinedResamples: drawn.length });
    return;
  }
  expect(found?.undefinedResamples).toBe(drawn.length - values.length);
  if (values.length === 0) {
    expect(found).toMatchObject({ lower: drawn[0], upper: drawn[0] });
    return;
  }
  expect(valueOf(found?.lower)).toBeCloseTo(quantileOf(values, 0.025), 11);
  expect(valueOf(found?.upper)).toBeCloseTo(quantileOf(values, 0.975), 11);
}

/** Ten documents and more of two coders to four, some of whom have not worked through all. */
const manyDocuments: fc.Arbitrary<Made> = fc
  .record({
    coders: fc.integer({ min: 2, max: 4 }),
    lengths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 10, maxLength: 14 }),
  })
  .chain(({ coders, lengths }) => {
    const coder = fc.nat(coders - 1);
    const document = fc.nat(lengths.length - 1);
    const span = fc
      .tuple(coder, document, fc.nat(8), fc.integer({ min: 1, max: 9 }), fc.nat(1))
      .map(([who, at, start, length, code]): MadeSpan => [who, at, start, start + length, code]);
    return fc.record({
      coders: fc.constant(coders),
      codes: fc.constant(2),
      lengths: fc.constant(lengths),
      spans: fc.array(span, { minLength: 5, maxLength: 40 }),
      absent: fc.array(fc.tuple(document, coder), { maxLength: 4 }),
    });
  });

/** Two coders of whom the first codes five of ten characters and the second four of these. */
function alike(documents: number): Made {
  return {
    ...{ coders: 2, codes: 1, absent: [] },
    lengths: Array.from({ length: documents }, () => 10),
    spans: Array.from({ length: documents }, (_, document) => [
      [0, document, 0, 5, 0] as const,
      [1, document, 0, 4, 0] as const,
    ]).flat(),
  };
}

describe('intervals over documents', () => {
  it('are those of figures computed anew from every resample, character by character', () => {
    fc.assert(
      fc.property(manyDocuments, (made) => {
        const { perCode, summary } = intervalsOf(made);
        const found: NamedIntervals[] = [summary, ...perCode];
        const documents = comparable(made);
        if (documents.length < 10) {
          expect(found).toEqual(found.map(() => ({})));
          return;
        }
        const whole = figuresOf(made, documents);
        const drawn = drawnDocuments(made).map((each) => figuresOf(made, each));
        whole.forEach((figures, at) => {
          expect(Object.keys(found[at] ?? {}).sort()).toEqual(Object.keys(figures).sort());
          for (const [name, figure] of Object.entries(figures)) {
            const resampled = drawn.flatMap((each) => each[at]?.[name] ?? []);
            expectSame(found[at]?.[name], figure, resampled);
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  it('of documents that are all alike are the figure itself', () => {
    const [code = {}] = intervalsOf(alike(10)).perCode;
    const byHand = {
      percent: 0.9,
      holsti_mean_pairwise: 0.9,
      positive_agreement: 8 / 9,
      negative_agreement: 10 / 11,
      jaccard: 4 / 5,
      cohen_kappa: (0.9 - 0.5) / 0.5,
      conger_kappa: (0.9 - 0.5) / 0.5,
      scott_pi: (0.9 - 0.505) / 0.495,
      fleiss_kappa: (0.9 - 0.505) / 0.495,
      fleiss_kappa_generalized: (0.9 - 0.505) / 0.495,
      brennan_prediger: 0.8,
      gwet_ac1: (0.9 - 0.495) / 0.505,
      alpha: 1 - (199 * 20) / (2 * 90 * 110),
    };
    for (const [name, value] of Object.entries(byHand)) {
      expect(valueOf(code[name]?.lower), name).toBeCloseTo(value, 12);
      expect(valueOf(code[name]?.upper), name).toBeCloseTo(value, 12);
      expect(code[name]?.undefinedResamples).toBe(0);
    }
  });

  it('of two kinds of documents follow how many of each are drawn', () => {
    const differing = alike(10);
    const last = differing.spans.filter(([, document]) => document < 9);
    const made: Made = { ...differing, spans: [...last, [0, 9, 0, 5, 0], [1, 9, 5, 10, 0]] };
    const random = seededRandom(1);
    const kappas = Array.from({ length: 200 }, () => {
      const odd = Array.from({ length: 10 }, () => Math.floor(random() * 10)).filter(
        (document) => document === 9,
      ).length;
      const even = 10 - odd;
      const observed = (9 * even) / 100;
      const first = 0.5;
      const second = (4 * even + 5 * odd) / 100;
      const expected = first * second + (1 - first) * (1 - second);
      return (observed - expected) / (1 - expected);
    });
    const { perCode } = intervalsOf(made, { resamples: 200, seed: 1 });
    const { lower, upper } = perCode[0]?.['cohen_kappa'] ?? {};
    expect(valueOf(lower)).toBeCloseTo(quantileOf(kappas, 0.025), 12);
    expect(valueOf(upper)).toBeCloseTo(quantileOf(kappas, 0.975), 12);
    expect(valueOf(upper)).toBeGreaterThan(valueOf(lower) ?? NaN);
  });

  it('are not given below ten documents', () => {
    expect(intervalsOf(alike(9))).toEqual({ perCode: [{}], summary: {} });
  });

  it('have the reason of what is not defined, though it is in some resamples', () => {
    const made: Made = { ...alike(11), coders: 3, absent: [[0, 2]] };
    const { fleiss_kappa, fleiss_kappa_generalized } = intervalsOf(made).perCode[0] ?? {};
    const none = { undefined: 'unequal_number_of_ratings' };
    expect(fleiss_kappa).toEqual({ lower: none, upper: none, undefinedResamples: 25 });
    expect(valueOf(fleiss_kappa_generalized?.lower)).toBeLessThan(1);
  });

  it('take in what one coder alone worked through once, and do not draw it', () => {
    const made: Made = { ...alike(11), absent: [[10, 1]] };
    const table = tableOf(made, 0, [...made.lengths.keys()]);
    expect(contingency(table).units).toBe(100);
    const { gwet_ac1 } = binaryFigures(table);
    expect(gwet_ac1).not.toEqual(binaryFigures(tableOf(made, 0, comparable(made))).gwet_ac1);
    const interval = intervalsOf(made).perCode[0]?.['gwet_ac1'];
    expect(valueOf(interval?.lower)).toBeCloseTo(valueOf(gwet_ac1) ?? NaN, 12);
    expect(valueOf(interval?.upper)).toBeCloseTo(valueOf(gwet_ac1) ?? NaN, 12);
  });
});
