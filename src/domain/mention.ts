import type { RichNode } from './memo.ts';

/** What a memo can mention. */
export const MENTIONED = ['codes', 'cases', 'documents', 'quotes', 'codings'] as const;
export type Mentioned = (typeof MENTIONED)[number];

/** Type of the node that stands for a thing in a rich text. It keeps no name: that is the thing's own. */
export const MENTION = 'mention';

export interface Mention {
  readonly kind: Mentioned;
  readonly id: string;
}

/** How a mention reads. */
export type SayMention = (mention: Mention) => string;

/** What a node mentions; undefined of any other node, and of one that an older or newer version wrote otherwise. */
export function mentionOf({ type, attrs }: RichNode): Mention | undefined {
  if (type !== MENTION) return undefined;
  const kind = MENTIONED.find((one) => one === attrs?.['kind']);
  const id = attrs?.['id'];
  return kind && typeof id === 'string' && id !== '' ? { kind, id } : undefined;
}

export function mentionNode({ kind, id }: Mention): RichNode {
  return { type: MENTION, attrs: { kind, id } };
}

/** All mentions of a text, in its order. */
export function mentionsIn(text: RichNode): Mention[] {
  const own = mentionOf(text);
  return own ? [own] : (text.content ?? []).flatMap(mentionsIn);
}

/** The text with each mention as `change` has it; the very text where it has none. */
function withMentions(
  text: RichNode,
  change: (mention: Mention, node: RichNode) => RichNode,
): RichNode {
  const own = mentionOf(text);
  if (own) return change(own, text);
  const content = text.content?.map((node) => withMentions(node, change));
  const isSame = content?.every((node, at) => node === text.content?.[at]) ?? true;
  return isSame ? text : { ...text, content };
}

/** The text with words in place of its mentions, for whoever knows no things to mention. */
export function mentionsInWords(text: RichNode, say: SayMention): RichNode {
  return withMentions(text, (mention, { marks }) => {
    const words = say(mention);
    // A text node has at least one letter.
    return { type: 'text', text: words === '' ? '…' : words, ...(marks && { marks }) };
  });
}

/** The text with mentions of the same things under other ids; `undefined` leaves one as it is. */
export function translateMentions(
  text: RichNode,
  idOf: (mention: Mention) => string | undefined,
): RichNode {
  return withMentions(text, (mention, node) => {
    const id = idOf(mention);
    return id === undefined || id === mention.id ? node : { ...node, attrs: { ...node.attrs, id } };
  });
}
