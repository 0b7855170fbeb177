import { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Coding } from '#domain/coding.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import type { Change } from '#domain/log/change.ts';
import type { ReviseProblem } from '#session/revise-with.ts';
import { saveEditedText, type SavedHow } from '#session/save-edited-text.ts';
import type { Session, Written } from '#session/session.svelte.ts';
import { codingsOfDocument, documentText, type DocumentText } from '#storage/queries.ts';
import type { WriteProblem } from '#storage/write-problem.ts';
import { loadTextFaces } from '#features/desk/page/text-faces.ts';
import type { TextMark } from './coding-marks.ts';
import { turnsIn } from './edited-text.ts';
import type { EditedPlace, TextEditor } from './text-editor.ts';
import type { TypedTexts } from './typed-texts.ts';

/** Milliseconds after the last key until what was typed is kept for a page that is loaded again. */
const REST = 400;

export type EditProblem = ReviseProblem | WriteProblem | { readonly type: 'not-loaded' };

export interface EditOpening {
  readonly host: HTMLElement;
  readonly label: string;
  /** Where somebody read or selected; the beginning, where it is left out. */
  readonly place: EditedPlace | undefined;
  readonly onescape: () => void;
  /** The text and what is coded in it, where they were read already. */
  readonly known: KnownText | undefined;
}

interface KnownText {
  readonly content: DocumentText;
  readonly codings: { all: () => readonly Coding[] };
}

/** How a text was saved, and the change that did it; none where it could not be stored yet. */
export interface Saved {
  readonly how: SavedHow;
  readonly change: Change | undefined;
}

function changeOf(written: Written | undefined): Change | undefined {
  return written?.ok ? written.value.change : undefined;
}

function problemOf(written: Written | undefined): WriteProblem | undefined {
  return written?.ok === false ? written.problem : undefined;
}

/** A document's text while somebody edits it: what is typed stays here until it is saved as one change. */
export class TextEditing {
  readonly #session: Session;
  readonly #work: TypedTexts;
  readonly #document: DocumentId;
  #editor: TextEditor | undefined;
  #content: DocumentText | undefined;
  #from: RevisionId | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  isOpen = $state(false);
  /** Whether what is seen is another text than the one that was opened. */
  isTouched = $state(false);
  isSaving = $state(false);
  /** Whether what was typed before the page went away is here again. */
  isRestored = $state(false);
  problem = $state.raw<EditProblem>();

  constructor(session: Session, work: TypedTexts, document: DocumentId) {
    this.#session = session;
    this.#work = work;
    this.#document = document;
  }

  /** The text that was opened. */
  get from(): RevisionId | undefined {
    return this.#from;
  }

  get reading(): EditedPlace | undefined {
    return this.#editor?.reading;
  }

  async open({ host, label, place, onescape, known }: EditOpening): Promise<void> {
    const { db, data } = this.#session;
    const document = data.documents.find(({ id }) => id === this.#document);
    if (!document) return;
    const read = known?.content.revision.id === document.current ? known : undefined;
    try {
      const [loaded, content] = await Promise.all([
        import('./text-editor.ts'),
        read?.content ?? documentText(db, document),
      ]);
      await loadTextFaces(content.turns.map(({ language }) => language));
      if (this.#isClosed) return;
      const { text, turns } = content;
      const onwrite = () => {
        this.#wrote();
      };
      this.#content = content;
      this.#from = content.revision.id;
      this.#editor = new loaded.TextEditor(host, { text, turns, label, onwrite, onescape });
      this.#restore(this.#editor, content);
      const near = this.#aim(place);
      if (read) this.#editor.mark(this.#marksOf(content, read.codings.all()), text, near);
      this.#goTo(place);
      this.isOpen = true;
      if (read) return;
      const codings = await codingsOfDocument(db, document, data.visibility);
      this.#editor.mark(this.#marksOf(content, codings), text);
    } catch (error) {
      reportError(error);
      this.problem = { type: 'not-loaded' };
    }
  }

  /** Saves the text as one change; returns how, and the change unless it waits, or that nothing was changed in it. */
  async save(): Promise<Saved | 'unchanged' | 'failed'> {
    const [editor, content, from] = [this.#editor, this.#content, this.#from];
    if (!editor || !content || !from || this.isSaving) return 'failed';
    this.isSaving = true;
    const edited = { from, text: editor.text, known: content };
    const { revised, how } = await saveEditedText(this.#session, content.document, edited);
    const written = revised.ok ? revised.value : undefined;
    const change = changeOf(written);
    if (change) await this.#session.data.follow(change);
    this.isSaving = false;
    this.problem = revised.ok ? problemOf(written) : revised.problem;
    if (this.problem) {
      this.#keep();
      return 'failed';
    }
    this.forget();
    return written ? { how, change } : 'unchanged';
  }

  /** What was typed is not wanted. */
  forget(): void {
    clearTimeout(this.#timer);
    this.isTouched = false;
    this.#work.drop(this.#session.localId, this.#document);
  }

  /** Keeps what was typed for when somebody comes back. */
  readonly keep = (): void => {
    if (this.isTouched) this.#keep();
  };

  close(): void {
    this.#isClosed = true;
    this.keep();
    clearTimeout(this.#timer);
    this.#editor?.destroy();
    this.#editor = undefined;
  }

  #wrote(): void {
    this.isTouched = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keep();
    }, REST);
  }

  /** What was typed and taken back again is nothing to keep. */
  #keep(): void {
    clearTimeout(this.#timer);
    const [editor, from] = [this.#editor, this.#from];
    if (!editor || !from) return;
    const { text, caret } = editor;
    const isThere = this.#session.data.documents.some(({ id }) => id === this.#document);
    if (!isThere || text === this.#content?.text) this.forget();
    else this.#work.keep(this.#session.localId, this.#document, { from, text, caret });
  }

  #restore(editor: TextEditor, { text, turns }: DocumentText): void {
    const typed = this.#work.of(this.#session.localId, this.#document);
    if (!typed) return;
    this.#from = typed.from;
    editor.replace(typed.text, turnsIn(text, turns, typed.text));
    editor.putCaret(typed.caret);
    this.isTouched = true;
    this.isRestored = true;
  }

  /** Where somebody goes on. */
  #aim(place: EditedPlace | undefined): number {
    return (this.isRestored ? this.#editor?.caret : place?.offset) ?? 0;
  }

  #goTo(place: EditedPlace | undefined): void {
    const editor = this.#editor;
    if (!editor) return;
    const offset = this.#aim(place);
    if (!this.isRestored) editor.putCaret(offset);
    if (offset > 0) editor.show({ offset, top: place?.top ?? 0 });
    editor.focus();
  }

  #marksOf({ turns }: DocumentText, codings: readonly Coding[]): TextMark[] {
    const tree = new CodeTree(this.#session.data.codes);
    const labels = turns.map(({ start, bodyStart }) => ({ start, end: bodyStart }));
    const looks = new Map(
      [...new Set(codings.map(({ code }) => code))].map((code) => {
        const known = tree.get(code);
        const name = tree.path(code).join(PATH_SEPARATOR);
        return [code, known && { name, colour: known.colour }];
      }),
    );
    const coded = codings.flatMap(({ code: id, place: { start, end } }) => {
      const code = looks.get(id);
      return code ? [{ start, end, code }] : [];
    });
    return [...labels, ...coded];
  }
}
