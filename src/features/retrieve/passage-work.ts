import { CodeTree } from '#analysis/code-tree.ts';
import type { ExampleKind } from '#domain/edits/code-examples.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import { copyWithAttribution } from '#parts/passage/copy-with-attribution.ts';
import { pickPassages } from '#parts/passage/pick-passages.ts';
import { offerUndo } from '#parts/undo-notice/offer-undo.ts';
import { markExample, unmarkExample } from '#session/mark-example.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';
import {
  copyPassages,
  recodePassages,
  removeFromPassages,
  type Outcome,
} from './coding-changes.ts';
import { examplesOf } from './examples-of.ts';
import type { ListedPassage } from './passage-choice.svelte.ts';

/** What is done with listed passages, and said of it. One change is made after the other: a key may be held down. */
export class PassageWork {
  readonly #session: Session;
  readonly #locale: Locale;
  #last: Promise<void> = Promise.resolve();

  constructor(session: Session, locale: Locale) {
    this.#session = session;
    this.#locale = locale;
  }

  /** Whether any of the codings are the coder's own; says so where none is. */
  mayChange(passages: readonly ListedPassage[]): boolean {
    const codings = passages.flatMap((passage) => passage.codings);
    if (codings.some(({ coder }) => coder === this.#session.coderId)) return true;
    this.#say(this.#words.onlyOthers(codings.length));
    return false;
  }

  recode(passages: readonly ListedPassage[], code: CodeId): Promise<void> {
    const name = this.#nameOf(code);
    return this.#next(
      () => recodePassages(this.#session, passages, code),
      (count) => this.#words.recoded(count, name),
      this.#words.codedAlready(name),
    );
  }

  copyTo(passages: readonly ListedPassage[], code: CodeId): Promise<void> {
    const name = this.#nameOf(code);
    return this.#next(
      () => copyPassages(this.#session, passages, code),
      (count) => this.#words.copied(count, name),
      this.#words.codedAlready(name),
    );
  }

  remove(passages: readonly ListedPassage[]): Promise<void> {
    return this.#next(
      () => removeFromPassages(this.#session, passages),
      (count) => this.#words.removed(count),
    );
  }

  async pick(passages: readonly ListedPassage[]): Promise<void> {
    const current = new Map(this.#session.data.documents.map((one) => [one.id, one.current]));
    const places = passages.flatMap(({ document, start, end, code }) => {
      const revision = current.get(document);
      return revision ? [{ document, place: { revision, start, end }, code }] : [];
    });
    await pickPassages(this.#session, this.#locale, places);
  }

  async copy(passages: readonly ListedPassage[]): Promise<void> {
    const copied = passages.map((passage) => ({ passage, path: passage.path }));
    await copyWithAttribution(this.#session, this.#locale, copied);
  }

  /** Makes a passage an example of its code, or none any more. */
  async toggleExample(passage: ListedPassage, kind: ExampleKind): Promise<void> {
    const { code } = passage;
    const standing = examplesOf(new CodeTree(this.#session.data.codes), passage, kind);
    for (const id of standing) await unmarkExample(this.#session, { id, code });
    if (standing.length === 0) await markExample(this.#session, passage, kind);
  }

  get #words() {
    return this.#locale.messages.retrieve.changes;
  }

  #nameOf(code: CodeId): string {
    return this.#session.data.codes.find(({ id }) => id === code)?.name ?? '';
  }

  #next(
    work: () => Promise<Outcome>,
    done: (count: number) => string,
    nothing?: string,
  ): Promise<void> {
    const told = this.#last.then(async () => {
      this.#tell(await work(), done, nothing);
    });
    this.#last = told.catch(() => undefined);
    return told;
  }

  #tell(
    { written, changed, own, others }: Outcome,
    done: (count: number) => string,
    nothing: string | undefined,
  ): void {
    if (written?.ok === false) return;
    const what = written ? done(changed) : own > 0 ? nothing : undefined;
    if (what === undefined) return;
    const text = others > 0 ? this.#words.andLeft(what, others) : what;
    if (!written) this.#say(text);
    else {
      const { change } = written.value;
      offerUndo(this.#session, { kind: 'success', text, change }, this.#locale.messages);
    }
  }

  #say(text: string): void {
    notify({ kind: 'plain', text, name: 'passages' });
  }
}
