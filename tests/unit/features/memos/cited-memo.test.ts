import { describe, expect, it } from 'vitest';
import { isolate } from '#i18n/isolate.ts';
import type { RichNode } from '#domain/memo.ts';
import { mentionNode, type Mention } from '#domain/mention.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { citedMemo } from '#features/memos/cited-memo.ts';
import type { MentionInWords } from '#parts/mention/mention-words.ts';

const long: Mention = { kind: 'codings', id: 'long' };
const other: Mention = { kind: 'quotes', id: 'other' };
const short: Mention = { kind: 'codings', id: 'short' };
const gone: Mention = { kind: 'codings', id: 'gone' };

function say({ kind, id }: Mention): MentionInWords {
  if (id === 'gone') return { state: 'gone', kind, text: 'a coding that is gone', plain: '[gone]' };
  const whole = id === 'short' ? 'No.' : `${id} words that go on and on`;
  const isShortened = id !== 'short';
  const first = isShortened ? `${id} words …` : whole;
  return {
    ...{ state: 'there', kind, isShortened },
    text: `“${isolate(first)}” (${isolate('Adil')})`,
    plain: `“${whole}” (Adil)`,
  };
}

function memo(...content: (Mention | string)[]): RichNode {
  const inline = content.map((one) =>
    typeof one === 'string' ? { type: 'text', text: one } : mentionNode(one),
  );
  return { type: 'doc', content: [{ type: 'paragraph', content: inline }] };
}

const linesOf = (body: RichNode) =>
  richTextToPlain(citedMemo(body, say, 'Cited passages')).split('\n');

describe('a memo for a file', () => {
  it('cites long passages by their first words, as on the screen, and has them whole at its end', () => {
    expect(linesOf(memo('As ', other, ' and ', long, ' say, and ', other, ' again.'))).toEqual([
      'As “other words …” (Adil) [1] and “long words …” (Adil) [2] say, and “other words …” (Adil) [1] again.',
      'Cited passages',
      '“other words that go on and on” (Adil)',
      '“long words that go on and on” (Adil)',
    ]);
    const content = citedMemo(memo(long), say, 'Cited passages').content ?? [];
    expect(content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'orderedList']);
  });

  it('has short passages, and what is gone, in the sentence alone', () => {
    expect(linesOf(memo('He said ', short, ' and ', gone))).toEqual([
      'He said “No.” (Adil) and [gone]',
    ]);
  });
});
