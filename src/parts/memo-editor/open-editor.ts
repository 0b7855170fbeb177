import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { RichNode } from '#domain/memo.ts';
import { plainToRichText, richTextToPlain } from '#domain/rich-text.ts';

export interface EditorSetting {
  readonly name: string;
  /** Shown while there are no words. */
  readonly placeholder: string;
  readonly body: RichNode;
  readonly autofocus: boolean;
  /** Something was written. */
  readonly onwrite: () => void;
  readonly onblur: () => void;
  /** Anything happened, a move of the caret included. */
  readonly onstep: () => void;
}

/** What a memo can hold. Whatever else is pasted is reduced to this; pictures and links are left out. */
const MEMO_SCHEMA = StarterKit.configure({
  heading: { levels: [2, 3, 4] },
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  horizontalRule: false,
  link: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

/** Opens an editor inside an element of the page. */
export function openEditor(host: HTMLElement, setting: EditorSetting): Editor {
  const editor = new Editor({
    element: host,
    extensions: [MEMO_SCHEMA],
    // Left out it would be an empty text, which TipTap reads as markup; the page's policy bars that.
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    // The page's policy bars style elements made by a script.
    injectCSS: false,
    textDirection: 'auto',
    autofocus: setting.autofocus ? 'end' : false,
    editorProps: {
      attributes: {
        class: 'rich-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': setting.name,
        'data-placeholder': setting.placeholder,
      },
    },
    onUpdate: setting.onwrite,
    onBlur: setting.onblur,
    onTransaction: setting.onstep,
  });
  showBody(editor, setting.body);
  return editor;
}

/** The node in the editor's own form; a text from elsewhere that breaks the schema keeps its words. */
function fitting(editor: Editor, body: RichNode) {
  try {
    const node = editor.schema.nodeFromJSON(body);
    node.check();
    return node;
  } catch {
    return editor.schema.nodeFromJSON(plainToRichText(richTextToPlain(body)));
  }
}

/** Puts a text into the editor in place of the one that is there, outside of its own undo. */
export function showBody(editor: Editor, body: RichNode): void {
  const next = fitting(editor, body);
  const { doc, tr } = editor.state;
  if (next.eq(doc)) return;
  const change = tr.replaceWith(0, doc.content.size, next.content);
  editor.view.dispatch(change.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}
