import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import type { RichNode } from '#domain/memo.ts';
import { calmMarkup } from '#parts/memo-editor/calm-markup.ts';
import { cleanPasted } from '#parts/memo-editor/clean-pasted.ts';
import { editorSchema } from '#parts/memo-editor/editor-schema.ts';

const nothing = () => undefined;
const { extensions } = editorSchema({
  say: ({ kind }) => ({ state: 'gone', kind, text: '', plain: '' }),
  label: () => '',
  ask: nothing,
  open: nothing,
});

/** What a memo takes of a clipboard, as the editor reads it: in a document that loads nothing. */
function pasted(html: string): { readonly markup: string; readonly body: RichNode } {
  const root = document.implementation.createHTMLDocument('').createElement('div');
  root.innerHTML = calmMarkup(html);
  cleanPasted(root);
  const markup = root.innerHTML;
  const body = SchemaParser.fromSchema(getSchema(extensions)).parse(root);
  body.check();
  return { markup, body: body.toJSON() as RichNode };
}

/** Blocks on a line each, indented by depth, with marks: easier to read than nodes. */
function outline({ type, text, marks, content = [] }: RichNode, depth = 0): string {
  if (text !== undefined) {
    const sign = (marks ?? []).map((mark) => (mark.type === 'bold' ? '*' : '_')).join('');
    return sign + text.replaceAll('\u00A0', ' ') + sign;
  }
  const isText = content.some((node) => node.text !== undefined);
  const own = '  '.repeat(depth) + type;
  if (isText) return `${own} ${content.map((node) => outline(node)).join('')}`;
  return [own, ...content.map((node) => outline(node, depth + 1))].join('\n');
}

async function clipboard(name: string): Promise<string> {
  return readFile(path.resolve('tests/fixtures/clipboard', name), 'utf8');
}

const TRACES = /https?:|file:|javascript:|style=|src=|href=|class=|on\w+=|<(?:img|script|a)\b/iu;

describe('what is pasted into a memo', () => {
  it('of Word has its headings, lists within lists, tables and emphasis', async () => {
    const { body, markup } = pasted(await clipboard('word.html'));
    expect(markup).not.toMatch(TRACES);
    expect(outline(body)).toBe(`doc
  heading Field notes
  paragraph The *portal* is _rarely_ used; see the portal’s page.
  bulletList
    listItem
      paragraph Waiting
      bulletList
        listItem
          paragraph in the queue
    listItem
      paragraph Doubt
  paragraph Then:
  orderedList
    listItem
      paragraph Ask the clerk
  paragraph دو ہفتے تک کوئی جواب نہیں آیا۔
  table
    tableRow
      tableCell
        paragraph *Who*
      tableCell
        paragraph What
    tableRow
      tableCell
        paragraph Amina
      tableCell
        paragraph filed two
      tableCell
        paragraph
  paragraph`);
    expect(
      body.content?.find(({ type }) => type === 'table')?.content?.[0]?.content?.[1],
    ).toMatchObject({ attrs: { colspan: 2 } });
  });

  it('of Google Docs is not bold all over, and its lists are within each other', async () => {
    const { body, markup } = pasted(await clipboard('google-docs.html'));
    expect(markup).not.toMatch(TRACES);
    expect(outline(body)).toBe(`doc
  heading Second visit
  paragraph *Nobody* _waits_ there, see the list.
  bulletList
    listItem
      paragraph Trust
      bulletList
        listItem
          paragraph in people
    listItem
      paragraph Access
  paragraph
    hardBreak
  table
    tableRow
      tableCell
        paragraph شکایت
      tableCell
        paragraph complaint
  paragraph`);
  });

  it('of a web page has its words and its table, and nothing that acts or loads', async () => {
    const { body, markup } = pasted(await clipboard('web-page.html'));
    expect(markup).not.toMatch(TRACES);
    expect(markup).not.toMatch(/alert|hidden|typed|frame/u);
    expect(outline(body)).toBe(`doc
  heading Notice
  paragraph Go here, *now*.
  table
    tableRow
      tableHeader
        paragraph Service
      tableHeader
        paragraph Fee
    tableRow
      tableCell
        paragraph Domicile
      tableCell
        paragraph 200
  paragraph so be it`);
  });

  it('of the editor itself keeps what is mentioned', () => {
    const { body } = pasted('<p>See <span data-mention="codes c1" style="x">Trust</span></p>');
    expect(body.content?.[0]?.content?.[1]).toEqual({
      type: 'mention',
      attrs: { kind: 'codes', id: 'c1' },
    });
  });
});
