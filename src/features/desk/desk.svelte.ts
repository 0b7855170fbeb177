import { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { CodeId, CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Span } from '#domain/text/span.ts';
import { newCode } from '#session/new-code.ts';
import type { Session } from '#session/session.svelte.ts';
import type { DocumentText } from '#storage/queries.ts';
import { CodesAtHand } from './codes-at-hand.svelte.ts';
import { CodingActions } from './coding-actions.ts';
import {
  codingBeyond,
  nextOverlapping,
  uncodedBeyond,
  type WalkAmong,
  type WalkDirection,
} from './coding-walk.ts';
import type { DeskCodings } from './desk-codings.ts';
import type { CodingEvent, DeskEvent, PassageEvent } from './desk-event.ts';
import { EdgeMode } from './edge-mode.svelte.ts';
import { OpenDocument } from './open-document.svelte.ts';
import type { ReadingPosition } from './page/reading-place.ts';
import type { PassageInView } from './page/passage-in-view.ts';
import type { MovePhase } from './page/transcript-options.ts';
import type { TranscriptView } from './page/transcript-view.ts';
import type { ScrollOptions } from './page/view-scroller.ts';
import { ReadingLook } from './reading-look.svelte.ts';
import { TurnMemos } from './turn-memos/turn-memos.svelte.ts';

/** One document on the desk: what is selected and picked in it, and which code is at hand. */
export class Desk {
  readonly session: Session;
  readonly document: OpenDocument;
  readonly actions: CodingActions;
  readonly edge: EdgeMode;
  readonly look: ReadingLook;
  readonly memos: TurnMemos;
  readonly #hand: CodesAtHand;
  /** An edge is in the reader's hand. */
  isDraggingEdge = $state.raw(false);
  #view = $state.raw<TranscriptView>();
  #selection = $state.raw<Span>();
  #picked = $state.raw<CodingId>();
  #event = $state.raw<DeskEvent>();

  readonly tree = $derived.by(() => new CodeTree(this.session.data.codes));

  constructor(session: Session, document: DocumentId, hand = new CodesAtHand(session)) {
    this.session = session;
    this.#hand = hand;
    this.document = new OpenDocument(session, document, {
      paint: (codings) => this.#view?.codingsChanged(codings),
      changed: (codings) => {
        this.edge.changed(codings);
      },
      // What was told last may not be so any more, as after an undo, which says itself what it did.
      followed: () => {
        this.#event = undefined;
      },
    });
    this.actions = new CodingActions(this.document);
    this.edge = new EdgeMode(
      this.document,
      (coding, span) => this.#move(coding, span),
      () => this.#view,
    );
    this.look = new ReadingLook(() => this.#view);
    this.memos = new TurnMemos(session, document, () => this.content?.revision.id);
  }

  get content(): DocumentText | undefined {
    return this.document.content;
  }
  get codings(): DeskCodings | undefined {
    return this.document.codings;
  }
  /** The page, while it is open. */
  get view(): TranscriptView | undefined {
    return this.#view;
  }
  get selection(): Span | undefined {
    return this.#selection;
  }
  get active(): Code | undefined {
    const { active } = this.#hand;
    return active && this.codeMeant(active);
  }
  /** Codes used last that are still there, the last one first. */
  get recent(): readonly CodeId[] {
    const recent = this.#hand.recent.flatMap((code) => this.codeMeant(code)?.id ?? []);
    return [...new Set(recent)];
  }
  /** The code of a noted id: what has been merged away since is what it was merged into. */
  codeMeant(id: CodeId): Code | undefined {
    return this.tree.get(this.session.data.codeMeant(id));
  }
  get shownCoders(): ReadonlySet<CoderId> {
    return this.document.shownCoders;
  }
  get picked(): Coding | undefined {
    return this.#picked && this.codings?.get(this.#picked);
  }
  get event(): DeskEvent | undefined {
    return this.#event;
  }

  /** The passage that is meant: the selection, else the picked coding's. */
  get target(): Span | undefined {
    return this.#selection ?? this.picked?.place;
  }

  /** Shown codings over the target, in document order. */
  readonly codingsHere: readonly Coding[] = $derived.by(() => {
    const { target } = this;
    return target ? this.document.codingsIn(target) : [];
  });

  /** Codings of the other coders over the target. */
  readonly othersHere: readonly Coding[] = $derived.by(() => {
    const { target } = this;
    return (target && this.codings?.hiddenIn(target)) ?? [];
  });

  /** The coder's own codings that are meant: the picked one, else those on the selection. */
  get ownHere(): readonly Coding[] {
    const { picked } = this;
    return (picked ? [picked] : this.codingsHere).filter((one) => this.document.isOwn(one));
  }

  open(): Promise<void> {
    return this.document.open();
  }

  /** Reads the document anew, as after its turns were corrected, and goes back to where the reader was. */
  async reopen(): Promise<void> {
    const place = this.target;
    await this.open();
    if (place) setTimeout(() => this.#view?.scrollTo(place, { to: 'centre' }));
  }

  close(): void {
    void this.edge.leave();
    this.document.close();
  }

  attach(view: TranscriptView | undefined): void {
    this.#view = view;
    this.look.dress();
  }

  onselect(span: Span | undefined): void {
    this.#selection = span;
    this.edge.follow(span);
    if (span) this.pick(undefined);
    this.memos.follow(this.target);
  }

  pick(id: CodingId | undefined): void {
    if (id !== this.#picked) void this.edge.leave();
    this.#picked = id;
    this.#view?.pick(id);
    this.memos.follow(this.target);
    this.#tell('picked', this.picked);
  }

  /** Lets go of what is picked and selected. */
  release(): void {
    this.#selection = undefined;
    this.#view?.select(undefined);
    this.pick(undefined);
  }

  /** Picks a coding and brings it into view. */
  goTo(id: CodingId): void {
    const coding = this.codings?.get(id);
    if (!coding) return;
    this.release();
    this.pick(id);
    this.#view?.scrollTo(coding.place, { to: 'centre', flash: true });
  }

  scrollTo(span: Span, options: ScrollOptions = { to: 'centre', flash: true }): void {
    this.#view?.scrollTo(span, options);
  }

  /** What stands at the top of the page, once it has been scrolled. */
  get readingAt(): ReadingPosition | undefined {
    return this.#view?.readingAt;
  }

  /** Shows what somebody read, where it was on the page; without a place, the beginning. */
  readFrom(place: ReadingPosition | undefined): void {
    this.#view?.readFrom(place);
  }

  select(span: Span, told?: PassageEvent['what']): void {
    this.#view?.select(span);
    this.#view?.scrollTo(span, { to: 'nearest' });
    if (told) this.#event = { what: told, passage: span };
  }

  /** Makes what is meant the browser's selection again, after the focus was elsewhere. */
  resumeSelection(): void {
    if (this.#selection) this.#view?.select(this.#selection);
  }

  /** Selects the sentence or the turn of the target, or of where the caret is. */
  selectAround(unit: 'sentence' | 'turn'): void {
    const { boundaries } = this.document;
    const at = this.target?.start ?? this.#view?.caret;
    if (at === undefined || !boundaries) return;
    const span = unit === 'turn' ? boundaries.turnAt(at) : boundaries.sentenceAt(at);
    if (span) this.select(span, 'selected');
  }

  /** Where on the screen the text is seen, and where the target begins and ends. */
  targetInView(): PassageInView | undefined {
    return this.target && this.#view?.passageInView(this.target);
  }

  focusText(): void {
    this.#view?.focus();
  }

  show(coders: ReadonlySet<CoderId>): void {
    this.document.show(coders);
  }

  /** The codebook has changed. */
  repaint(): void {
    const { focus } = this.look;
    if (focus?.keep === 'code')
      this.look.setFocus({ keep: 'code', code: this.session.data.codeMeant(focus.code) });
    this.#view?.codingsChanged('all');
  }

  /** Makes a code the one that Q applies. */
  activate(code: CodeId): void {
    this.#hand.take(code);
  }

  /**
   * Codes the target, or the passage given, and keeps the code at hand; a coding that covers it already is picked. Returns
   * the coding that was made.
   */
  async apply(
    code: CodeId,
    span: Span | undefined = this.target,
    made?: Code,
  ): Promise<Coding | undefined> {
    this.activate(code);
    if (!span) return undefined;
    const standing = this.document.ownIn(span);
    const coding = await this.actions.apply(code, span, made);
    if (!coding) return undefined;
    const isNew = !standing.some(({ id }) => id === coding.id);
    if (!isNew) this.pick(coding.id);
    this.#tell('applied', coding, made?.name);
    return isNew ? coding : undefined;
  }

  async applyNew(
    name: string,
    parent: CodeId | undefined,
    span: Span | undefined = this.target,
    example = '',
  ): Promise<void> {
    const code = { ...newCode(name, this.session.data.codes, { parent }), example };
    await this.apply(code.id, span, code);
  }

  /** Removes codings of the current coder; where the picked one goes, the next one on its passage is picked. */
  async remove(codings: readonly Coding[]): Promise<void> {
    const [first] = codings.filter((coding) => this.document.isOwn(coding));
    if (!first) return;
    const ids = new Set(codings.map(({ id }) => id));
    const next = this.document.codingsIn(first.place).find(({ id }) => !ids.has(id));
    const removing = this.actions.remove(codings);
    if (this.#picked && ids.has(this.#picked)) this.pick(next?.id);
    this.#tell('removed', (await removing) ? first : undefined);
  }

  async recode(codings: readonly Coding[], code: CodeId): Promise<void> {
    this.#hand.note(code);
    const isPicked = codings.some(({ id }) => id === this.#picked);
    const isStill = this.#remember();
    const [first] = await this.actions.recode(codings, code);
    if (first && isPicked && isStill()) this.pick(first.id);
    this.#tell('recoded', first);
  }

  async copyTo(codings: readonly Coding[], code: CodeId): Promise<void> {
    this.#hand.note(code);
    const [first] = await this.actions.copyTo(codings, code);
    this.#tell('applied', first);
  }

  /** Parts a coding at the caret, or around the selected passage; whether there was anything to part. */
  async split(coding: Coding): Promise<boolean> {
    const caret = this.#view?.caret;
    const at = this.#selection ?? (caret === undefined ? undefined : { start: caret, end: caret });
    if (!at) return false;
    // Picked at once: what is done next is meant for it.
    const meantOf = (parts: readonly Coding[]) => parts.find(({ place }) => place.end > at.start);
    const parts = await this.actions.split(coding, at, (shown) => this.pick(meantOf(shown)?.id));
    this.#tell('split', meantOf(parts));
    return parts.length > 0;
  }

  /** Makes one of a coding and its neighbours, or those on the selection; whether there was anything to merge. */
  async merge(coding: Coding): Promise<boolean> {
    const codings = this.actions.mergeable(coding, this.#selection);
    if (codings.length > 1) this.pick(coding.id);
    const isMerged = codings.length > 1 && (await this.actions.merge(codings));
    this.#tell('merged', isMerged ? this.codings?.get(coding.id) : undefined);
    return isMerged;
  }

  /** An edge follows the pointer; it is stored where the pointer lets go. */
  dragEdge(id: CodingId, span: Span, phase: MovePhase): void {
    const coding = this.codings?.get(id);
    this.isDraggingEdge = phase === 'during';
    if (phase === 'end' && coding) void this.#move(coding, span);
    else this.document.preview(id, phase === 'during' ? span : undefined);
  }

  async #move(coding: Coding, span: Span): Promise<boolean> {
    const isMoved = await this.actions.move(coding, span);
    this.#tell('moved', isMoved ? this.codings?.get(coding.id) : undefined);
    return isMoved;
  }

  /** Whether picked and selected is then what is so now: who has gone on meanwhile is not called back. */
  #remember(): () => boolean {
    const [picked, selection] = [this.#picked, this.#selection];
    return () => this.#picked === picked && this.#selection === selection;
  }

  #tell(
    what: CodingEvent['what'],
    coding: Coding | undefined,
    name = coding && this.tree.get(coding.code)?.name,
  ): void {
    if (coding) this.#event = { what, coding, name };
  }

  /** Goes to the next shown coding from the picked one, the selection or the caret; whether there is one. */
  step(direction: WalkDirection, among?: WalkAmong): boolean {
    const from = this.picked?.id ?? this.#place.start;
    const found = codingBeyond(this.document, from, direction, among);
    if (found) this.goTo(found);
    return found !== undefined;
  }

  /** Selects the next stretch of text that nobody shown has coded. */
  stepUncoded(direction: WalkDirection): boolean {
    const found = uncodedBeyond(this.document, this.#place, direction);
    if (!found) return false;
    this.select(found, 'uncoded');
    this.#view?.scrollTo(found, { to: 'centre' });
    return true;
  }

  stepOverlapping(): void {
    const { picked } = this;
    const next = picked ? nextOverlapping(this.document, picked) : this.codingsHere[0];
    if (next) this.pick(next.id);
  }

  /** From where one walks on: the target, else the caret, else the beginning. */
  get #place(): Span {
    const caret = this.#view?.caret ?? 0;
    return this.target ?? { start: caret, end: caret };
  }
}
