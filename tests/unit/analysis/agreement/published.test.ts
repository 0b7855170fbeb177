import { describe, expect, it } from 'vitest';
import { reliabilityFigures } from '#analysis/agreement/figures/reliability-figures.ts';
import { spanFigures } from '#analysis/agreement/figures/span-figures.ts';
import { MISSING } from '#analysis/agreement/pattern-table.ts';
import { oneDocument, studyOf, type Made } from './made-study.ts';

function spans(made: Made) {
  const figures = spanFigures(studyOf(made), {
    segments: undefined,
    tokens: undefined,
    domains: [],
    gamma: [{ place: 1, category: 1 }],
  });
  return (name: string): number => {
    const figure = figures.get(name);
    return figure && 'value' in figure ? figure.value : NaN;
  };
}

function ratings(categories: readonly string[], rows: readonly string[]) {
  const figures = reliabilityFigures(
    {
      coders: rows[0]?.length ?? 0,
      categories,
      values: categories.map(Number),
      units: rows.map((row) =>
        [...row].map((cell) => (cell === '.' ? MISSING : categories.indexOf(cell))),
      ),
    },
    { level: 'ratio', resamples: 1000, seed: 1 },
  );
  return (name: string): number => {
    const figure = figures.get(name);
    return figure && 'value' in figure ? figure.value : NaN;
  };
}

describe('Krippendorff (2011), example C, four observers with missing data', () => {
  const rows = [
    '11.1',
    '2232',
    '3333',
    '3333',
    '2222',
    '1234',
    '4444',
    '1121',
    '2222',
    '.555',
    '..11',
    '.3..',
  ];
  const figure = ratings(['1', '2', '3', '4', '5'], rows);

  it.each([
    ['alpha_nominal', 0.743],
    ['alpha_ordinal', 0.815],
    ['alpha_interval', 0.849],
    ['alpha_ratio', 0.797],
    // Gwet (2014), the same units
    ['gwet_ac1', 0.775],
    ['brennan_prediger', 0.773],
  ])('%s', (name, value) => {
    expect(figure(name)).toBeCloseTo(value, 3);
  });

  it('has an interval from resampled units, and a narrower one of the older kind', () => {
    expect(figure('bootstrap_units/alpha_nominal/lower')).toBeCloseTo(0.3967, 4);
    expect(figure('bootstrap_units/alpha_nominal/upper')).toBe(1);
    expect(figure('bootstrap_krippendorff/alpha_nominal/lower')).toBeCloseTo(0.5938, 4);
    expect(figure('bootstrap_krippendorff/alpha_nominal/M')).toBe(60);
  });
});

describe('a table of two coders by hand: 20 both, 5 the one, 10 the other, 15 neither', () => {
  const rows = [...Array<string>(20).fill('11'), ...Array<string>(5).fill('10')];
  rows.push(...Array<string>(10).fill('01'), ...Array<string>(15).fill('00'));
  const figure = ratings(['0', '1'], rows);

  it('has chance agreement of one half by the margins, so kappa .4', () => {
    expect(figure('percent_agreement_pairs')).toBeCloseTo(0.7, 12);
    expect(figure('cohen_kappa')).toBeCloseTo((0.7 - 0.5) / 0.5, 12);
    expect(figure('brennan_prediger')).toBeCloseTo(0.4, 12);
  });

  it('has .55 and .45 of the ratings, so Scott’s pi and alpha', () => {
    const chance = 0.55 ** 2 + 0.45 ** 2;
    const pi = (0.7 - chance) / (1 - chance);
    expect(figure('scott_pi')).toBeCloseTo(pi, 12);
    expect(figure('alpha_nominal')).toBeCloseTo(1 - (1 - pi) * (1 - 1 / 100), 12);
  });
});

describe('Krippendorff (2019), fig. 12.11: three observers of 60 positions', () => {
  const alex = [
    [0, 7, 1],
    [7, 13, 2],
    [30, 32, 5],
    [32, 37, 6],
    [37, 44, 6],
    [44, 60, 7],
  ] as const;
  const paul = [
    [0, 7, 1],
    [7, 13, 3],
    [13, 21, 5],
    [32, 44, 6],
  ] as const;
  const suzan = [
    [0, 7, 1],
    [7, 13, 4],
    [13, 21, 5],
    [32, 37, 6],
    [37, 41, 6],
    [41, 44, 6],
  ] as const;
  const all = [alex, paul, suzan].flatMap((own, coder) =>
    own.map(([start, end, code]) => [coder, start, end, code] as const),
  );
  const figure = spans(oneDocument(60, all));

  it.each([
    ['unitizing/u_alpha', 0.51],
    ['unitizing/bin_u_alpha', 0.414],
    ['unitizing/cu_alpha', 0.724],
    ['unitizing/k_u_alpha/code5', 1],
    ['unitizing/k_u_alpha/code2', 0],
    ['unitizing/k_u_coverage/code5', 0.444],
    ['unitizing/k_u_coverage/code7', 0],
  ])('%s', (name, value) => {
    expect(figure(name)).toBeCloseTo(value, 3);
  });
});

describe('spans by hand', () => {
  it('NVivo’s help: of 1000 characters 50 by both and 150 by one make 85 %', () => {
    const figure = spans(
      oneDocument(1000, [
        [0, 100, 250],
        [1, 200, 300],
      ]),
    );
    expect(figure('nvivo/code0/document0/percent')).toBeCloseTo(0.85, 12);
    expect(figure('char/binary/code0/positive_agreement')).toBeCloseTo(100 / 250, 12);
    expect(figure('char/binary/code0/jaccard')).toBeCloseTo(50 / 200, 12);
    expect(figure('maxqda/self50/percent')).toBeCloseTo(0.5, 12);
  });

  it('Krippendorff (2004), p. 254: the older coefficient of two categories', () => {
    const c = [
      [0, 75, 145, 0],
      [0, 220, 250, 0],
      [1, 70, 150, 0],
      [1, 205, 225, 0],
      [1, 250, 270, 0],
    ] as const;
    const k = [
      [0, 30, 90, 1],
      [0, 150, 200, 1],
      [1, 30, 90, 1],
      [1, 150, 200, 1],
    ] as const;
    const figure = spans(oneDocument(300, [...c, ...k]));
    expect(figure('unitizing/alphaU2004/code0')).toBeCloseTo(0.7286, 4);
    expect(figure('unitizing/alphaU2004/code1')).toBe(1);
    expect(figure('unitizing/alphaU2004/overall')).toBeCloseTo(0.8587, 4);
  });

  it('gamma: two units shifted by one of four characters, two that nobody else has', () => {
    const figure = spans(
      oneDocument(40, [
        [0, 1, 5],
        [0, 12, 16, 1],
        [0, 20, 24],
        [0, 30, 34, 1],
        [1, 2, 6],
        [1, 31, 35, 1],
      ]),
    );
    const shifted = (2 / 8) ** 2;
    const name = 'gamma/document0/alpha1_beta1/observed_disorder';
    expect(figure(name)).toBeCloseTo((2 * shifted + 2) / (6 / 2), 12);
  });

  it('two abutting spans are two in matching and one on characters', () => {
    const figure = spans(
      oneDocument(20, [
        [0, 0, 10],
        [1, 0, 5],
        [1, 5, 10],
      ]),
    );
    expect(figure('char/binary/code0/alpha')).toBe(1);
    expect(figure('unitizing/per_code/code0/u_alpha')).toBe(1);
    expect(figure('spans/exact_f1')).toBe(0);
    expect(figure('spans/iou50_f1')).toBeCloseTo(2 / 3, 12);
  });
});
