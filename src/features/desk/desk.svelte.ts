import { CodeTree } from '#analysis/code-tree.ts';
import { layerIdOf, type Coding, type Place } from '#domain/coding.ts';
import type { Code } from '#domain/code.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { CodeId, CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { blocksOf } from '#domain/text/blocks.ts';
import { spanContains, spansOverlap, type Span } from '#domain/text/span.ts';
import { newCode } from '#session/new-code.ts';
import type { Session, Written } from '#session/session.svelte.ts';
import { newId } from '#storage/new-id.ts';
import { codingsOfDocument, documentText, type DocumentText } from '#storage/queries.ts';
import { DeskCodings } from './desk-codings.ts';
import type { TranscriptView } from './page/transcript-view.ts';

const RECENT_LIMIT = 9;

/** One document on the desk: its text, its codings, what is selected, and everything that can be done to them. */
export class Desk {
  readonly session: Session;
  readonly #document: DocumentId;
  #content = $state.raw<DocumentText>();
  #codings = $state.raw<DeskCodings>();
  #view = $state.raw<TranscriptView>();
  #selection = $state.raw<Span>();
  #picked = $state.raw<CodingId>();
  #active = $state.raw<CodeId>();
  #recent = $state.raw<readonly CodeId[]>([]);
  #shown = $state.raw<ReadonlySet<CoderId>>(new Set());
  /** Counts what changed among the codings, for what is derived from them. */
  #version = $state(0);
  /** Records of the desk's own edits: they are on the page before they are stored, and need not be followed. */
  readonly #written = new WeakSet<Draft['records']>();
  #stopListening: (() => void) | undefined;
  #following: Promise<void> = Promise.resolve();

  readonly tree = $derived.by(() => new CodeTree(this.session.data.codes));

  constructor(session: Session, document: DocumentId) {
    this.session = session;
    this.#document = document;
    this.#shown = new Set([session.coderId]);
  }

  get content(): DocumentText | undefined {
    return this.#content;
  }
  get codings(): DeskCodings | undefined {
    return this.#codings;
  }
  get selection(): Span | undefined {
    return this.#selection;
  }
  get active(): Code | undefined {
    return this.#active && this.tree.get(this.#active);
  }
  get recent(): readonly CodeId[] {
    return this.#recent;
  }
  get shownCoders(): ReadonlySet<CoderId> {
    return this.#shown;
  }
  get picked(): Coding | undefined {
    void this.#version;
    return this.#picked && this.#codings?.get(this.#picked);
  }

  /** The passage that is meant: the selection, else the picked coding's. */
  get target(): Span | undefined {
    return this.#selection ?? this.picked?.place;
  }

  /** Shown codings over the target, in document order. */
  get codingsHere(): Coding[] {
    void this.#version;
    const { target } = this;
    const codings = this.#codings;
    if (!target || !codings) return [];
    return codings.index.in(target).flatMap(({ id }) => codings.get(id) ?? []);
  }

  /** Codings of the other coders over the target. */
  get othersHere(): Coding[] {
    void this.#version;
    const { target } = this;
    return target && this.#codings ? this.#codings.hiddenIn(target) : [];
  }

  /** Present codings of a code here, by everybody shown or not. */
  countOf(code: CodeId): number {
    void this.#version;
    return this.#codings?.index.idsOfCode(code).length ?? 0;
  }

  /** Reads the document, if it is in the project; changes that come meanwhile are taken over afterwards, in their order. */
  open(): Promise<void> {
    this.#stopListening?.();
    this.#stopListening = this.session.feed.listen((change) => {
      this.#following = this.#following.then(() => this.#follow(change));
    });
    const reading = this.#read();
    this.#following = reading.catch(() => undefined);
    return reading;
  }

  async #read(): Promise<void> {
    const { db, data } = this.session;
    const document = data.documents.find((one) => one.id === this.#document);
    if (!document) return;
    const [content, stored] = await Promise.all([
      documentText(db, document),
      codingsOfDocument(db, document),
    ]);
    const blocks = blocksOf(content.text, content.units);
    const place = { document: document.id, revision: content.revision.id };
    this.#codings = new DeskCodings(db, place, blocks, stored, this.#shown);
    this.#content = content;
  }

  /** Reads the document anew, as after its turns were corrected, and goes back to where the reader was. */
  async reopen(): Promise<void> {
    const place = this.target;
    await this.open();
    if (place) setTimeout(() => this.#view?.scrollTo(place, { to: 'centre' }));
  }

  close(): void {
    this.#stopListening?.();
  }

  attach(view: TranscriptView | undefined): void {
    this.#view = view;
  }

  onselect(span: Span | undefined): void {
    this.#selection = span;
    if (span) this.pick(undefined);
  }

  pick(id: CodingId | undefined): void {
    this.#picked = id;
    this.#view?.pick(id);
  }

  /** Picks a coding and brings it into view. */
  goTo(id: CodingId): void {
    const coding = this.#codings?.get(id);
    if (!coding) return;
    this.#selection = undefined;
    this.#view?.select(undefined);
    this.pick(id);
    this.#view?.scrollTo(coding.place, { to: 'centre', flash: true });
  }

  scrollTo(span: Span): void {
    this.#view?.scrollTo(span, { to: 'centre', flash: true });
  }

  /** Where the target lies on the screen. */
  targetRect(): DOMRect | undefined {
    const { target } = this;
    return target && this.#view?.rectOf(target);
  }

  focusText(): void {
    this.#view?.focus();
  }

  activate(code: CodeId): void {
    this.#active = code;
    this.#recent = [code, ...this.#recent.filter((other) => other !== code)].slice(0, RECENT_LIMIT);
  }

  show(coders: ReadonlySet<CoderId>): void {
    this.#shown = coders;
    this.#codings?.show(coders);
    this.#changed('all');
  }

  /** To be called when names, colours or the order of codes may have changed. */
  repaint(): void {
    this.#changed('all');
  }

  /** Codes the target; a passage that lies in a coding of the same code is left as it is, and that coding is picked. */
  async apply(code: CodeId, span = this.target): Promise<Coding | undefined> {
    if (!span) return undefined;
    this.activate(code);
    return this.#code(span, code, undefined);
  }

  /** Makes a code and codes the target with it; without a target it only makes the code. */
  async applyNew(name: string, parent: CodeId | undefined, span = this.target): Promise<void> {
    const code = newCode(name, this.session.data.codes, { parent });
    this.activate(code.id);
    if (span) await this.#code(span, code.id, code);
  }

  async #code(span: Span, code: CodeId, made: Code | undefined): Promise<Coding | undefined> {
    const content = this.#content;
    const codings = this.#codings;
    if (!content || !codings) return undefined;
    const layer = layerIdOf({
      document: content.document.id,
      kind: 'ordinary',
      coder: this.session.coderId,
    });
    const standing = codings
      .ofCode(code)
      .find((coding) => coding.layer === layer && spanContains(coding.place, span));
    if (standing) {
      this.pick(standing.id);
      return standing;
    }
    const place: Place = { revision: content.revision.id, start: span.start, end: span.end };
    const coding: Coding = { id: newId<CodingId>(), layer, code, place };
    codings.add(coding);
    this.#changed([coding.id]);
    const written = await this.#write(applyCode(coding, made));
    if (!isKept(written)) {
      codings.remove(coding.id);
      this.#changed([coding.id]);
    }
    return coding;
  }

  /** Removes codings of the current coder; others' are left alone. */
  async remove(removing: readonly Coding[]): Promise<void> {
    const codings = this.#codings;
    const own = removing.filter((coding) => this.isOwn(coding));
    if (!codings || own.length === 0) return;
    const ids = own.map((coding) => coding.id);
    const next = own[0] && this.#neighbour(own[0]);
    for (const id of ids) codings.remove(id);
    if (this.#picked && ids.includes(this.#picked)) this.pick(next);
    this.#changed(ids);
    const written = await this.#write(removeCodings(own));
    if (isKept(written)) return;
    for (const coding of own) codings.add(coding);
    this.#changed(ids);
  }

  /** Another coding over the same text, to go on with when one is taken away. */
  #neighbour(coding: Coding): CodingId | undefined {
    return this.#codings?.index.in(coding.place).find(({ id }) => id !== coding.id)?.id;
  }

  isOwn(coding: Coding): boolean {
    return coding.layer.endsWith(`/${this.session.coderId}`);
  }

  /** The next shown coding from the picked one, the selection or the caret. */
  step(direction: 'next' | 'previous'): void {
    const codings = this.#codings;
    if (!codings) return;
    const from = this.#picked ?? this.#selection?.start ?? this.#view?.caret ?? -1;
    const found = direction === 'next' ? codings.index.next(from) : codings.index.previous(from);
    if (found) this.goTo(found.id);
  }

  /** The next of the codings that overlap the picked one. */
  stepOverlapping(): void {
    const { picked } = this;
    const codings = this.#codings;
    if (!picked || !codings) {
      const [first] = this.codingsHere;
      if (first) this.pick(first.id);
      return;
    }
    const around = codings.index.in(picked.place).filter((one) => spansOverlap(one, picked.place));
    const at = around.findIndex(({ id }) => id === picked.id);
    const next = around[(at + 1) % Math.max(1, around.length)];
    if (next) this.pick(next.id);
  }

  #write(draft: Draft | undefined): Promise<Written | undefined> {
    if (draft) this.#written.add(draft.records);
    return this.session.apply(draft);
  }

  async #follow(change: Draft): Promise<void> {
    const codings = this.#codings;
    if (!codings || this.#written.has(change.records)) return;
    const touched = await codings.follow(change);
    if (touched.length > 0) this.#changed(touched);
  }

  #changed(ids: readonly CodingId[] | 'all'): void {
    this.#version += 1;
    this.#view?.codingsChanged(ids);
  }
}

/** Whether an edit is stored, or kept in memory until it can be. */
function isKept(written: Written | undefined): boolean {
  if (!written || written.ok) return true;
  return written.problem.type !== 'conflict' && written.problem.type !== 'newer-app';
}
