import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richNodeSchema, type RichNode } from '#domain/memo.ts';
import { mentionNode } from '#domain/mention.ts';
import { isEmptyRichText, plainToRichText, richTextToPlain } from '#domain/rich-text.ts';

const text = (value: string, mark?: string): RichNode => ({
  type: 'text',
  text: value,
  ...(mark && { marks: [{ type: mark }] }),
});
const block = (type: string, ...content: RichNode[]): RichNode => ({ type, content });

describe('rich text', () => {
  it('says a line for every block, whatever it lies in', () => {
    const doc = block(
      'doc',
      { ...block('heading', text('Trust')), attrs: { level: 2 } },
      block(
        'paragraph',
        text('They '),
        text('look', 'bold'),
        { type: 'hardBreak' },
        text('twice.'),
      ),
      block(
        'bulletList',
        block('listItem', block('paragraph', text('شکایت'))),
        block('listItem', block('paragraph', text('جواب')), block('paragraph', text('دیر سے'))),
      ),
      { type: 'paragraph' },
      block('blockquote', block('paragraph', text('So it is.'))),
    );
    expect(richTextToPlain(doc)).toBe('Trust\nThey look\ntwice.\nشکایت\nجواب\nدیر سے\n\nSo it is.');
  });

  it('made from plain text says that text, and is a rich text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        const rich = plainToRichText(plain);
        expect(richTextToPlain(rich)).toBe(plain);
        expect(richNodeSchema.parse(rich)).toEqual(rich);
      }),
    );
  });

  it('says the rows of a table, cells parted by tabs, and what it mentions by name', () => {
    const cell = (...content: RichNode[]) => block('tableCell', block('paragraph', ...content));
    const doc = block(
      'doc',
      block('paragraph', text('On '), mentionNode({ kind: 'codes', id: 'trust' }), text('.')),
      block(
        'table',
        block('tableRow', cell(text('Who')), cell(mentionNode({ kind: 'cases', id: 'amina' }))),
        block('tableRow', cell(), cell(text('two'))),
      ),
    );
    expect(richTextToPlain(doc, ({ kind, id }) => `<${kind} ${id}>`)).toBe(
      'On <codes trust>.\nWho\t<cases amina>\n\ttwo',
    );
    expect(
      isEmptyRichText(block('doc', block('paragraph', mentionNode({ kind: 'codes', id: 'x' })))),
    ).toBe(false);
  });

  it('keeps the words of nodes that nobody knows yet', () => {
    const unknown = block('newer', text('kept'));
    const doc = block('doc', block('paragraph', text('So '), unknown, text('.')), unknown);
    expect(richTextToPlain(doc)).toBe('So kept.\nkept');
  });

  it('is empty while nothing can be read in it', () => {
    expect(isEmptyRichText({ type: 'doc' })).toBe(true);
    expect(isEmptyRichText(plainToRichText(' \n\n'))).toBe(true);
    expect(isEmptyRichText(plainToRichText('\n؟'))).toBe(false);
  });
});
