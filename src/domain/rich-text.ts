import type { RichNode } from './memo.ts';

function isInline(node: RichNode): boolean {
  return node.text !== undefined || node.type === 'hardBreak';
}

function linesOf(node: RichNode): string[] {
  const content = node.content ?? [];
  if (content.some(isInline)) {
    return [
      content.map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join(''),
    ];
  }
  // A block without content is an empty line; lists and quotes are only what is in them.
  return content.length > 0 ? content.flatMap(linesOf) : [''];
}

/** What a rich text says: a line for every paragraph, heading and item of a list. */
export function richTextToPlain(text: RichNode): string {
  return linesOf(text).join('\n');
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
