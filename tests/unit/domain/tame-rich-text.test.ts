import { describe, expect, it } from 'vitest';
import { memoSchema, type RichNode } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { tameRichText } from '#domain/tame-rich-text.ts';

const line = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: RichNode[]): RichNode => ({ type: 'doc', content });

function within(depth: number, ...content: RichNode[]): RichNode {
  let node: RichNode = { type: 'blockquote', content };
  for (let level = 1; level < depth; level += 1) {
    node = { type: 'blockquote', content: [node, line(`after ${String(level)}`)] };
  }
  return node;
}

describe('a rich text of a file', () => {
  it('is the very text where nothing is wrong with it', () => {
    const cell = { type: 'tableCell', attrs: { colspan: 2, rowspan: 1, colwidth: [80, 120] } };
    const text = doc(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'a' }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ ...cell, content: [line('b')] }] }],
      },
      within(20, line('c')),
      { type: 'mention', attrs: { kind: 'codes', id: 'trust' } },
    );
    expect(tameRichText(text)).toBe(text);
  });

  it.each([
    ['tableCell', { colspan: 4_294_967_297, rowspan: -1 }, { colspan: 200, rowspan: 1 }],
    ['tableHeader', { colspan: Number.NaN, rowspan: 2.7 }, { colspan: 1, rowspan: 2 }],
    ['heading', { level: -5, textAlign: 'left' }, { level: 1, textAlign: 'left' }],
    ['orderedList', { start: 1e300 }, { start: 999_999 }],
    ['paragraph', { wild: [[[[[1]]]]], dir: 'rtl' }, { dir: 'rtl' }],
  ])('has of a %s with %j what can be drawn', (type, attrs, tame) => {
    expect(tameRichText(doc({ type, attrs, content: [] }))).toEqual(
      doc({ type, attrs: tame, content: [] }),
    );
  });

  it('keeps all its words where it is nested without end', () => {
    const tame = tameRichText(doc(line('before'), within(20_000, line('deepest'))));
    const words = richTextToPlain(tame).split('\n');
    expect(words.slice(0, 3)).toEqual(['before', 'deepest', 'after 1']);
    expect(words).toHaveLength(20_001);
    expect(tameRichText(tame)).toEqual(tame);
  });

  it('is tame where a memo is read, and what is no text at all is none', () => {
    const memo = {
      id: 'm',
      target: { table: 'project', id: 'p' },
      title: '',
      coder: 'c',
      createdAt: 1,
    };
    const body = doc(within(20_000, line('deepest')));
    expect(richTextToPlain(memoSchema.parse({ ...memo, body }).body)).toContain('deepest');
    for (const wrong of [
      undefined,
      null,
      'text',
      { type: 'doc', content: 'text' },
      { content: [null] },
    ]) {
      expect(memoSchema.safeParse({ ...memo, body: wrong }).success).toBe(false);
    }
  });
});
