import { MENTION, mentionOf, type SayMention } from './mention.ts';
import type { RichNode } from './memo.ts';

/** Stands for a mention where nobody says what it reads as. */
const UNSAID = '@…';
/** Between the cells of a row. */
const CELL_SEPARATOR = '\t';

function isInline({ text, type }: RichNode): boolean {
  return text !== undefined || type === 'hardBreak' || type === MENTION;
}

function inlineText(node: RichNode, say: SayMention | undefined): string {
  if (node.type === 'hardBreak') return '\n';
  if (node.type !== MENTION) return node.text ?? linesOf(node, say).join('\n');
  const mention = mentionOf(node);
  return (mention && say?.(mention)) ?? node.text ?? UNSAID;
}

function rowLine({ content = [] }: RichNode, say: SayMention | undefined): string {
  return content.map((cell) => linesOf(cell, say).join(' ')).join(CELL_SEPARATOR);
}

function linesOf(node: RichNode, say: SayMention | undefined): string[] {
  const content = node.content ?? [];
  if (isInline(node)) return [inlineText(node, say)];
  if (node.type === 'tableRow') return [rowLine(node, say)];
  if (content.some(isInline)) {
    return [content.map((child) => inlineText(child, say)).join('')];
  }
  // A block without content is an empty line; lists and quotes are only what is in them.
  return content.length > 0 ? content.flatMap((child) => linesOf(child, say)) : [''];
}

/**
 * What a rich text says: a line for every paragraph, heading, item of a list and row of a table, whose cells are parted by
 * tabs. `say` names what is mentioned.
 */
export function richTextToPlain(text: RichNode, say?: SayMention): string {
  return linesOf(text, say).join('\n');
}

/** A rich text that says the same: a paragraph for every line. */
export function plainToRichText(text: string): RichNode {
  return {
    type: 'doc',
    content: text.split('\n').map((line) => ({
      type: 'paragraph',
      ...(line && { content: [{ type: 'text', text: line }] }),
    })),
  };
}

export function isEmptyRichText(text: RichNode): boolean {
  return richTextToPlain(text).trim() === '';
}
