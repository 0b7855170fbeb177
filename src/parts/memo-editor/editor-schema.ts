import { StarterKit } from '@tiptap/starter-kit';
import { mentionNode, type MentionHost } from './mention-node.ts';
import { TABLE_NODES } from './table-nodes.ts';

/** What a memo can hold. Whatever else is pasted is reduced to this; pictures and links are left out. */
export function editorSchema(host: MentionHost) {
  const kit = StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    dropcursor: false,
    horizontalRule: false,
    link: false,
    strike: false,
    // So that the caret can go on behind a table.
    trailingNode: { notAfter: ['heading', 'bulletList', 'orderedList', 'blockquote'] },
    underline: false,
  });
  const { node, refresh } = mentionNode(host);
  return { extensions: [kit, ...TABLE_NODES, node], refresh };
}
