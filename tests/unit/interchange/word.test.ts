import {
  Uint8ArrayReader,
  Uint8ArrayWriter,
  TextReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Tab,
  TextRun,
  type IPropertiesOptions,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { brokenPromises, problemOf, read, spoken } from '../support/transcripts.ts';

type Children = (Paragraph | Table)[];

async function docx(
  children: Children,
  more: Omit<IPropertiesOptions, 'sections'> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({ ...more, sections: [{ children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function named(name: string, speech: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: name, bold: true }), new TextRun(` ${speech}`)],
  });
}

function cells(...texts: string[]): TableRow {
  return new TableRow({
    children: texts.map(
      (text) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) }),
    ),
  });
}

/** A Word file whose one part is written by hand. */
async function rawDocx(documentXml: string): Promise<Uint8Array<ArrayBuffer>> {
  const archive = await docx([new Paragraph('x')]);
  const reader = new ZipReader(new Uint8ArrayReader(archive), { useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const isMain = entry.filename === 'word/document.xml';
    const data = isMain ? documentXml : new TextDecoder().decode(await entry.arrayBuffer());
    await writer.add(entry.filename, new TextReader(data));
  }
  return writer.close();
}

function xmlBody(body: string): string {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0"?><w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
}

describe('Word', () => {
  test('bold names with or without a colon, answers of several paragraphs', async () => {
    for (const colon of [':', '']) {
      const bytes = await docx([
        named(`Interviewer${colon}`, 'Who?'),
        named(`Kamran Afridi${colon}`, 'Few.'),
        new Paragraph('Really few.'),
        named(`Interviewer${colon}`, 'Why?'),
        named(`Kamran Afridi${colon}`, 'It is slow.'),
      ]);
      const result = await read('a.docx', bytes);
      expect(spoken(result)[1]).toEqual(['Kamran Afridi', 'Few.\nReally few.']);
      expect(result.labels.map(({ role }) => role)).toEqual(['interviewer', 'respondent']);
    }
  });

  test('bold in the middle of speech is no name', async () => {
    const bytes = await docx([
      named('Q:', 'Who?'),
      new Paragraph({
        children: [new TextRun({ text: 'Never', bold: true }), new TextRun(' again.')],
      }),
      named('A:', 'Me.'),
      new Paragraph({
        children: [new TextRun({ text: 'Always', bold: true }), new TextRun(' me.')],
      }),
    ]);
    expect((await read('a.docx', bytes)).units.labels).toEqual(['Q', 'A']);
  });

  test('right-to-left paragraphs', async () => {
    const paragraph = (name: string, text: string) =>
      new Paragraph({
        bidirectional: true,
        children: [
          new TextRun({ text: `${name}:`, bold: true, rightToLeft: true }),
          new TextRun({ text: ` ${text}`, rightToLeft: true }),
        ],
      });
    const bytes = await docx([
      paragraph('انٹرویور', 'کون استعمال کرتا ہے؟'),
      paragraph('گل رحیم', 'بہت کم لوگ۔'),
      paragraph('انٹرویور', 'OK.'),
      paragraph('گل رحیم', 'ٹھیک ہے۔'),
    ]);
    const result = await read('a.docx', bytes);
    expect(result.units.turns.map(({ direction, language }) => `${direction} ${language}`)).toEqual(
      ['rtl ur', 'rtl ur', 'ltr en', 'rtl ur'],
    );
  });

  test('soft breaks are line feeds, tabs are tabs, empty paragraphs stay', async () => {
    const bytes = await docx([
      new Paragraph({
        children: [new TextRun('hard'), new TextRun({ text: 'and slow', break: 1 })],
      }),
      new Paragraph(''),
      new Paragraph({ children: [new TextRun({ children: ['a', new Tab(), 'b'] })] }),
    ]);
    expect((await read('a.docx', bytes)).text).toBe('hard\nand slow\n\na\tb');
  });

  test('notes become numbers, their text stands at the end and belongs to nobody', async () => {
    const bytes = await docx(
      [
        named('Q:', 'Who?'),
        new Paragraph({
          children: [new TextRun('A: Few'), new FootnoteReferenceRun(1), new TextRun(' of them.')],
        }),
      ],
      { footnotes: { 1: { children: [new Paragraph('A: not said aloud.')] } } },
    );
    const result = await read('a.docx', bytes);
    expect(spoken(result)).toEqual([
      ['Q', 'Who?'],
      ['A', 'Few[1] of them.'],
      [undefined, '[1] A: not said aloud.'],
    ]);
    expect(result.warnings).toEqual([{ type: 'notes-at-end', count: 1 }]);
  });

  test('a table is nobody’s speech, unless the interview is one', async () => {
    const figures = await docx([
      named('Q:', 'Who?'),
      named('A:', 'See here.'),
      new Table({ rows: [cells('Year', 'Users'), cells('2019', '9')] }),
      new Paragraph('That is all.'),
    ]);
    expect(spoken(await read('a.docx', figures)).slice(1)).toEqual([
      ['A', 'See here.'],
      [undefined, 'Year\tUsers'],
      [undefined, '2019\t9'],
      ['A', 'That is all.'],
    ]);
    const interview = await docx([
      new Table({
        rows: [
          cells('Speaker', 'Text'),
          cells('Hina', 'Who?'),
          cells('Raza', 'Few.\nReally few.'),
          cells('Hina', 'Why?'),
          cells('Raza', 'It is slow.'),
        ],
      }),
    ]);
    expect(spoken(await read('a.docx', interview)).slice(-3)).toEqual([
      ['Raza', 'Few.\nReally few.'],
      ['Hina', 'Why?'],
      ['Raza', 'It is slow.'],
    ]);
  });

  test('headings are nobody’s speech', async () => {
    const bytes = await docx([
      new Paragraph({ text: 'Part one', heading: HeadingLevel.HEADING_1 }),
      named('Q:', 'Who?'),
      named('A:', 'Few.'),
      new Paragraph({ text: 'Part two', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('Or none.'),
    ]);
    expect(spoken(await read('a.docx', bytes))).toEqual([
      [undefined, 'Part one'],
      ['Q', 'Who?'],
      ['A', 'Few.'],
      [undefined, 'Part two'],
      ['A', 'Or none.'],
    ]);
  });

  test('comments and tracked changes are told', async () => {
    const change = { id: 1, author: 'Sana', date: '2019-04-03T00:00:00Z' };
    const bytes = await docx(
      [
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new TextRun('It is '),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new DeletedTextRun({ ...change, text: 'fast' }),
            new InsertedTextRun({ ...change, id: 2, text: 'slow' }),
          ],
        }),
      ],
      {
        comments: {
          children: [{ id: 0, author: 'Sana', date: new Date(0), children: [new Paragraph('?')] }],
        },
      },
    );
    const result = await read('a.docx', bytes);
    expect(result.text).toBe('It is slow');
    expect(result.warnings).toEqual([
      { type: 'comments-left-out', count: 1 },
      { type: 'tracked-changes-accepted' },
    ]);
  });

  test('names and text of scripts are text', async () => {
    const bytes = await docx([
      named('<script>:', 'x'),
      new Paragraph('<img src=x onerror=alert(1)> & "'),
    ]);
    expect((await read('a.docx', bytes)).text).toBe(
      '<script>: x\n<img src=x onerror=alert(1)> & "',
    );
  });

  test('a note that refers to itself is read once', async () => {
    const bytes = await docx(
      [new Paragraph({ children: [new TextRun('One'), new FootnoteReferenceRun(1)] })],
      {
        footnotes: {
          1: {
            children: [
              new Paragraph({ children: [new FootnoteReferenceRun(1), new TextRun('two')] }),
            ],
          },
        },
      },
    );
    expect((await read('a.docx', bytes)).text).toBe('One[1]\n[1] [1]two');
  });

  test('cut off anywhere it is damaged, and says so', async () => {
    const bytes = await docx([named('Q:', 'Who?')]);
    for (const share of [0.02, 0.3, 0.7, 0.99]) {
      const cut = bytes.slice(0, Math.floor(bytes.length * share));
      expect(await problemOf('a.docx', cut)).toEqual({ type: 'damaged' });
    }
  });

  test('nested 20,000 deep, or of entities, or no XML at all', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
    expect(await problemOf('a.docx', await rawDocx(xmlBody(deep)))).toEqual({ type: 'damaged' });
    const entities = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const outside = xmlBody('<w:p><w:r><w:t>&e;</w:t></w:r></w:p>').replace('?>', `?>${entities}`);
    expect(await problemOf('a.docx', await rawDocx(outside))).toEqual({ type: 'damaged' });
    expect(await problemOf('a.docx', await rawDocx('not xml'))).toEqual({ type: 'damaged' });
  });

  test('small packed and huge unpacked, it is stopped while unpacking', async () => {
    const bomb = xmlBody(`<w:p><w:r><w:t>${'a'.repeat(50 * 1024 * 1024)}</w:t></w:r></w:p>`);
    const bytes = await rawDocx(bomb);
    expect(bytes.length).toBeLessThan(200_000);
    expect(await problemOf('a.docx', bytes)).toMatchObject({ type: 'unpacks-too-large' });
  });

  test('locked with a password inside the archive', async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
    await writer.add('word/document.xml', new TextReader(xmlBody('<w:p/>')), { password: 'x' });
    expect(await problemOf('a.docx', await writer.close())).toEqual({ type: 'password-protected' });
  });

  test('an empty document has nothing to read', async () => {
    expect(await problemOf('a.docx', await docx([new Paragraph('')]))).toEqual({ type: 'no-text' });
  });

  test('read by its content when it is called something else', async () => {
    const bytes = await docx([named('Q:', 'Who?'), named('A:', 'Me.')]);
    const result = await read('interview.txt', bytes);
    expect(result.format).toBe('docx');
    expect(result.warnings).toEqual([{ type: 'read-as', extension: 'txt', format: 'docx' }]);
    expect(brokenPromises(result)).toEqual([]);
  });
});
