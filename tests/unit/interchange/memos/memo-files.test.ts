import mammoth from 'mammoth';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { RichNode } from '#domain/memo.ts';
import type { MemoFile } from '#interchange/memos/memo-file.ts';
import { memosToDocx } from '#interchange/memos/memos-to-docx.ts';
import { memosToMarkdown } from '#interchange/memos/memos-to-markdown.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';

const words = (text: string, ...marks: string[]): RichNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const block = (type: string, ...content: RichNode[]): RichNode => ({ type, content });
const line = (text: string) => block('paragraph', words(text));
const cell = (text: string, type = 'tableCell') => block(type, line(text));

const BODY = block(
  'doc',
  { ...block('heading', words('First *steps*')), attrs: { level: 2 } },
  block(
    'paragraph',
    words('They '),
    words('look twice ', 'bold'),
    words('from afar', 'italic'),
    { type: 'hardBreak' },
    words('1. not a list'),
  ),
  block(
    'bulletList',
    block('listItem', line('Trust'), block('bulletList', block('listItem', line('in people')))),
    block('listItem', line('رسائی')),
  ),
  {
    ...block('orderedList', block('listItem', line('ask')), block('listItem', line('wait'))),
    attrs: { start: 1 },
  },
  block('orderedList', block('listItem', line('from one again'))),
  block('blockquote', line('So it is.')),
  block(
    'table',
    block('tableRow', cell('Who', 'tableHeader'), cell('What | how', 'tableHeader')),
    block('tableRow', cell('Amina'), cell('دو ہفتے')),
  ),
  line('دو ہفتے تک کوئی جواب نہیں آیا۔'),
);

const FILE: MemoFile = {
  title: 'A study – Memos',
  memos: [
    { title: 'After the visit', body: BODY, about: 'Trust', coder: 'Sana', date: '3 April 2019' },
    {
      title: 'Second',
      body: line('short'),
      about: 'Project',
      coder: 'Nadeem',
      date: '4 April 2019',
    },
  ],
  labels: { about: 'On', by: 'By' },
  language: 'en',
  direction: 'ltr',
};

function textOf(token: Token): string {
  const { tokens } = token as Tokens.Generic;
  return tokens ? tokens.map(textOf).join('') : ((token as Tokens.Text).text ?? '');
}

describe('memos as Markdown', () => {
  const tokens = marked.lexer(memosToMarkdown(FILE)).filter(({ type }) => type !== 'space');

  it('are read back with headings, lists, tables and emphasis', () => {
    expect(tokens.map(({ type }) => type)).toEqual([
      'heading',
      ...['heading', 'paragraph'],
      ...['heading', 'paragraph', 'list', 'list', 'blockquote', 'table', 'paragraph'],
      ...['heading', 'paragraph', 'paragraph'],
    ]);
    const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
    expect(headings.map(({ depth, text }) => [depth, text])).toEqual([
      [1, 'A study – Memos'],
      [2, 'After the visit'],
      [3, 'First \\*steps\\*'],
      [2, 'Second'],
    ]);
    const [bullets] = tokens.filter((token): token is Tokens.List => token.type === 'list');
    expect(bullets?.items.map(({ tokens: [first] }) => first && textOf(first))).toEqual([
      'Trust',
      'رسائی',
    ]);
    expect(bullets?.items[0]?.tokens.at(-1)).toMatchObject({ type: 'list', ordered: false });
    const table = tokens.find((token): token is Tokens.Table => token.type === 'table');
    expect(table?.header.map(({ text }) => text)).toEqual(['Who', 'What | how']);
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([['Amina', 'دو ہفتے']]);
  });

  it('say what they are on, whose they are and when', () => {
    expect(textOf(tokens[2] as Token)).toBe('On: Trust<br>By: Sana, 3 April 2019');
    const said = tokens[4] as Tokens.Paragraph;
    expect(said.tokens.map(({ type }) => type)).toEqual([
      ...['text', 'strong', 'text', 'em'],
      ...['html', 'text', 'escape', 'text'],
    ]);
  });
});

describe('memos as a Word file', () => {
  it('are read back with headings, lists, tables and emphasis', async () => {
    const bytes = await memosToDocx(FILE);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(html).toContain('<h1>A study – Memos</h1><h2>After the visit</h2>');
    expect(html).toContain('On: Trust');
    expect(html).toContain('By: Sana, 3 April 2019');
    expect(html).toContain('<h3>First *steps*</h3>');
    expect(html).toContain(
      'They <strong>look twice </strong><em>from afar</em><br />1. not a list',
    );
    expect(html).toContain('<ul><li>Trust<ul><li>in people</li></ul></li><li>رسائی</li></ul>');
    expect(html).toContain('<li>ask</li><li>wait</li>');
    expect(html).toMatch(/<thead><tr><th>.*Who.*What \| how.*<\/thead><tbody>.*Amina.*دو ہفتے/u);
    expect(html).toContain('<h2>Second</h2>');
  });

  it('have every paragraph in its direction', async () => {
    const unpacked = await unpackEntries(await memosToDocx(FILE), () => true, Infinity);
    const xml = new TextDecoder().decode(
      unpacked.ok ? unpacked.value.files.get('word/document.xml') : undefined,
    );
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gu) ?? [];
    const directions = paragraphs
      .filter((one) => /دو ہفتے تک|So it is|رسائی/u.test(one))
      .map((one) => /<w:bidi\/>/u.test(one));
    expect(directions).toEqual([true, false, true]);
  });
});

const bold = (text: string) => words(text, 'bold');
const row = (...cells: RichNode[]) => block('tableRow', ...cells);
const over = (text: string, attrs: Readonly<Record<string, unknown>>) => ({ ...cell(text), attrs });

function fileOf(...content: RichNode[]): MemoFile {
  const [first] = FILE.memos;
  if (!first) throw new RangeError('there is a memo');
  return { ...FILE, memos: [{ ...first, body: block('doc', ...content) }] };
}

/** The memo's own tokens, below what it is on and whose it is. */
function tokensOf(...content: RichNode[]): Token[] {
  const tokens = marked.lexer(memosToMarkdown(fileOf(...content)));
  return tokens.filter(({ type }) => type !== 'space').slice(3);
}

async function documentXml(file: MemoFile, name = 'word/document.xml'): Promise<string> {
  const unpacked = await unpackEntries(await memosToDocx(file), () => true, Infinity);
  return new TextDecoder().decode(unpacked.ok ? unpacked.value.files.get(name) : undefined);
}

describe('a memo as Markdown', () => {
  it('has the cells of a table below those they belong to', () => {
    const [table] = tokensOf(
      block(
        'table',
        row(over('Group', { rowspan: 2 }), over('People', { colspan: 2 })),
        row(cell('men'), cell('women')),
        row(cell('Citizens'), cell('3'), over('5', { rowspan: 9 })),
        row(cell('Officials')),
      ),
    ) as Tokens.Table[];
    expect(table?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['Group', 'People', ''],
      ['', 'men', 'women'],
      ['Citizens', '3', '5'],
      ['Officials', '', ''],
    ]);
  });

  it.each([
    ['trust,', 'which', '<p><strong>trust,</strong>which</p>'],
    ['“trust”', ' which', '<p><strong>“trust”</strong> which</p>'],
    ['trust, ', 'which', '<p><strong>trust,</strong> which</p>'],
    ['ہے۔', 'اور', '<p><strong>ہے۔</strong>اور</p>'],
    ['trust', '. Which', '<p><strong>trust</strong>. Which</p>'],
  ])('has “%s” bold before “%s”', (first, second, html) => {
    const markdown = memosToMarkdown(fileOf(block('paragraph', bold(first), words(second))));
    expect(marked.parse(markdown)).toContain(html);
  });

  it('keeps apart what stands bold, slanted and both beside each other', () => {
    const text = block(
      'paragraph',
      words('so'),
      words('“a”', 'bold'),
      words('b', 'bold', 'italic'),
      words('c', 'italic'),
      { type: 'hardBreak' },
      words('d', 'italic'),
    );
    expect(marked.parse(memosToMarkdown(fileOf(text)))).toContain(
      '<p>so<strong>“a”</strong><em><strong>b</strong></em><em>c</em><br><em>d</em></p>',
    );
  });

  it('keeps the paragraphs of one item of a list apart', () => {
    const [list] = tokensOf(
      block(
        'bulletList',
        block(
          'listItem',
          line('first'),
          line('second'),
          block('bulletList', block('listItem', line('below'))),
        ),
      ),
    ) as Tokens.List[];
    expect(list?.items[0]?.tokens.map(({ type }) => type)).toEqual([
      'paragraph',
      'space',
      'paragraph',
      'list',
    ]);
  });
});

describe('a memo that some file made', () => {
  const wide = block(
    'table',
    ...Array.from({ length: 600 }, () => row(over('x', { colspan: 200 }))),
  );
  let deep = line('deepest');
  for (let level = 0; level < 20_000; level += 1) deep = block('blockquote', deep);
  const wild = [
    block('table', row(over('far', { colspan: 4_294_967_297, rowspan: 1e9 }))),
    { ...block('heading', words('level')), attrs: { level: -5 } },
    { ...block('orderedList', block('listItem', line('item'))), attrs: { start: -1e300 } },
    block('table'),
    wide,
    deep,
  ];

  it('is exported with all its words, with all others', async () => {
    const markdown = memosToMarkdown(fileOf(...wild));
    const docx = await documentXml(fileOf(...wild));
    for (const word of ['far', 'level', 'item', 'x', 'deepest']) {
      expect(markdown).toContain(word);
      expect(docx).toContain(`>${word}<`);
    }
  });
});

describe('a numbered list in a Word file', () => {
  it('begins with its own number, at any depth', async () => {
    const inner = { ...block('orderedList', block('listItem', line('b'))), attrs: { start: 7 } };
    const outer = {
      ...block('orderedList', block('listItem', line('a'), inner)),
      attrs: { start: 3 },
    };
    const xml = await documentXml(fileOf(outer), 'word/numbering.xml');
    const starts = [
      ...xml.matchAll(
        /<w:lvl w:ilvl="(\d)"[^>]*><w:start w:val="(\d+)"\/><w:numFmt w:val="decimal"/gu,
      ),
    ];
    expect(starts.map(([, level, start]) => [level, start])).toEqual([
      ['0', '3'],
      ['1', '7'],
    ]);
  });
});
