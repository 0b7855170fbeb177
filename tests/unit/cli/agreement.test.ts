import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, jsonOf, runCommand } from './run-command.ts';

function saved(name: string, content: string): string {
  const place = path.join(freshFolder(), name);
  writeFileSync(place, content);
  return place;
}

function reliability(csv: string, ...options: readonly string[]) {
  return jsonOf('reliability', saved('data.csv', csv), ...options, '--json');
}

function spans(vector: object) {
  return jsonOf('spans', saved('spans.json', JSON.stringify(vector)), '--json');
}

const vector = {
  documents: [{ id: 'd', length: 10 }],
  coders: ['A', 'B'],
  codes: ['x', 'y'],
  spans: [
    ['A', 'd', 0, 4, 'x'],
    ['B', 'd', 2, 4, 'x'],
  ],
};

describe('reliability', () => {
  it('takes an empty cell for missing, and a number for one however it is written', async () => {
    expect(await reliability('A,B,C\n1,1.0,\n2,2,2\n,,\n3,2.0,\n')).toMatchObject({
      percent_agreement_pairs: 0.8,
      percent_unanimous: 1,
      fleiss_kappa: null,
      undefined: { fleiss_kappa: 'unequal_number_of_ratings' },
      'pair/0-1/percent': 2 / 3,
    });
  });

  it('counts categories that nobody used where they are listed', async () => {
    const csv = 'A,B\nyes,yes\nno,yes\n';
    expect(await reliability(csv)).toMatchObject({ brennan_prediger: 0 });
    expect(await reliability(csv, '--categories', 'no,maybe,yes')).toMatchObject({
      brennan_prediger: 0.25,
      'fleiss_kappa_category/maybe': null,
    });
  });

  it('gives alphas up to the level asked for', async () => {
    const csv = 'A,B\n1,2\n10,10\n3,3\n';
    const ordinal = await reliability(csv, '--level', 'ordinal');
    expect(ordinal).toHaveProperty('alpha_ordinal');
    expect(ordinal).toHaveProperty('cohen_kappa_linear');
    expect(ordinal).not.toHaveProperty('alpha_interval');
    const words = 'A,B\nlow,high\nhigh,high\n';
    expect(
      await reliability(words, '--level', 'ordinal', '--categories', 'low,high'),
    ).toHaveProperty('alpha_ordinal');
  });

  it('takes sets of labels', async () => {
    const sets = 'A,B\n"[b, d]",[d]\n[],[a]\n[b],[b]\n';
    expect(await reliability(sets)).toMatchObject({
      percent_agreement_pairs: 1 / 3,
      alpha_set_jaccard: expect.any(Number) as unknown,
      mvalpha_nominal: expect.any(Number) as unknown,
    });
  });

  it.each([
    ['A,B\n1,4\n', ['--categories', '1,2'], '“4” is none of the categories.'],
    ['A,B\n1,2\n', ['--level', 'absolute'], 'There is no level “absolute”'],
    ['A,A\n1,1\n', [], 'there are two columns “A”.'],
    ['A,B\n1,2\n3,x\n', ['--level', 'interval'], 'row 2, column B: “x” is no number'],
    ['A,B\nNA,2\n', ['--level', 'ratio'], 'row 1, column A: “NA” is no number'],
    ['A,B\nlow,high\n', ['--level', 'ordinal'], 'row 1, column A: “low” is no number'],
    ['A,B\n1,2\n', ['--code', 'x'], 'has no codes to choose from'],
    ['A,B\n1,2,3\n', [], 'row 1 has more cells than there are coders.'],
    ['A,B\n1,1\n"2,2\n1,2\n', [], 'a quotation mark in row 2 is never closed'],
    ['\n {"units": [["a", "b"],', [], 'is no JSON.'],
    [' [["a", "b"]]', [], 'is not of the form that --help describes.'],
  ])('says what is wrong with %j %j', async (csv, options, sentence) => {
    const { code, notes } = await runCommand(['reliability', saved('data.csv', csv), ...options]);
    expect(code).toBe(2);
    expect(notes.join()).toContain(sentence);
  });
});

describe('reliability of the product’s own reliability data', () => {
  const own = [
    'code,document,unit,units,A,B',
    'trust,d,1,3,1,1',
    'trust,d,4,2,1,0',
    'trust,e,1,5,0,0',
    'trust › doubt,d,1,10,0,1',
    '',
  ].join('\n');
  const ran = (csv: string, ...options: readonly string[]) =>
    runCommand(['reliability', saved('data.csv', csv), ...options, '--json']);

  it('is that of one code, by the units that every row stands for', async () => {
    const counts = {
      contingency: [
        [5, 0],
        [2, 3],
      ],
    };
    const alone = await reliability(JSON.stringify(counts));
    const { code, printed, notes } = await ran(own, '--code', 'trust');
    expect(code).toBe(0);
    const found = JSON.parse(printed) as object;
    expect(found).toMatchObject({ percent_agreement_pairs: 0.8 });
    expect(found).toHaveProperty('cohen_kappa', (alone as { cohen_kappa: number }).cohen_kappa);
    expect(notes).toEqual([
      'Read of the code “trust”: 2 coders (A, B), 10 units, 2 categories (0, 1).',
    ]);
  });

  it('leaves out the columns that say what a unit was', async () => {
    const settings = own
      .replace('units,A', 'units,unit_kind,unit_rule,interviewers,A')
      .replaceAll(/^(trust.*?,\d+,\d+),/gmu, '$1,turn,touch,yes,');
    expect(await ran(settings, '--code', 'doubt')).toMatchObject({
      code: 0,
      notes: ['Read of the code “trust › doubt”: 2 coders (A, B), 10 units, 2 categories (0, 1).'],
    });
  });

  it.each([
    [
      own,
      [],
      'has several codes: choose one with --code NAME; there are “trust”, “trust › doubt”.',
    ],
    [own, ['--code', 'hope'], 'There is no code “hope”; there are “trust”, “trust › doubt”.'],
    [own.replace(',5,0,0', ',many,0,0'), ['--code', 'trust'], 'row 3, column units: “many”'],
    [own.replace(',5,0,0', ',5,0,2'), ['--code', 'trust'], '“2” is none of the categories.'],
  ])('says what is wrong', async (csv, options, sentence) => {
    const { code, notes } = await ran(csv, ...options);
    expect(code).toBe(2);
    expect(notes.join()).toContain(sentence);
  });

  it('says what was read of other tables, and what NA was taken for', async () => {
    expect((await ran('A,B\nyes,NA\nno,no\n')).notes).toEqual([
      'Read: 2 coders (A, B), 2 units, 3 categories (NA, no, yes).',
      '“NA” was taken for a category: an empty cell is a missing value.',
    ]);
  });
});

describe('reliability of counts', () => {
  const counts = [
    [12, 3],
    [2, 8],
  ];
  const units = counts.flatMap((row, first) =>
    row.flatMap((times, second) => Array.from({ length: times }, () => [first, second])),
  );

  it('is that of as many units, their intervals too', async () => {
    const counted = await reliability(JSON.stringify({ contingency: counts }));
    expect(counted).toEqual(await reliability(`\n ${JSON.stringify({ units })}`));
    const patterns = counts.flatMap((row, first) =>
      row.map((times, second) => [[first, second], times]),
    );
    expect(await reliability(JSON.stringify({ pattern_counts: patterns }))).toEqual(counted);
  });

  it('takes billions of units', async () => {
    const many = {
      contingency: [
        [4_000_000_000, 10],
        [5, 100_000],
      ],
      categories: ['a', 'b'],
    };
    expect(await reliability(JSON.stringify(many))).toMatchObject({
      percent_agreement_pairs: 1 - 15 / 4_000_100_015,
      'bootstrap_units/alpha_nominal/lower': expect.closeTo(0.99989, 4) as unknown,
      'bootstrap_units/alpha_nominal/upper': expect.closeTo(0.99996, 4) as unknown,
    });
  });

  it('takes more rows than a function takes arguments', async () => {
    const csv = `A,B\n${'1,1\n1,2\n2,2\n2,2\n'.repeat(50_000)}`;
    expect(await reliability(csv)).toMatchObject({ percent_agreement_pairs: 0.75 });
  });
});

describe('spans', () => {
  it('prints counts of two coders and coefficients of all units there are', async () => {
    const segments = {
      d: [
        [0, 5],
        [5, 10],
      ],
    };
    expect(await spans({ ...vector, segments })).toMatchObject({
      'char/binary/x/units/both': 2,
      'char/binary/x/units/only_first': 2,
      'document/binary/x/units/both': 1,
      'segment_touch/binary/x/units/both': 1,
      'segment_majority/binary/x/units/only_first': 1,
      'char/binary/y/jaccard': null,
      undefined: { 'char/binary/y/jaccard': 'category_never_used' },
    });
  });

  it('counts emoji as one character each, or as their two code units', async () => {
    const text = '😀😀 ab';
    const found = await spans({
      ...vector,
      documents: [{ id: 'd', length: text.length }],
      texts: { d: text },
    });
    expect(found).toMatchObject({
      'char/binary/x/units/only_first': 1,
      'codepoint:char/binary/x/units/neither': 3,
      'utf16:char/binary/x/units/only_first': 2,
      'token_touch/binary/x/units/both': 1,
    });
  });

  it('leaves out who did not work through a document', async () => {
    const documents = [...vector.documents, { id: 'e', length: 90 }];
    const alone = await spans({ ...vector, documents, coded_by: { d: ['A', 'B'], e: ['A'] } });
    expect(alone).toMatchObject({ 'char/binary/x/units/neither': 6 });
    expect(await spans({ ...vector, documents })).toMatchObject({
      'char/binary/x/units/neither': 96,
    });
  });

  it('tells documents from coders who are called the same', async () => {
    const found = await spans({
      documents: ['A', 'B'].map((id) => ({ id, length: 10 })),
      coders: ['A', 'B', 'C'],
      codes: ['x'],
      spans: [['A', 'A', 0, 4, 'x']],
      coded_by: { A: ['A', 'B'], B: ['B', 'C'] },
    });
    expect(found).toMatchObject({
      'char/pair/0-1/x/percent': 0.6,
      'char/pair/0-2/x/percent': null,
      'char/pair/1-2/x/percent': 1,
    });
  });

  it('answers in ATLAS.ti’s terms where there are domains', async () => {
    expect(await spans({ ...vector, domains: { trust: ['x'], other: ['y'] } })).toMatchObject({
      'domains/trust/alpha_binary': expect.any(Number) as unknown,
      'domains/trust/cu_alpha_char': null,
      'domains/Cu_alpha_char': null,
    });
  });

  it.each([
    [{ ...vector, spans: [['C', 'd', 0, 1, 'x']] }, '“C”, which is not listed'],
    [{ ...vector, documents: [{ id: 'd' }] }, 'Document “d” has no length.'],
    [{ ...vector, codes: 'x' }, 'at codes'],
    [{ ...vector, codes: ['x', 'x'] }, 'There are two codes “x”.'],
    [{ ...vector, coders: ['A', 'A'] }, 'There are two coders “A”.'],
    [{ ...vector, documents: [...vector.documents, { id: 'd', length: 3 }] }, 'two documents “d”'],
    [{ ...vector, coded_by: { d: ['A', 'Z'] } }, 'coded_by names “Z”'],
    [{ ...vector, coded_by: { e: [] } }, 'coded_by names “e”'],
    [{ ...vector, coded_by: [['A', 'B']] }, 'coded_by names “B”'],
    [{ ...vector, segments: { e: [[0, 1]] } }, 'segments names “e”'],
    [{ ...vector, tokens: { e: [[0, 1]] } }, 'tokens names “e”'],
    [{ ...vector, domains: { trust: ['z'] } }, 'domains names “z”'],
    [{ ...vector, spans: [['A', 'd', 0.5, 1, 'x']] }, '0.5 is no whole number up to 2147483647'],
    [{ ...vector, documents: [{ id: 'd', length: 2 ** 31 }] }, '2147483648 is no whole number'],
    [{ ...vector, documents: [{ id: 'd', length: -1 }] }, 'Document “d” has a length below 0.'],
    [
      {
        ...vector,
        segments: {
          d: [
            [4, 8],
            [0, 5],
          ],
        },
      },
      'Units of “d” overlap at 4.',
    ],
  ])('says what is wrong with a file', async (wrong, sentence) => {
    const place = saved('spans.json', JSON.stringify(wrong));
    const { code, notes } = await runCommand(['spans', place]);
    expect(code).toBe(2);
    expect(notes.join()).toContain(sentence);
  });
});
