import { describe, expect, it } from 'vitest';
import type { Code } from '#domain/code.ts';
import type { CodebookFileCode } from '#interchange/codebook-file/codebook-file.ts';
import { checkCodebook } from '#interchange/codebook-file/read.ts';
import { codebookReport, type CodebookReportLabels } from '#interchange/reports/codebook.ts';
import { frequenciesReport, type FrequencyReportLabels } from '#interchange/reports/frequencies.ts';
import { aCode } from '#tests/unit/support/project-database.ts';
import { SHARED_LABELS } from './shared-labels.ts';

const FREQUENCIES: FrequencyReportLabels = {
  ...SHARED_LABELS,
  title: 'Theme frequencies',
  code: 'Code',
  level: 'Level',
  codings: ({ title }) => `${title}: codings`,
  documents: ({ title }) => `${title}: documents`,
  cases: ({ title, cases }) => `${title}: cases (of ${String(cases)})`,
  characters: ({ title }) => `${title}: characters`,
  share: ({ title }) => `${title}: share`,
};
const figures = { codings: 3, documents: 2, cases: 2, characters: 40 };

it('sets five figures for every column beside the code, what is unknown empty', () => {
  const column = { key: 'value:official', title: 'official', cases: 7 };
  const report = frequenciesReport(
    [column, { key: 'total', title: 'all', cases: 12 }],
    [
      {
        path: ['trust', 'doubt'],
        cells: [
          { ...figures, share: 0.25 },
          { ...figures, share: undefined },
        ],
      },
    ],
    FREQUENCIES,
  );
  const [table] = report.tables;
  expect(table.columns.slice(0, 7).map(({ key, title, kind }) => [key, title, kind])).toEqual([
    ['code', 'Code', 'text'],
    ['level', 'Level', 'integer'],
    ['value:official.codings', 'official: codings', 'integer'],
    ['value:official.documents', 'official: documents', 'integer'],
    ['value:official.cases', 'official: cases (of 7)', 'integer'],
    ['value:official.characters', 'official: characters', 'integer'],
    ['value:official.share', 'official: share', 'percent'],
  ]);
  expect(table.rows).toEqual([['trust › doubt', 2, 3, 2, 2, 40, 0.25, 3, 2, 2, 40, null]]);
});

it('tells columns of one title apart, such as documents of one name', () => {
  const columns = ['Interview', 'Interview', 'Interview (2)'].map((title, at) => ({
    key: `document:${String(at)}`,
    title,
    cases: 1,
  }));
  const { tables } = frequenciesReport(columns, [], FREQUENCIES);
  const titles = tables[0].columns.map(({ title }) => title).filter((one) => /codings/u.test(one));
  expect(titles).toEqual([
    'Interview: codings',
    'Interview (3): codings',
    'Interview (2): codings',
  ]);
});

describe('the codebook', () => {
  const labels: CodebookReportLabels = {
    ...SHARED_LABELS,
    title: 'Codebook',
    columns: {
      code: 'Code',
      level: 'Level',
      theme: 'Theme',
      definition: 'Definition',
      include: 'Include',
      exclude: 'Exclude',
      example: 'Example',
      typical: 'Typical',
      borderline: 'Borderline',
      codings: 'Codings',
    },
    yes: 'yes',
    no: 'no',
  };
  const details = {
    title: 'اعتماد',
    description: 'two\nlines',
    source: 'the team',
    language: 'en',
  };
  const placed = (name: string, depth: number, more: Partial<Code> = {}) => ({
    code: aCode(name, more),
    depth,
    path: [name],
    codings: 2,
  });
  const codes = [
    placed('Trust', 0, { isTheme: true, definition: 'Whether a person relies\non it.' }),
    placed('Doubt', 1, { example: 'وہ کہتے ہیں' }),
    placed('شک', 1),
    placed('doubt!', 1),
    placed('Deep', 2),
    placed('  ', 0),
  ];

  it('is a table, and fields to be read', () => {
    const report = codebookReport(codes, details, labels);
    expect(report.tables[0].rows[0]).toEqual([
      'Trust',
      1,
      'yes',
      'Whether a person relies\non it.',
      null,
      null,
      null,
      2,
    ]);
    expect(report.blocks?.slice(0, labels.caption.length + 5)).toEqual([
      ...labels.caption.map((text) => ({ kind: 'paragraph', text })),
      { kind: 'heading', level: 2, text: 'Trust' },
      { kind: 'field', label: 'Definition', text: 'Whether a person relies\non it.' },
      { kind: 'field', label: 'Codings', text: '2' },
      { kind: 'heading', level: 3, text: 'Doubt' },
      { kind: 'field', label: 'Example', text: 'وہ کہتے ہیں' },
    ]);
  });

  it('tells the passages that show a code, and counts only what was counted', () => {
    const examples = { typical: ['“They say so” (Official 01)', '“Perhaps”'], borderline: [] };
    const [, second, ...rest] = codes.map(({ codings: _codings, ...code }) => code);
    const report = codebookReport(
      second ? [{ ...second, examples }, ...rest] : [],
      details,
      labels,
    );
    expect(report.tables[0].columns.map(({ key }) => key)).toEqual([
      'code',
      'level',
      'theme',
      'definition',
      'include',
      'exclude',
      'example',
      'typical',
    ]);
    expect(report.tables[0].rows[0]?.at(-1)).toBe('“They say so” (Official 01)\n“Perhaps”');
    expect(report.blocks?.filter((block) => block.kind === 'field')).toMatchObject([
      { label: 'Example' },
      { label: 'Typical', text: '“They say so” (Official 01)' },
      { label: 'Typical', text: '“Perhaps”' },
    ]);
  });

  it('says of the same codes that they are themes, as a table and as a file', () => {
    const report = codebookReport(codes, details, labels);
    const themes = report.tables[0].rows.map(([, , theme]) => theme === labels.yes);
    const read = checkCodebook(JSON.parse(JSON.stringify(report.json)));
    const inFile = (nodes: readonly CodebookFileCode[]): boolean[] =>
      nodes.flatMap(({ theme = false, codes: below = [] }) => [theme, ...inFile(below)]);
    expect(read.ok && inFile(read.value.codes)).toEqual(themes);
    expect(themes).toEqual(codes.map(({ code }) => code.isTheme));
  });

  it('is a codebook file that can be read again, with keys of their own for all siblings', () => {
    const { json } = codebookReport(codes, details, labels);
    const read = checkCodebook(JSON.parse(JSON.stringify(json)));
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: 'codebook',
        title: 'اعتماد',
        description: 'two lines',
        codes: [
          {
            key: 'trust',
            theme: true,
            definition: 'Whether a person relies on it.',
            codes: [
              { key: 'doubt', name: 'Doubt' },
              { key: 'code-2', name: 'شک' },
              { key: 'doubt-2', name: 'doubt!', codes: [{ key: 'deep' }] },
            ],
          },
          { key: 'code-2', name: 'code-2' },
        ],
      },
    });
  });
});
