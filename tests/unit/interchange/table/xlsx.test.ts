import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { reportToXlsx } from '#interchange/table/xlsx.ts';
import { trickyReport, TRICKY_TEXTS } from './tricky-report.ts';

async function sheetsOf(report = trickyReport()) {
  return (await readXlsx(await reportToXlsx(report, 'What is counted'))).sheets;
}

it('is read back as it was, figures as figures, nothing as a formula', async () => {
  const [sheet] = await sheetsOf();
  const [header, ...rows] = sheet?.rows ?? [];
  expect(header).toEqual(['Text', 'official, codings', 'share']);
  expect(rows).toEqual(TRICKY_TEXTS.map((text, at) => [text, at * 1000, at === 1 ? null : at / 7]));
});

it('says what is counted in a sheet of its own', async () => {
  const sheets = await sheetsOf();
  expect(sheets.map(({ name }) => name)).toEqual(['By group  official citizen', 'What is counted']);
  expect(sheets[1]?.rows.flat()).toEqual([
    'By group: official/citizen',
    'A coding counts once.',
    'Share of the respondents’ turns.',
  ]);
});

it('is XML of legal characters, whatever a text holds', async () => {
  const [table] = trickyReport().tables;
  const illegal = 'a\uFFFE\uFFFF\uD800b\uDC00\u0001';
  const long = `${'x'.repeat(32_765)}😀😀`;
  const caption = ['no \uFFFE', long];
  const rows = [
    [illegal, 1, 0],
    [long, 2, 0],
  ] as const;
  const columns = table.columns.map((column) => ({ ...column, title: `${column.key}\uFFFF` }));
  const title = `${'t'.repeat(30)}😀 \uD800`;
  const report = trickyReport({ tables: [{ title, caption, columns, rows }] });
  const unpacked = await unpackEntries(await reportToXlsx(report, 'About\uFFFE'), () => true, 1e7);
  if (!unpacked.ok) throw new Error(unpacked.problem.type);
  for (const [name, bytes] of unpacked.value.files) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  }
  const [sheet] = await sheetsOf(report);
  expect(sheet?.name).toBe('t'.repeat(30));
  expect(sheet?.rows[0]?.[0]).toBe('text\uFFFD');
  expect(sheet?.rows[1]?.[0]).toBe('a\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD');
  expect(sheet?.rows[2]?.[0]).toBe(`${'x'.repeat(32_765)}…`);
});

it('turns the sheets of a right-to-left report', async () => {
  const sheets = await sheetsOf(trickyReport({ direction: 'rtl', language: 'ur' }));
  expect(sheets.map(({ view }) => view?.rightToLeft)).toEqual([true, true]);
});

it('gives sheets names that Excel takes, each its own', async () => {
  const [table] = trickyReport().tables;
  const titled = (title: string) => ({ ...table, title, caption: [] });
  const long = 'a very long name of a report that goes on';
  const report = trickyReport({
    tables: [titled(long), titled(long), titled("'[]'"), titled('A'), titled('a')],
  });
  const names = (await sheetsOf(report)).map(({ name }) => name);
  expect(names).toEqual([
    'a very long name of a report th',
    'a very long name of a report 2',
    '1',
    'A',
    'a 2',
  ]);
});

it('cuts a text that is longer than a cell may be', async () => {
  const [table] = trickyReport().tables;
  const tables = [{ ...table, rows: [['x'.repeat(40_000), 1, 0]] }] as const;
  const [sheet] = await sheetsOf(trickyReport({ tables }));
  expect(String(sheet?.rows[1]?.[0])).toHaveLength(32_767);
});
