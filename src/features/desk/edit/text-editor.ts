import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { Span } from '#domain/text/span.ts';
import type { Turn } from '#domain/text/turn.ts';
import { codingMarks, drawLines, showMarks, type TextMark } from './coding-marks.ts';
import { pastedLines, PLAIN_LINE, textOfNode, type LineLook } from './edit-schema.ts';
import { nodeOfText, offsetOfPosition, Positions } from './edited-text.ts';
import { unheardSelection } from './page-selection.ts';

/** Lines above and below those in view whose codings are drawn. */
const NEAR = 40;
/** Steps that can be taken back while somebody types; saved, all of it is one. */
const STEPS_BACK = 1000;
/** Frames in which what is above a line may still get its height. */
const FRAMES_TO_SETTLE = 4;

export interface TextEditorOptions {
  readonly text: string;
  readonly turns: readonly Turn[];
  /** Told to screen readers as the name of the text. */
  readonly label: string;
  readonly onwrite: () => void;
  readonly onescape: () => void;
}

/** Words, and how many pixels below the upper edge of the view they are. */
export interface EditedPlace {
  readonly offset: number;
  readonly top: number;
}

/** In steps, so that a line more or less draws nothing anew. */
function linesAround(first: number, last: number): Span {
  const start = Math.floor((first - NEAR) / NEAR) * NEAR;
  return { start: Math.max(0, start), end: Math.ceil((last + NEAR) / NEAR) * NEAR };
}

function lookHere({ selection }: EditorState): LineLook {
  const { parent } = selection.$from;
  return parent.type.name === 'line' ? (parent.attrs as LineLook) : PLAIN_LINE;
}

/** Nobody begins to speak in what is parted from a line. */
const breakLine: Command = (state, dispatch) => {
  const tr = state.tr.deleteSelection();
  const at = tr.selection.from;
  const { type, attrs } = tr.selection.$from.parent;
  dispatch?.(tr.split(at, 1, [{ type, attrs: { ...attrs, opens: false } }]).scrollIntoView());
  return true;
};

function paste(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text === '') return true;
  const lines = pastedLines(text, lookHere(view.state));
  const tr = view.state.tr.replaceSelection(lines).setMeta('paste', true);
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** A transcript's text in a scrolling host, to be typed in. Nothing but characters and line ends can get into it. */
export class TextEditor {
  readonly #host: HTMLElement;
  readonly #view: EditorView;
  #frame = 0;
  #focusedAt = -Infinity;

  constructor(host: HTMLElement, options: TextEditorOptions) {
    this.#host = host;
    const escape: Command = () => {
      options.onescape();
      return true;
    };
    const keys = {
      ...{ 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo },
      ...{ Enter: breakLine, 'Shift-Enter': breakLine, Escape: escape },
    };
    this.#view = new EditorView(host, {
      state: EditorState.create({
        doc: nodeOfText(options.text, options.turns),
        plugins: [codingMarks, history({ depth: STEPS_BACK }), keymap(keys), keymap(baseKeymap)],
      }),
      attributes: {
        class: 'edited-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
        translate: 'no',
      },
      clipboardTextParser: (text) => pastedLines(text, lookHere(this.#view.state)),
      clipboardTextSerializer: ({ content }) => content.textBetween(0, content.size, '\n'),
      handlePaste: paste,
      handleDOMEvents: this.#listeners(),
      dispatchTransaction: (transaction) => {
        this.#view.updateState(this.#view.state.apply(transaction));
        if (transaction.docChanged) options.onwrite();
      },
    });
    host.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  get text(): string {
    return textOfNode(this.#view.state.doc);
  }

  /** Where somebody writes. */
  get caret(): number {
    const { doc, selection } = this.#view.state;
    return offsetOfPosition(doc, selection.head);
  }

  /** Puts a text in place of the one that is there, as one step that can be taken back here. */
  replace(text: string, turns: readonly Turn[]): void {
    const { doc, tr } = this.#view.state;
    this.#dispatch(tr.replaceWith(0, doc.content.size, nodeOfText(text, turns).content));
  }

  /** Shows what is coded in a text that is, or was, the editor's; first around an offset, where that is shown next. */
  mark(marks: readonly TextMark[], text: string, near?: number): void {
    const { state } = this.#view;
    const line = near === undefined ? undefined : new Positions(state.doc).lineAt(near);
    const lines = line === undefined ? undefined : linesAround(line, line + NEAR);
    this.#show(showMarks(state, { marks, text, lines }));
  }

  focus(): void {
    this.#view.focus();
  }

  putCaret(offset: number): void {
    const { doc, tr } = this.#view.state;
    const position = doc.resolve(new Positions(doc).of(offset));
    this.#dispatch(tr.setSelection(TextSelection.near(position)));
  }

  /** What is at the top of the view. */
  get reading(): EditedPlace | undefined {
    const box = this.#host.getBoundingClientRect();
    if (this.#host.scrollTop === 0) return { offset: 0, top: box.height };
    const at = this.#positionAt(box.top + 4);
    if (at === undefined) return undefined;
    const { top } = this.#view.coordsAtPos(at);
    return { offset: offsetOfPosition(this.#view.state.doc, at), top: top - box.top };
  }

  /** Puts words where they are asked for; lines that come into view get their height meanwhile. */
  show({ offset, top }: EditedPlace): void {
    const positions = new Positions(this.#view.state.doc);
    const position = positions.of(offset);
    const { node } = this.#view.domAtPos(position);
    const line = node instanceof Element ? node : node.parentElement;
    line?.closest('p')?.scrollIntoView({ block: 'start' });
    let frames = FRAMES_TO_SETTLE;
    const settle = () => {
      if (this.#view.isDestroyed) return;
      const distance =
        this.#view.coordsAtPos(position).top - this.#host.getBoundingClientRect().top;
      this.#host.scrollTop += distance - top;
      frames -= 1;
      if (frames > 0) requestAnimationFrame(settle);
    };
    settle();
    const at = positions.lineAt(offset);
    this.#draw(linesAround(at, at + NEAR));
  }

  /** What was asked for before the editor was left comes to nothing. */
  #dispatch(change: Transaction): void {
    if (!this.#view.isDestroyed) this.#view.dispatch(change);
  }

  /** Draws something anew without moving the caret from where it is on the page. */
  #show(change: Transaction): void {
    const selection = unheardSelection(this.#view, this.#focusedAt);
    this.#dispatch(selection ? change.setSelection(selection) : change);
  }

  /** Whatever is done to the text is done to what is selected on the page. */
  #listeners() {
    const hear = () => {
      const selection = unheardSelection(this.#view, this.#focusedAt);
      if (selection) this.#dispatch(this.#view.state.tr.setSelection(selection));
    };
    const focus = () => {
      this.#focusedAt = performance.now();
    };
    return { focus, keydown: hear, beforeinput: hear, copy: hear, cut: hear, paste: hear };
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#host.removeEventListener('scroll', this.#onScroll);
    this.#view.destroy();
  }

  readonly #onScroll = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#drawNear();
    });
  };

  #drawNear(): void {
    const lines = this.#linesNear();
    if (lines) this.#draw(lines);
  }

  #draw(lines: Span): void {
    const telling = drawLines(this.#view.state, lines);
    if (telling) this.#show(telling);
  }

  #linesNear(): Span | undefined {
    const box = this.#host.getBoundingClientRect();
    const [first, last] = [box.top + 4, box.bottom - 4].map((y) => this.#positionAt(y));
    if (first === undefined) return undefined;
    const { doc } = this.#view.state;
    const [from, to] = [first, last ?? first].map((at) => doc.resolve(at).index(0));
    return linesAround(from ?? 0, to ?? 0);
  }

  #positionAt(y: number): number | undefined {
    const { left, right } = this.#view.dom.getBoundingClientRect();
    return this.#view.posAtCoords({ left: (left + right) / 2, top: y })?.pos;
  }
}
