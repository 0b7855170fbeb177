import { Editor } from '@tiptap/core';
import { DOMParser as SchemaParser, type Schema } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import type { RichNode } from '#domain/memo.ts';
import { mentionNode as mentionNodeOf, type Mention } from '#domain/mention.ts';
import { plainToRichText, richTextToPlain } from '#domain/rich-text.ts';
import { tameRichText } from '#domain/tame-rich-text.ts';
import { calmMarkup } from './calm-markup.ts';
import { cleanPasted } from './clean-pasted.ts';
import { isTooMuchPasted } from './is-too-much-pasted.ts';
import type { MentionHost } from './mention-node.ts';
import { noteSpace } from './mention-space.ts';
import { editorSchema } from './editor-schema.ts';
import { insertTable, TABLE_STEPS, type TableStep } from './table-nodes.ts';

export interface EditorSetting {
  readonly name: string;
  /** Shown while there are no words. */
  readonly placeholder: string;
  readonly body: RichNode;
  readonly autofocus: boolean;
  readonly mentions: MentionHost;
  /** Something was written. */
  readonly onwrite: () => void;
  readonly onblur: () => void;
  /** Anything happened, a move of the caret included. */
  readonly onstep: () => void;
  /** More was pasted than a memo is for; nothing was taken. */
  readonly onrefuse: () => void;
}

/** An editor, and what can be done in it beside what its own commands do. */
export interface OpenedEditor {
  readonly editor: Editor;
  /** Puts a text in place of the one that is there, outside of the editor's own undo. */
  readonly show: (body: RichNode) => void;
  /** Says mentions anew. */
  readonly refreshMentions: () => void;
  readonly mention: (mention: Mention) => void;
  readonly insertTable: () => void;
  readonly changeTable: (step: TableStep) => void;
  readonly isInTable: () => boolean;
}

/** Reads what is pasted, which is not part of the page and loads nothing. */
function pasteParser(schema: Schema) {
  const parser = SchemaParser.fromSchema(schema);
  const cleaned: Pick<SchemaParser, 'parseSlice'> = {
    parseSlice: (pasted, options) => {
      if (pasted instanceof Element) cleanPasted(pasted);
      return parser.parseSlice(pasted, options);
    },
  };
  return cleaned as SchemaParser;
}

/** A mention at the caret, with a space behind it where none follows. */
function insertMention(editor: Editor, mention: Mention): void {
  const { to } = editor.state.selection;
  const { doc } = editor.state;
  const next = doc.textBetween(to, Math.min(to + 1, doc.content.size), ' ');
  const space = /^[\s\p{P}]/u.test(next) ? [] : [{ type: 'text', text: ' ' }];
  // At once, where the editor's own command waits for a frame: what is typed next is for the text.
  editor.view.focus();
  editor.commands.insertContent([mentionNodeOf(mention), ...space]);
  if (space.length > 0) editor.view.dispatch(noteSpace(editor.state));
}

/** Stops what would keep the page waiting, before anything of it is read or what is selected goes. */
function stopTooMuch({ onrefuse }: EditorSetting) {
  return (event: Event, held: DataTransfer | null): boolean => {
    if (!isTooMuchPasted(held)) return false;
    event.preventDefault();
    onrefuse();
    return true;
  };
}

/** Opens an editor inside an element of the page. */
export function openEditor(host: HTMLElement, setting: EditorSetting): OpenedEditor {
  const { extensions, refresh } = editorSchema(setting.mentions);
  const stop = stopTooMuch(setting);
  const editor = new Editor({
    element: host,
    extensions,
    // Left out it would be an empty text, which TipTap reads as markup; the page's policy bars that.
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    // The page's policy bars style elements made by a script.
    injectCSS: false,
    textDirection: 'auto',
    autofocus: setting.autofocus ? 'end' : false,
    editorProps: {
      transformPastedHTML: calmMarkup,
      handleDOMEvents: {
        paste: (_, event) => stop(event, event.clipboardData),
        drop: (_, event) => stop(event, event.dataTransfer),
      },
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
  editor.setOptions({
    editorProps: { ...editor.options.editorProps, clipboardParser: pasteParser(editor.schema) },
  });
  showBody(editor, setting.body, setting.mentions);
  const run = (command: Command) => {
    editor.view.focus();
    command(editor.state, editor.view.dispatch, editor.view);
  };
  return {
    editor,
    show: (body) => {
      showBody(editor, body, setting.mentions);
    },
    refreshMentions: refresh,
    mention: (mention) => {
      insertMention(editor, mention);
    },
    insertTable: () => {
      run(insertTable);
    },
    changeTable: (step) => {
      run(TABLE_STEPS[step]);
    },
    isInTable: () => isInTable(editor.state),
  };
}

/** The node in the editor's own form; a text from elsewhere that breaks the schema keeps its words. */
function fitting(editor: Editor, stored: RichNode, { say }: MentionHost) {
  const body = tameRichText(stored);
  try {
    const node = editor.schema.nodeFromJSON(body);
    node.check();
    return node;
  } catch {
    const plain = richTextToPlain(body, (mention) => say(mention).plain);
    return editor.schema.nodeFromJSON(plainToRichText(plain));
  }
}

function showBody(editor: Editor, body: RichNode, host: MentionHost): void {
  const next = fitting(editor, body, host);
  const { doc, tr } = editor.state;
  if (next.eq(doc)) return;
  const change = tr.replaceWith(0, doc.content.size, next.content);
  editor.view.dispatch(change.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}
