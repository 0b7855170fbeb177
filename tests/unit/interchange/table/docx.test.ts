import mammoth from 'mammoth';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionRuns } from '#interchange/table/direction-runs.ts';
import { reportToDocx } from '#interchange/table/docx.ts';
import { trickyReport, TRICKY_TEXTS } from './tricky-report.ts';

async function htmlOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

async function xmlOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const entries = await new ZipReader(new BlobReader(new Blob([bytes]))).getEntries();
  const entry = entries.find(({ filename }) => filename === 'word/document.xml');
  if (!entry || entry.directory) throw new RangeError('no document');
  return entry.getData(new TextWriter(), { useWebWorkers: false });
}

const decoded = (html: string) =>
  html
    .replaceAll(/<br \/>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

it('is read back as it was: title, table, what is counted', async () => {
  const html = await htmlOf(await reportToDocx(trickyReport()));
  expect(html).toMatch(/^<h1>Theme frequencies<\/h1><h2>By group: official\/citizen<\/h2><table>/u);
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gsu)].map(([, cell = '']) => decoded(cell)),
  );
  expect(rows[0]).toEqual(['Text', 'official, codings', 'share']);
  expect(rows.slice(1).map(([text]) => text)).toEqual(TRICKY_TEXTS.map((text) => text));
  expect(rows[3]).toEqual(['+92 300 1234567', '2,000', '28.6%']);
  expect(html).toMatch(/<\/table><p>A coding counts once\.<\/p><p>Share of/u);
});

it('writes what is to be read as headings, quotes, fields', async () => {
  const report = trickyReport({
    blocks: [
      { kind: 'heading', level: 2, text: 'trust › doubt' },
      { kind: 'quote', text: 'They doubt\nit.' },
      { kind: 'attribution', text: '(Interview Raza, April 2019)' },
      { kind: 'note', text: 'for the introduction' },
      { kind: 'field', label: 'Include', text: 'Disbelief' },
    ],
  });
  expect(await htmlOf(await reportToDocx(report))).toBe(
    '<h1>Theme frequencies</h1><h2>trust › doubt</h2><p>They doubt<br />it.</p>' +
      '<p>(Interview Raza, April 2019)</p><p><em>for the introduction</em></p>' +
      '<p><strong>Include: </strong>Disbelief</p>',
  );
});

describe('a long report', () => {
  const numbers = Array.from({ length: 2500 }, (_, at) => String(at));

  it('holds every paragraph once, in order', async () => {
    const blocks = numbers.map((text) => ({ kind: 'paragraph', text }) as const);
    const html = await htmlOf(await reportToDocx(trickyReport({ blocks })));
    expect([...html.matchAll(/<p>(\d+)<\/p>/gu)].map(([, text]) => text)).toEqual(numbers);
  });

  it('has one table with one header', async () => {
    const [table] = trickyReport().tables;
    const rows = numbers.map((text, at) => [text, at, null]);
    const xml = await xmlOf(await reportToDocx(trickyReport({ tables: [{ ...table, rows }] })));
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(1);
    expect(xml.match(/<w:tblHeader/gu)).toHaveLength(1);
    expect(xml.match(/<w:tr>/gu)).toHaveLength(rows.length + 1);
    expect(xml.match(/<w:sectPr/gu)).toHaveLength(1);
    const html = await htmlOf(await reportToDocx(trickyReport({ tables: [{ ...table, rows }] })));
    expect([...html.matchAll(/<tr><td><p>(\d+)<\/p>/gu)].map(([, text]) => text)).toEqual(numbers);
  });
});

it('takes the place of what XML cannot hold', async () => {
  const blocks = [{ kind: 'paragraph', text: 'a\uFFFE\uD800b\u0001' }] as const;
  expect(await htmlOf(await reportToDocx(trickyReport({ blocks })))).toContain(
    '<p>a\uFFFD\uFFFDb\uFFFD</p>',
  );
});

describe('right to left', () => {
  it('marks paragraphs and runs, and gives each script its language and font', async () => {
    const xml = await xmlOf(
      await reportToDocx(
        trickyReport({
          blocks: [
            { kind: 'quote', text: 'شکایت حل نہیں ہوئی (PMRU)' },
            { kind: 'quote', text: 'زه ډاډه نه یم' },
            { kind: 'attribution', text: '(Interview گل رحیم, April 2019)' },
          ],
        }),
      ),
    );
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)]
      .map(([paragraph]) => paragraph)
      .slice(1);
    const runs = (paragraph = '') =>
      [...paragraph.matchAll(/<w:r>.*?<\/w:r>/gsu)].map(([run]) => [
        /<w:rtl\/>/u.test(run),
        /<w:t[^>]*>(.*?)<\/w:t>/su.exec(run)?.[1],
      ]);
    expect(paragraphs.map((paragraph) => /<w:bidi\/>/u.test(paragraph))).toEqual([
      true,
      true,
      false,
    ]);
    expect(runs(paragraphs[0])).toEqual([
      [true, 'شکایت حل نہیں ہوئی ('],
      [false, 'PMRU'],
      [true, ')'],
    ]);
    expect(runs(paragraphs[2])).toEqual([
      [false, '(Interview '],
      [true, 'گل رحیم'],
      [false, ', April 2019)'],
    ]);
    expect(paragraphs[0]).toMatch(
      /w:cs="Noto Nastaliq Urdu".*w:bidi="ur-PK"|w:bidi="ur-PK".*w:cs="Noto Nastaliq Urdu"/su,
    );
    expect(paragraphs[1]).toMatch(/w:bidi="ps-AF"/u);
  });

  it('turns the table of a right-to-left report', async () => {
    const xml = await xmlOf(await reportToDocx(trickyReport({ direction: 'rtl', language: 'ur' })));
    expect(xml).toMatch(/<w:bidiVisual/u);
  });

  it('cuts a line into runs that make it up again', () => {
    const part = fc.constantFrom('abc', ' ', 'شک', '(', '2019', '😀', ', ', 'é');
    const line = fc.array(part).map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, fc.constantFrom('ltr' as const, 'rtl' as const), (text, paragraph) => {
        const runs = directionRuns(text, paragraph);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        runs.slice(1).forEach((run, at) => expect(run.direction).not.toBe(runs[at]?.direction));
      }),
    );
  });
});

it('drops characters that would break the file, and isolates', async () => {
  const text = 'a\u0000\u000Bb\uD800c \u2068گل\u2069';
  const html = await htmlOf(
    await reportToDocx(trickyReport({ blocks: [{ kind: 'quote', text }] })),
  );
  expect(decoded(html)).toBe('Theme frequenciesa\uFFFD\uFFFDb\uFFFDc گل');
});
