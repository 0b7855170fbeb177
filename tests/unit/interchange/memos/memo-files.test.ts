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
