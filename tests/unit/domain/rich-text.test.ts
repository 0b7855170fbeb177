import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richNodeSchema, type RichNode } from '#domain/memo.ts';
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

  it('is empty while nothing can be read in it', () => {
    expect(isEmptyRichText({ type: 'doc' })).toBe(true);
    expect(isEmptyRichText(plainToRichText(' \n\n'))).toBe(true);
    expect(isEmptyRichText(plainToRichText('\n؟'))).toBe(false);
  });
});
