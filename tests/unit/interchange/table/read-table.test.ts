import { existsSync, readFileSync } from 'node:fs';
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js';
import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encoded } from '../../support/transcripts.ts';
import { odsOf, problemOf, tableOf } from './workbooks.ts';

const survey: CellValue[][] = [
  ['id', 'answer', 'asked on', 'came at', 'age', 'yes'],
  ['R1', 'Two lines,\n\n"quoted"; 😀  ', new Date(Date.UTC(2019, 3, 12)), null, 0.1 + 0.2, true],
  ['R2', 'آن لائن درخواست پر بھروسا نہیں', null, new Date(Date.UTC(2019, 3, 12, 9, 5)), 41, false],
];
const read = [
  ['R1', 'Two lines,\n\n"quoted"; 😀  ', '2019-04-12', '', '0.30000000000000004', 'TRUE'],
  ['R2', 'آن لائن درخواست پر بھروسا نہیں', '', '2019-04-12 09:05:00', '41', 'FALSE'],
];

function bytesOf(written: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(written);
}

const workbooks = [
  ['xlsx', async (sheets: { name: string; rows: CellValue[][] }[]) => writeXlsx({ sheets })],
  ['ods', async (sheets: { name: string; rows: CellValue[][] }[]) => writeOds({ sheets })],
] as const;

describe.each(workbooks)('a workbook, %s', (format, write) => {
  it('gives its cells as they would stand in CSV: dates, figures, yes and no, texts as they are', async () => {
    const table = await tableOf(bytesOf(await write([{ name: 'Answers', rows: survey }])));
    expect(table.format).toBe(format);
    expect(table.columns.map(({ name }) => name)).toEqual(survey[0]);
    expect(table.rows).toEqual(read);
    expect(table.columns.map(({ type }) => type)).toEqual([
      'text',
      'text',
      'date',
      'text',
      'number',
      'yes-no',
    ]);
  });

  it('has sheets to choose from; the first one is read where none is chosen', async () => {
    const bytes = bytesOf(
      await write([
        { name: 'Notes', rows: [['about'], ['this study']] },
        { name: 'جوابات', rows: survey },
      ]),
    );
    const first = await tableOf(bytes);
    expect(first.sheets).toEqual({ names: ['Notes', 'جوابات'], read: 'Notes' });
    expect(first.rows).toEqual([['this study']]);
    const chosen = await tableOf(bytes, { sheet: 'جوابات' });
    expect(chosen.sheets?.read).toBe('جوابات');
    expect(chosen.rows).toEqual(read);
  });

  it('keeps columns without a name, and leaves blank rows out', async () => {
    const rows = [['id'], [], ['R1', 'x'], [null, null], ['R2', null, 'y']];
    const table = await tableOf(bytesOf(await write([{ name: 'A', rows }])));
    expect(table.columns.map(({ name }) => name)).toEqual(['id', '2', '3']);
    expect(table.rows).toEqual([
      ['R1', 'x', ''],
      ['R2', '', 'y'],
    ]);
  });

  it('is told from an empty one and from one that is cut off', async () => {
    const bytes = bytesOf(await write([{ name: 'A', rows: [['id']] }]));
    expect(await problemOf(bytes)).toEqual({ type: 'no-rows' });
    expect(await problemOf(bytes.slice(0, bytes.length - 60))).toMatchObject({ type: 'damaged' });
  });
});

describe('an Excel workbook', () => {
  it('gives what formulas came to last', async () => {
    const cells = new Map([['1,1', { formula: 'SUM(3,4)', formulaResult: 7 }]]);
    const sheets = [
      {
        name: 'A',
        rows: [
          ['id', 'sum'],
          ['R1', null],
        ],
        cells,
      },
    ];
    const table = await tableOf(bytesOf(await writeXlsx({ sheets })));
    expect(table.rows).toEqual([['R1', '7']]);
  });

  it('behind a password says so', async () => {
    const sheets = [{ name: 'A', rows: survey }];
    const locked = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 100 } });
    expect(await problemOf(bytesOf(locked), 'locked.xlsx')).toEqual({ type: 'password-protected' });
  });

  it('that would unpack to more than memory holds is refused', async () => {
    const plain = bytesOf(await writeXlsx({ sheets: [{ name: 'A', rows: survey }] }));
    const writer = new ZipWriter(new BlobWriter());
    await writer.prependZip(new BlobReader(new Blob([plain])));
    const blanks = new Blob([new Uint8Array(24 << 20).fill(0x20)]);
    await writer.add('xl/worksheets/sheet9.xml', new BlobReader(blanks));
    const bomb = new Uint8Array(await (await writer.close()).arrayBuffer());
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemOf(bomb)).toMatchObject({ type: 'unpacks-too-large' });
  });
});

describe('an OpenDocument spreadsheet', () => {
  const text = (...lines: string[]) =>
    `<table:table-cell office:value-type="string">${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</table:table-cell>`;
  const row = (cells: string, attributes = '') =>
    `<table:table-row ${attributes}>${cells}</table:table-row>`;
  const sheet = (rows: string, name = 'A') =>
    `<table:table table:name="${name}">${rows}</table:table>`;

  it('is read with rows that are repeated on every page or folded away', async () => {
    const rows =
      `<table:table-header-rows>${row(text('id') + text('note'))}</table:table-header-rows>` +
      `<table:table-row-group>${row(text('R1') + text('a', '', 'b'))}</table:table-row-group>` +
      row(
        text('R2') +
          text('<text:span>c<text:s text:c="3"/>d</text:span><text:tab/>e<text:line-break/>f'),
      );
    const table = await tableOf(await odsOf(sheet(rows)));
    expect(table.rows).toEqual([
      ['R1', 'a\n\nb'],
      ['R2', 'c   d\te\nf'],
    ]);
  });

  it('is read without the notes and pictures on its cells', async () => {
    const note = '<office:annotation><text:p>who?</text:p></office:annotation>';
    const frame = '<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>';
    const cell = `<table:table-cell>${note}<text:p>Raza</text:p>${frame}</table:table-cell>`;
    const table = await tableOf(await odsOf(sheet(row(text('name')) + row(cell))));
    expect(table.rows).toEqual([['Raza']]);
  });

  it('may have a format down to its last row and column', async () => {
    const rest = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>';
    const rows =
      row(text('id') + text('n')) +
      row(
        text('R1') +
          '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3"/>',
      ) +
      row(rest, 'table:number-rows-repeated="1048574"');
    const table = await tableOf(await odsOf(sheet(rows)));
    expect(table.rows).toEqual([['R1', '3', '3']]);
  });

  it('whose cells are repeated without end is refused', async () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>';
    const bytes = await odsOf(sheet(row(cell, 'table:number-rows-repeated="1048576"')));
    expect(await problemOf(bytes)).toMatchObject({ type: 'table-too-large' });
  });

  it('with a document type or a password is refused', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const locked = await odsOf('', { 'META-INF/manifest.xml': manifest });
    expect(await problemOf(locked)).toEqual({ type: 'password-protected' });
    const typed = await odsOf('', {
      'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    });
    expect(await problemOf(typed)).toEqual({ type: 'damaged' });
  });
});

it('other files are no tables', async () => {
  expect(await problemOf(encoded('%PDF-1.7', 'utf-8'))).toEqual({ type: 'no-table', found: 'pdf' });
});

const castles = new URL(
  '../../../../../shared/samples/transcripts/fivethirtyeight/riddler_castles_open_ended.csv',
  import.meta.url,
);

it.skipIf(!existsSync(castles))('a real survey has all its rows and answers', async () => {
  const { columns, rows, warnings } = await tableOf(new Uint8Array(readFileSync(castles)));
  expect(rows).toHaveLength(1349);
  expect(columns.at(-1)).toMatchObject({ type: 'text', filled: 1268 });
  expect(warnings).toEqual([]);
  expect(rows[1]?.at(-1)).toContain('\n\nOf course, I lose to the "10s all around" strategy');
});

describe('a table of random cells', () => {
  // What a sheet cannot hold: control characters, marks of byte orders, line ends other than LF.
  const isHeld = (character: string) =>
    (character >= ' ' || character === '\n' || character === '\t') &&
    !['\ufeff', '\ufffe', '\uffff'].includes(character);
  const cell = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\n', ' ', '"', ',', ';', '\t', '=', '<&>', '😀', 'ہاں', '_x0041_'),
      ),
      { maxLength: 6 },
    )
    .map((parts) => [...parts.join('')].filter(isHeld).join(''));
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map((rows) => rows.map((cells, index) => [`R${String(index)}`, ...cells]));

  it.each([
    ['csv', (rows: string[][]) => Promise.resolve(encoded(Papa.unparse(rows), 'utf-8'))],
    [
      'xlsx',
      async (rows: string[][]) => {
        const escaped = rows.map((row) =>
          row.map((one) => one.replace(/_(?=x[0-9a-fA-F]{4}_)/gu, '_x005F_')),
        );
        return bytesOf(await writeXlsx({ sheets: [{ name: 'A', rows: escaped }] }));
      },
    ],
    ['ods', async (rows: string[][]) => bytesOf(await writeOds({ sheets: [{ name: 'A', rows }] }))],
  ] as const)('is the same after %s', async (format, write) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const header = Array.from(
          { length: rows[0]?.length ?? 0 },
          (_, at) => `column ${String(at)}`,
        );
        const again = await tableOf(await write([header, ...rows]));
        expect(again.format).toBe(format);
        expect(again.rows).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });
});
