import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '#interchange/table/csv.ts';
import type { ReportTable } from '#interchange/table/report.ts';
import { trickyReport, TRICKY_TEXTS } from './tricky-report.ts';

function tableOf(rows: ReportTable['rows']): ReportTable {
  return {
    title: 'table',
    caption: [],
    columns: [
      { key: 'text', title: 'Text', kind: 'text' },
      { key: 'n', title: 'n', kind: 'integer' },
    ],
    rows,
  };
}

function parsed(text: string, delimiter = ','): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
  expect(csvText(tableOf([['a', 1]]))).toBe('\uFEFFText,n\r\na,1\r\n');
});

it('is read back as it was, but for the apostrophe before what would be a formula', () => {
  const [header, ...rows] = parsed(csvText(trickyReport().tables[0]));
  expect(header).toEqual(['Text', 'official, codings', 'share']);
  expect(rows.map(([text]) => text)).toEqual(
    TRICKY_TEXTS.map((text) => (/^[=+@\t]|^- /u.test(text) ? `'${text}` : text)),
  );
  expect(rows.map((row) => Number(row[2] || NaN))).toEqual(
    TRICKY_TEXTS.map((_, at) => (at === 1 ? NaN : at / 7)),
  );
});

describe('formula injection', () => {
  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '-2+3+cmd|x'])(
    'disarms %j',
    (text) => {
      const cell = parsed(csvText(tableOf([[text, 0]])))[1]?.[0] ?? '';
      expect([cell[0], cell.replaceAll("'", '')]).toEqual(["'", text]);
    },
  );

  it('quotes whatever a spreadsheet may part cells at', () => {
    const texts = ['a;b', 'a\tb', 'a,b', 'a"b', 'a\nb', 'a\rb'];
    const lines = csvText(tableOf(texts.map((text) => [text, 0])));
    for (const text of texts) expect(lines).toContain(`\r\n"${text.replace('"', '""')}",0`);
    expect(parsed(lines).slice(1)).toEqual(texts.map((text) => [text, '0']));
  });

  it.each([';', '\t', ','])('is disarmed where cells are parted by %j', (delimiter) => {
    const text = `one${delimiter}=HYPERLINK(A1)\n@SUM(A1)${delimiter}-A1${delimiter}two`;
    const csv = csvText({ ...tableOf([['before', text]]), columns: [] });
    const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter });
    expect(data.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
  });

  it.each(['-5', '+3.25', '12'])('leaves the number %s', (text) => {
    expect(parsed(csvText(tableOf([[text, -7]])))[1]).toEqual([text, '-7']);
  });
});

it('brings any text through', () => {
  const part = fc.constantFrom(
    'a',
    ' ',
    '"',
    ',',
    '\r',
    '\n',
    "'",
    '=',
    '-',
    '5',
    '.',
    ';',
    'ش',
    '😀',
  );
  const anyText = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const rows = parsed(csvText(tableOf(texts.map((text) => [text, 1])))).slice(1);
      rows.forEach(([text], at) => {
        expect(text?.replaceAll("'", '')).toBe(texts[at]?.replaceAll("'", ''));
        expect(text).not.toMatch(/^[=+\-@\t\r\n](?![\d.]*$)/u);
      });
      expect(rows).toHaveLength(texts.length);
    }),
  );
});
