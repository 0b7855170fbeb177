import { Node, type Editor, type NodeViewRendererProps } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { MENTION, mentionOf, type Mention } from '#domain/mention.ts';
import type { MentionInWords } from '#parts/mention/mention-words.ts';
import { mentionSpace } from './mention-space.ts';

/** What an editor asks of the page for its mentions. */
export interface MentionHost {
  readonly say: (mention: Mention) => MentionInWords;
  /** What is read to screen readers in place of the words. */
  readonly label: (words: MentionInWords) => string;
  /** Asks what to mention at the caret; `typed` is what was typed for it and is not in the text. */
  readonly ask: (typed: string) => void;
  readonly open: (address: string) => void;
}

/** Where `@` begins a mention and is no part of a word, as it is in an address. */
const BEFORE_MENTION = /(?:^|[\s\p{Ps}\p{Pi}"'،؛])$/u;

function mentionIn({ type, attrs }: DocumentNode): Mention | undefined {
  return mentionOf({ type: type.name, attrs });
}

/** The arrow keys pick the mention that the caret meets, for Enter to open it. */
function selectBeside({ state, view }: Editor, towards: 'left' | 'right'): boolean {
  const { selection, tr } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  const { node } = view.domAtPos(selection.from);
  const block = node instanceof Element ? node : node.parentElement;
  const isForward =
    (block && getComputedStyle(block).direction === 'rtl') !== (towards === 'right');
  const { $from } = selection;
  const beside = isForward ? $from.nodeAfter : $from.nodeBefore;
  if (beside?.type.name !== MENTION) return false;
  const at = isForward ? selection.from : selection.from - beside.nodeSize;
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
  return true;
}

/** A mention as it stands in the editor: the words of what it names, as they are now. */
class MentionView {
  readonly dom = document.createElement('span');
  readonly #mention: Mention | undefined;
  readonly #host: MentionHost;
  readonly #all: Set<MentionView>;

  constructor(node: DocumentNode, host: MentionHost, all: Set<MentionView>) {
    this.#mention = mentionIn(node);
    this.#host = host;
    this.#all = all;
    this.dom.className = 'mention';
    this.dom.setAttribute('role', 'link');
    this.dom.contentEditable = 'false';
    this.dom.addEventListener('click', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.open();
    });
    all.add(this);
    this.refresh();
  }

  open(): void {
    const address = this.#mention && this.#host.say(this.#mention).address;
    if (address !== undefined) this.#host.open(address);
  }

  refresh(): void {
    if (!this.#mention) {
      this.dom.textContent = '…';
      return;
    }
    const words = this.#host.say(this.#mention);
    const { dom } = this;
    if (dom.textContent !== words.text) dom.textContent = words.text;
    dom.title = words.detail ?? '';
    dom.dataset['kind'] = words.kind;
    dom.dataset['state'] = words.state;
    dom.setAttribute('aria-label', this.#host.label(words));
    const colour = words.colour === undefined ? '' : `var(--code-${String(words.colour)})`;
    dom.style.setProperty('--mention-colour', colour);
  }

  /** What is in it is never the editor's. */
  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#all.delete(this);
  }
}

/** `@` at the beginning of a word asks what to mention. */
function atSigns(host: MentionHost): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, _to, text) => {
        const at = view.state.doc.resolve(from);
        const before = at.parent.textBetween(0, at.parentOffset, undefined, '\uFFFC');
        // A word may go on behind a mention, but an address does not.
        if (text !== '@' || !BEFORE_MENTION.test(before)) return false;
        host.ask(text);
        return true;
      },
    },
  });
}

/** The node of mentions, and the mentions that are shown, to be said anew when names change. */
export function mentionNode(host: MentionHost) {
  const shown = new Set<MentionView>();
  const node = Node.create({
    name: MENTION,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({
      kind: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-mention')?.split(' ')[0] ?? '',
        renderHTML: () => ({}),
      },
      id: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-mention')?.split(' ')[1] ?? '',
        renderHTML: () => ({}),
      },
    }),
    parseHTML: () => [{ tag: 'span[data-mention]' }],
    renderHTML: ({ node: one }) => {
      const mention = mentionIn(one);
      const words = mention ? host.say(mention).plain : '';
      return ['span', { 'data-mention': mention ? `${mention.kind} ${mention.id}` : '' }, words];
    },
    renderText: ({ node: one }) => {
      const mention = mentionIn(one);
      return mention ? host.say(mention).plain : '';
    },
    addNodeView: () => (props: NodeViewRendererProps) => new MentionView(props.node, host, shown),
    addKeyboardShortcuts: () => ({
      ArrowRight: ({ editor }) => selectBeside(editor, 'right'),
      ArrowLeft: ({ editor }) => selectBeside(editor, 'left'),
      Enter: ({ editor }) => {
        const { selection } = editor.state;
        if (!(selection instanceof NodeSelection)) return false;
        const mention = mentionIn(selection.node);
        const address = mention && host.say(mention).address;
        if (address !== undefined) host.open(address);
        return mention !== undefined;
      },
    }),
    addProseMirrorPlugins: () => [atSigns(host), mentionSpace()],
  });
  return {
    node,
    refresh: () => {
      for (const view of shown) view.refresh();
    },
  };
}
