import { describe, expect, it } from 'vitest';
import type { Figures } from '#analysis/agreement/figures/figures.ts';
import { reliabilityFigures } from '#analysis/agreement/figures/reliability-figures.ts';
import { spanFigures } from '#analysis/agreement/figures/span-figures.ts';
import { MISSING } from '#analysis/agreement/pattern-table.ts';
import { oneDocument, studyOf, type Made } from './made-study.ts';

function ratings(units: readonly (readonly number[])[], categories = 2): Record<string, unknown> {
  const names = Array.from({ length: categories }, (_, at) => String(at));
  const figures = reliabilityFigures(
    { coders: units[0]?.length ?? 0, categories: names, values: names.map(Number), units },
    { level: 'nominal', resamples: 1000, seed: 1 },
  );
  return plain(figures);
}

function spans(made: Made): Record<string, unknown> {
  return plain(
    spanFigures(studyOf(made), { segments: undefined, tokens: undefined, domains: [], gamma: [] }),
  );
}

/** Numbers as they are, reasons as words. */
function plain(figures: Figures): Record<string, unknown> {
  return Object.fromEntries(
    [...figures].map(([name, figure]) => [
      name,
      'value' in figure ? figure.value : figure.undefined,
    ]),
  );
}

describe('ratings without an answer', () => {
  it('of one coder', () => {
    expect(ratings([[0], [1]])).toMatchObject({
      percent_agreement_pairs: 'fewer_than_two_coders',
      alpha_nominal: 'fewer_than_two_coders',
      cohen_kappa_mean_pairwise: 'fewer_than_two_coders',
    });
  });

  it('of coders who rated nothing together', () => {
    const apart = ratings([
      [0, MISSING],
      [MISSING, 1],
    ]);
    expect(apart).toMatchObject({
      percent_agreement_pairs: 'no_pairable_units',
      cohen_kappa: 'no_pairable_units',
      fleiss_kappa: 'no_pairable_units',
      gwet_ac1: 'no_pairable_units',
      alpha_nominal: 'no_pairable_units',
      holsti_mean_pairwise: 'no_pairable_units',
    });
  });

  it('where nothing varies; only what does not need variation is 1', () => {
    const constant = ratings([
      [1, 1],
      [1, 1],
    ]);
    expect(constant).toMatchObject({
      percent_agreement_pairs: 1,
      cohen_kappa: 'no_variation',
      cohen_kappa_se: 'no_variation',
      scott_pi: 'no_variation',
      fleiss_kappa: 'no_variation',
      conger_kappa: 'no_variation',
      alpha_nominal: 'no_variation',
      brennan_prediger: 1,
      gwet_ac1: 1,
    });
  });

  it('with a single category', () => {
    expect(ratings([[0, 0]], 1)).toMatchObject({
      brennan_prediger: 'fewer_than_two_categories',
      gwet_ac1: 'fewer_than_two_categories',
    });
  });

  it('with units rated by some only', () => {
    const some = ratings([
      [0, 0, MISSING],
      [1, 1, 0],
    ]);
    expect(some).toMatchObject({
      fleiss_kappa: 'unequal_number_of_ratings',
      fleiss_kappa_generalized: expect.any(Number) as unknown,
    });
  });

  it('where one coder always says the same: kappa 0, alpha a little below', () => {
    const found = ratings([
      [0, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(found).toMatchObject({ cohen_kappa: 0, alpha_nominal: 0 });
    expect(found['scott_pi']).toBeLessThan(0);
  });

  it('where one coder shares no unit with others: the means are those of the other pairs', () => {
    const third = ratings([
      [0, 0, MISSING],
      [0, 1, MISSING],
      [MISSING, MISSING, 1],
    ]);
    expect(third).toMatchObject({ holsti_mean_pairwise: 0.5, cohen_kappa_mean_pairwise: 0 });
  });

  it('have no interval of one coder, however many units there are', () => {
    for (const units of [3, 30]) {
      const one = ratings(Array.from({ length: units }, (_, at) => [at % 2]));
      expect(one['bootstrap_units/alpha_nominal/lower']).toBe('fewer_than_two_coders');
    }
  });

  it('have no interval below ten units', () => {
    expect(ratings([[0, 1]])['bootstrap_units/alpha_nominal/lower']).toBe('fewer_than_ten_units');
  });
});

describe('spans without an answer', () => {
  it('of a code nobody used', () => {
    const unused = spans({ ...oneDocument(10, [[0, 2, 4]]), codes: 2 });
    expect(unused).toMatchObject({
      'char/binary/code1/percent': 1,
      'char/binary/code1/alpha': 'no_variation',
      'char/binary/code1/positive_agreement': 'category_never_used',
      'char/binary/code1/jaccard': 'category_never_used',
      'unitizing/per_code/code1/u_alpha': 'no_variation',
    });
    expect(unused['char/summary/alpha_binary_macro']).toBe(unused['char/binary/code0/alpha']);
  });

  it('where a coder gave one place two codes', () => {
    const overlapping = spans(
      oneDocument(10, [
        [0, 0, 4, 0],
        [0, 3, 6, 1],
        [1, 0, 4, 0],
      ]),
    );
    expect(overlapping).toMatchObject({
      'char/multi/alpha': 'overlapping_codes',
      'char/multi_coded/percent': 'overlapping_codes',
      'unitizing/u_alpha': 'overlapping_codes',
      'char/sets/alpha_jaccard': expect.any(Number) as unknown,
      'unitizing/per_code/code0/u_alpha': 1,
    });
  });

  it('without gaps, or without anything marked by two', () => {
    const full = [
      [0, 0, 10, 0],
      [1, 0, 5, 0],
      [1, 5, 10, 1],
    ] as const;
    expect(spans(oneDocument(10, full))['unitizing/bin_u_alpha']).toBe('no_gaps');
    const apart = oneDocument(10, [
      [0, 0, 2],
      [1, 4, 6],
    ]);
    expect(spans(apart)).toMatchObject({
      'unitizing/cu_alpha': 'no_intersecting_units',
      'unitizing/cu_coverage': 0,
      'spans/exact_f1': 0,
    });
  });

  it('of a coder alone', () => {
    const alone = spans({ ...oneDocument(10, [[0, 0, 2]]), coders: 1 });
    expect(new Set(Object.values(alone))).toEqual(new Set(['fewer_than_two_coders']));
  });

  it('tells a blank document from one that was never seen', () => {
    const made: Made = {
      ...oneDocument(10, [
        [0, 2, 6],
        [1, 2, 6],
      ]),
      lengths: [10, 10],
    };
    const more = [...made.spans, [0, 1, 0, 5, 0] as const];
    expect(spans({ ...made, spans: more })['char/binary/code0/alpha']).toBeLessThan(0.6);
    expect(spans({ ...made, spans: more, absent: [[1, 1]] })['char/binary/code0/alpha']).toBe(1);
  });
});
