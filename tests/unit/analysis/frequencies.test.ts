import { describe, expect, it } from 'vitest';
import { columnKey } from '#analysis/columns.ts';
import { frequencies, type FrequencyRequest } from '#analysis/frequencies.ts';
import type { Study } from '#analysis/study.ts';
import { aStudy, GROUP, NK, SA, type StudyPlan } from '#tests/unit/support/a-study.ts';

const BY_GROUP: FrequencyRequest = {
  coders: [SA],
  united: false,
  grouping: { by: 'attribute', attribute: GROUP },
};

const PLAN: StudyPlan = {
  codes: { trust: undefined, doubt: 'trust', earned: 'trust', awareness: undefined },
  cases: { Raza: { group: 'official' }, Saima: { group: 'official' }, Bilal: { group: 'citizen' } },
  documents: {
    'official 1': {
      case: 'Raza',
      lines: [
        ['Q', 'Do people trust it?'],
        ['Raza', 'They doubt it 😀 at first.'],
      ],
    },
    'official 2': { case: 'Saima', lines: [['Saima', 'Few know it.']] },
    'citizen 1': { case: 'Bilal', lines: [['Bilal', 'It came on, I trust it.']] },
  },
  codings: [],
};

function study(codings: StudyPlan['codings'], more: Partial<StudyPlan> = {}): Study {
  return aStudy({ ...PLAN, ...more, codings });
}

/** Cells of one code by column. */
function row(from: Study, code: string, request: Partial<FrequencyRequest> = {}) {
  const table = frequencies(from, { ...BY_GROUP, ...request });
  const cells = table.rows.find((one) => one.code === code)?.cells ?? [];
  return Object.fromEntries(
    table.columns.map(({ column }, at) => [columnKey(column), cells[at]] as const),
  );
}

describe('what counts once', () => {
  it('counts one coder alone', () => {
    const coded = study([
      ['SA', 'official 1', 'doubt', 'They doubt'],
      ['NK', 'official 1', 'doubt', 'at first'],
    ]);
    expect(row(coded, 'doubt')['total']).toMatchObject({ codings: 1, characters: 10 });
    expect(row(coded, 'doubt', { coders: [NK] })['total']).toMatchObject({ codings: 1 });
  });

  it('unites coders only on request, and then what they coded alike counts once', () => {
    const coded = study([
      ['SA', 'official 1', 'doubt', 'They doubt'],
      ['NK', 'official 1', 'doubt', 'They doubt'],
      ['NK', 'official 1', 'doubt', 'doubt it'],
    ]);
    const both = { coders: [SA, NK] };
    expect(() => row(coded, 'doubt', both)).toThrow(RangeError);
    expect(row(coded, 'doubt', { ...both, united: true })['total']).toMatchObject({
      codings: 2,
      characters: 'They doubt it'.length,
    });
  });

  it('counts a second coding of the same span and code not, of another code', () => {
    const coded = study([
      ['SA', 'official 1', 'doubt', 'They doubt'],
      ['SA', 'official 1', 'doubt', 'They doubt'],
      ['SA', 'official 1', 'earned', 'They doubt'],
    ]);
    expect(row(coded, 'doubt')['total']).toMatchObject({ codings: 1 });
    expect(row(coded, 'trust')['total']).toMatchObject({ codings: 2, characters: 10 });
  });
});

it('adds up a theme from itself and all codes below it; documents, cases and characters are distinct', () => {
  const coded = study([
    ['SA', 'official 1', 'trust', 'They doubt'],
    ['SA', 'official 1', 'doubt', 'doubt it'],
    ['SA', 'citizen 1', 'earned', 'I trust it'],
  ]);
  expect(row(coded, 'trust')['total']).toMatchObject({
    codings: 3,
    documents: 2,
    cases: 2,
    characters: 'They doubt it'.length + 'I trust it'.length,
  });
});

it('measures in code points, and shares of what respondents say', () => {
  const coded = study([['SA', 'official 1', 'doubt', 'trust it?\nRaza: They doubt it 😀']]);
  const spoken = Array.from('They doubt it 😀 at first.').length;
  const officials = spoken + 'Few know it.'.length;
  const cells = row(coded, 'doubt');
  expect(cells['value:official']).toMatchObject({
    characters: Array.from('trust it?\nRaza: They doubt it 😀').length,
    share: Array.from('They doubt it 😀').length / officials,
  });
  expect(cells['value:citizen']).toMatchObject({ characters: 0, share: 0 });
  expect(cells['total']?.share).toBe(15 / (officials + 'It came on, I trust it.'.length));
});

describe('columns', () => {
  it('shows n of N cases, the values in the order of the choices', () => {
    const coded = study([['SA', 'official 2', 'awareness', 'Few know']]);
    const table = frequencies(coded, BY_GROUP);
    expect(table.columns.map(({ column, cases }) => [columnKey(column), cases])).toEqual([
      ['value:official', 2],
      ['value:citizen', 1],
      ['total', 3],
    ]);
    expect(row(coded, 'awareness')['value:official']?.cases).toBe(1);
  });

  it('counts a case without material in no column', () => {
    const cases = { ...PLAN.cases, 'Not yet met': { group: 'official' } };
    const [officials] = frequencies(study([], { cases }), BY_GROUP).columns;
    expect(officials?.cases).toBe(2);
  });

  it('gives a coding to the case that responds first in it, and none to what only the interviewer says', () => {
    const documents = {
      group: {
        case: 'Bilal',
        lines: [
          ['Q', 'And you?'],
          ['Raza', 'I doubt it.'],
          ['Saima', 'So do I.'],
        ],
      },
    } as const;
    const coded = study(
      [
        ['SA', 'group', 'doubt', 'doubt it.\nSaima: So'],
        ['SA', 'group', 'earned', 'you?\nRaza: I doubt'],
        ['SA', 'group', 'awareness', 'And you?'],
      ],
      { documents },
    );
    expect(row(coded, 'doubt')['value:official']).toMatchObject({ codings: 1, cases: 1 });
    expect(row(coded, 'doubt')['value:citizen']).toMatchObject({ codings: 0 });
    expect(row(coded, 'earned')['value:official']).toMatchObject({ codings: 1, cases: 1 });
    expect(row(coded, 'awareness')['value:citizen']).toMatchObject({ codings: 0, cases: 0 });
    expect(row(coded, 'awareness')).toMatchObject({ none: { codings: 1, cases: 0 } });
  });

  it('has a column for no value only where there is something in it', () => {
    const keys = (from: Study) =>
      frequencies(from, BY_GROUP).columns.map(({ column }) => columnKey(column));
    expect(keys(study([]))).not.toContain('none');
    const cases = { ...PLAN.cases, Bilal: {} };
    expect(keys(study([], { cases }))).toContain('none');
    const documents = {
      ...PLAN.documents,
      report: { lines: [['?', 'Nine of ten trust it.']] },
    } as const;
    expect(keys(study([], { documents }))).not.toContain('none');
    const coded = study([['SA', 'report', 'trust', 'trust it']], { documents });
    expect(row(coded, 'trust')).toMatchObject({
      none: { codings: 1, documents: 1, cases: 0 },
      total: { codings: 1 },
    });
  });

  it('sets coders side by side, with a total only where they are united', () => {
    const coded = study([
      ['SA', 'official 1', 'doubt', 'They doubt'],
      ['NK', 'official 1', 'doubt', 'They doubt'],
      ['NK', 'citizen 1', 'doubt', 'I trust'],
    ]);
    const byCoder = { coders: [SA, NK], grouping: { by: 'coder' } } as const;
    const apart = row(coded, 'doubt', byCoder);
    expect(Object.keys(apart)).toEqual(['coder:SA', 'coder:NK']);
    expect(apart).toMatchObject({ 'coder:SA': { codings: 1 }, 'coder:NK': { codings: 2 } });
    expect(row(coded, 'doubt', { ...byCoder, united: true })['total']?.codings).toBe(2);
  });

  it('sets documents side by side', () => {
    const coded = study([['SA', 'official 1', 'doubt', 'They doubt']]);
    const cells = row(coded, 'doubt', { grouping: { by: 'document' } });
    expect(Object.keys(cells)).toEqual([
      'document:official 1',
      'document:official 2',
      'document:citizen 1',
      'total',
    ]);
    expect(cells['document:official 1']).toMatchObject({ codings: 1, cases: 1, share: 10 / 25 });
  });

  it('sorts numbers as numbers and says yes before no', () => {
    const keys = (type: 'number' | 'yes-no', values: readonly (number | boolean)[]) => {
      const names = Object.keys(PLAN.cases);
      const cases = Object.fromEntries(names.map((name, at) => [name, { x: values[at] ?? 0 }]));
      const attribute = { id: 'x', type, choices: [] } as never;
      const from = study([], { cases, attributes: [attribute] });
      const grouping = { by: 'attribute', attribute: 'x' as never } as const;
      return frequencies(from, { ...BY_GROUP, grouping }).columns.map(({ column }) =>
        columnKey(column),
      );
    };
    expect(keys('number', [10, 9, 10])).toEqual(['value:9', 'value:10', 'total']);
    expect(keys('yes-no', [false, true, true])).toEqual(['value:true', 'value:false', 'total']);
  });
});

it('leaves out codings of codes that are gone', () => {
  const coded = study([['SA', 'official 1', 'doubt', 'They doubt']]);
  const codes = coded.codes.filter(({ name }) => name !== 'doubt');
  expect(row({ ...coded, codes }, 'trust')['total']?.codings).toBe(0);
});
