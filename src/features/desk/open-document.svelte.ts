import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { ChangeId, CoderId, CodingId, DocumentId, LayerId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { blocksOf } from '#domain/text/blocks.ts';
import { Boundaries } from '#domain/text/boundaries.ts';
import type { Span } from '#domain/text/span.ts';
import type { Session, Written } from '#session/session.svelte.ts';
import { documentWithCodings, type DocumentText } from '#storage/queries.ts';
import { coderOf } from './coder-of.ts';
import { DeskCodings } from './desk-codings.ts';
import { TextReview } from './review/text-review.svelte.ts';

interface Opened {
  readonly content: DocumentText;
  readonly codings: DeskCodings;
  readonly boundaries: Boundaries;
}

/** Who is to know of the codings in memory. */
interface DocumentPage {
  /** They are to be shown as the index has them now. */
  paint: (codings: readonly CodingId[] | 'all') => void;
  /** They have changed, and not only where they are shown. */
  changed: (codings: readonly CodingId[] | 'all') => void;
  /** Something was changed in the project, and not by an edit made here. */
  followed: () => void;
}

/**
 * The open document in memory: its text and everybody's codings, following what is committed in any tab. What an edit does
 * is seen before it is stored, and taken back visibly when it cannot be.
 */
export class OpenDocument {
  readonly session: Session;
  readonly id: DocumentId;
  readonly review: TextReview;
  readonly #page: DocumentPage;
  #opened = $state.raw<Opened>();
  #shown = $state.raw<ReadonlySet<CoderId>>(new Set());
  /** Counts what changed among the codings, for what is derived from them. */
  #version = $state(0);
  /** Records of the desk's own edits, with where they are shown already: there they need not be followed. */
  readonly #written = new WeakMap<Draft['records'], DeskCodings>();
  #lastChange: ChangeId | undefined;
  #stopListening: (() => void) | undefined;
  #following: Promise<void> = Promise.resolve();

  constructor(session: Session, document: DocumentId, page: DocumentPage) {
    this.session = session;
    this.id = document;
    this.review = new TextReview(session, document);
    this.#page = page;
    this.#shown = new Set([session.coderId]);
  }

  /** Another object each time the document is read; the codings in it change. */
  get opened(): Opened | undefined {
    return this.#opened;
  }
  get content(): DocumentText | undefined {
    return this.#opened?.content;
  }
  /** Reading them follows every change. */
  get codings(): DeskCodings | undefined {
    void this.#version;
    return this.#opened?.codings;
  }
  get boundaries(): Boundaries | undefined {
    return this.#opened?.boundaries;
  }
  get shownCoders(): ReadonlySet<CoderId> {
    return this.#shown;
  }
  /** The last edit made here that was stored. */
  get lastChange(): ChangeId | undefined {
    return this.#lastChange;
  }
  /** The current coder's layer of this document. */
  get layer(): LayerId {
    return layerIdOf({ document: this.id, kind: 'ordinary', coder: this.session.coderId });
  }

  isOwn(coding: Coding): boolean {
    return coding.layer === this.layer;
  }

  /** Shown codings over a span, in document order. */
  codingsIn(span: Span): Coding[] {
    const { codings } = this;
    return codings?.index.in(span).flatMap(({ id }) => codings.get(id) ?? []) ?? [];
  }

  /** The coder's own codings over a span, shown or not. */
  ownIn(span: Span): Coding[] {
    const { codings } = this;
    const all = codings?.index.allIn(span) ?? [];
    return all.flatMap(({ id }) => codings?.get(id) ?? []).filter((one) => this.isOwn(one));
  }

  /** Reads the document, if it is in the project; changes that come meanwhile are taken over afterwards, in their order. */
  open(): Promise<void> {
    this.#stopListening?.();
    this.#stopListening = this.session.feed.listen((change) => {
      this.#following = this.#following.then(() => this.#follow(change)).catch(() => this.#read());
      return this.#following;
    });
    const reading = this.#read();
    this.review.open();
    this.#following = reading.catch(() => undefined);
    return reading;
  }

  async #read(): Promise<void> {
    const { db, data } = this.session;
    const document = data.documents.find((one) => one.id === this.id);
    if (!document) return;
    const [content, stored] = await documentWithCodings(db, document, data.visibility);
    const blocks = blocksOf(content.text, content.units);
    if (!this.#opened) this.#shown = this.#shownAtFirst(stored);
    const place = { document: document.id, revision: content.revision.id };
    this.#opened = {
      content,
      codings: new DeskCodings(db, place, blocks, stored, data.visibility, this.#shown),
      boundaries: new Boundaries(content.text, content.units),
    };
  }

  /** The coder alone; everybody where there is only the others' work. */
  #shownAtFirst(codings: readonly Coding[]): ReadonlySet<CoderId> {
    const hasOwn = codings.some((one) => this.isOwn(one));
    return new Set([this.session.coderId, ...(hasOwn ? [] : codings.map(coderOf))]);
  }

  close(): void {
    this.review.close();
    this.#stopListening?.();
  }

  show(coders: ReadonlySet<CoderId>): void {
    this.#shown = coders;
    this.#opened?.codings.show(coders);
    this.#changed('all');
  }

  /** Shows a coding on another span than it has, as while an edge moves, until it changes; without a span, on its own. */
  preview(id: CodingId, span?: Span): void {
    if (this.#opened?.codings.preview(id, span)) this.#page.paint([id]);
  }

  /**
   * Stores an edit, whose codings are shown at once. Returns whether there was one and it is stored, or kept in memory until
   * it can be; else everything is as it was. `complete` makes the edit that is stored, with the same codings and what else
   * is to change with them.
   */
  async change(
    draft: Draft | undefined,
    complete: () => Promise<Draft | undefined> = () => Promise.resolve(draft),
  ): Promise<boolean> {
    const codings = this.#opened?.codings;
    if (!draft || !codings) return false;
    const former = codings.apply(draft);
    this.#changed([...former.keys()]);
    const written = await this.session.apply(async () => {
      const completed = await complete();
      if (completed) this.#written.set(completed.records, codings);
      return completed;
    });
    if (written?.ok) this.#lastChange = written.value.change.id;
    if (isKept(written)) return true;
    codings.restore(former);
    this.#changed([...former.keys()]);
    return false;
  }

  async #follow(change: Draft): Promise<void> {
    const codings = this.#opened?.codings;
    if (!codings || this.#written.get(change.records) === codings) return;
    this.#page.followed();
    const touched = await codings.follow(change);
    if (touched.length > 0) this.#changed(touched);
  }

  #changed(ids: readonly CodingId[] | 'all'): void {
    this.#version += 1;
    this.#page.paint(ids);
    this.#page.changed(ids);
  }
}

/** Whether an edit is stored, or kept in memory until it can be. */
function isKept(written: Written | undefined): boolean {
  if (!written || written.ok) return true;
  return written.problem.type !== 'conflict' && written.problem.type !== 'newer-app';
}
