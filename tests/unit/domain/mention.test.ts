import { describe, expect, it } from 'vitest';
import type { RichNode } from '#domain/memo.ts';
import {
  mentionNode,
  mentionOf,
  mentionsIn,
  mentionsInWords,
  translateMentions,
} from '#domain/mention.ts';

const TRUST = { kind: 'codes', id: 'trust' } as const;
const QUOTE = { kind: 'quotes', id: 'q' } as const;
const block = (type: string, ...content: RichNode[]): RichNode => ({ type, content });
const words = (text: string): RichNode => ({ type: 'text', text });

const DOC = block(
  'doc',
  block('paragraph', words('See '), mentionNode(QUOTE)),
  block('bulletList', block('listItem', block('paragraph', mentionNode(TRUST)))),
);

describe('mentions', () => {
  it('hold what they name by kind and id, and no name', () => {
    expect(mentionNode(TRUST)).toEqual({ type: 'mention', attrs: TRUST });
    expect(mentionsIn(DOC)).toEqual([QUOTE, TRUST]);
  });

  it('of kinds that are not known are none', () => {
    expect(mentionOf({ type: 'mention', attrs: { kind: 'planets', id: 'x' } })).toBeUndefined();
    expect(mentionOf({ type: 'mention', attrs: { kind: 'codes' } })).toBeUndefined();
    expect(mentionOf({ type: 'mention' })).toBeUndefined();
  });

  it('become words, which are never none', () => {
    const said = mentionsInWords(DOC, ({ kind }) => (kind === 'codes' ? 'Trust' : ''));
    expect(said).toEqual(
      block(
        'doc',
        block('paragraph', words('See '), words('…')),
        block('bulletList', block('listItem', block('paragraph', words('Trust')))),
      ),
    );
  });

  it('get other ids, and leave a text without any the very same', () => {
    const other = translateMentions(DOC, ({ id }) => (id === 'q' ? 'own' : undefined));
    expect(mentionsIn(other)).toEqual([{ ...QUOTE, id: 'own' }, TRUST]);
    expect(translateMentions(DOC, () => undefined)).toBe(DOC);
  });
});
