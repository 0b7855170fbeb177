import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';

/** Behind the space that came with a mention, until anything else happens; undefined elsewhere. */
const key = new PluginKey<number | undefined>('mention-space');

/** What needs no space before it. */
const CLOSING = /^[\p{Pe}\p{Pf}.,;:!?…،؛؟۔]/u;

/** Notes that the caret is behind a space that came with a mention. */
export function noteSpace(state: EditorState): Transaction {
  return state.tr.setMeta(key, state.selection.from);
}

/** Whoever types the space or a stop behind a mention gets one space there, or none before the stop. */
export function mentionSpace(): Plugin {
  return new Plugin<number | undefined>({
    key,
    state: {
      init: () => undefined,
      apply: (step, noted) => {
        const now = step.getMeta(key) as number | undefined;
        return now ?? (step.docChanged || step.selectionSet ? undefined : noted);
      },
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        const { tr } = view.state;
        if (from !== to || key.getState(view.state) !== from) return false;
        if (text === ' ') {
          view.dispatch(tr.setSelection(view.state.selection));
          return true;
        }
        if (!CLOSING.test(text)) return false;
        view.dispatch(tr.insertText(text, from - 1, to));
        return true;
      },
    },
  });
}
