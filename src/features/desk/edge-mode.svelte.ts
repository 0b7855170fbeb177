import type { Coding, Place } from '#domain/coding.ts';
import type { CodingId } from '#domain/ids.ts';
import type { BoundaryUnit, Edge } from '#domain/text/boundaries.ts';
import { isSameSpan, type Span } from '#domain/text/span.ts';
import type { OpenDocument } from './open-document.svelte.ts';
import type { TranscriptView } from './page/transcript-view.ts';

/** Milliseconds after the last step until a moved edge is stored. */
const REST = 1000;

/** What an edge belongs to: a coding, or the bare selection. */
interface Held {
  readonly edge: Edge;
  readonly coding: CodingId | undefined;
  /** Where it lay when its edge was taken hold of. */
  readonly origin: Span;
  /** Where a coding lies in the store, as far as is known here. */
  readonly stored: Span;
  /** Where it is shown. */
  readonly span: Span;
}

/** Stores a coding's new place; returns whether it is stored. */
export type MoveCoding = (coding: Coding, span: Span) => Promise<boolean>;

/**
 * Moving one edge of a coding, or of the selection, by keys. A coding's edge is shown where it goes and stored after a
 * moment of rest or on leaving, as one change. Whoever else changes the coding's place meanwhile takes it out of hand.
 */
export class EdgeMode {
  readonly #document: OpenDocument;
  readonly #move: MoveCoding;
  readonly #view: () => TranscriptView | undefined;
  #held = $state.raw<Held>();
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(document: OpenDocument, move: MoveCoding, view: () => TranscriptView | undefined) {
    this.#document = document;
    this.#move = move;
    this.#view = view;
  }

  get edge(): Edge | undefined {
    return this.#held?.edge;
  }

  get span(): Span | undefined {
    return this.#held?.span;
  }

  /** Takes hold of an edge of a coding, or of the selection where there is none; of what is held already, of its other edge. */
  hold(edge: Edge, coding: Coding | undefined, selection: Span | undefined): void {
    const held = this.#held;
    if (held && (coding === undefined || held.coding === coding.id)) {
      this.#show({ ...held, edge });
      return;
    }
    void this.leave();
    const span = coding?.place ?? selection;
    if (!span) return;
    const origin = { start: span.start, end: span.end };
    this.#show({ edge, coding: coding?.id, origin, stored: origin, span: origin });
  }

  /** Moves the edge to the left or right as the page shows it, whichever way its line runs. */
  step(side: 'left' | 'right', unit: BoundaryUnit): void {
    const held = this.#held;
    const { boundaries } = this.#document;
    if (!held || !boundaries) return;
    const { edge, span } = held;
    const at = edge === 'end' ? Math.max(span.start, span.end - 1) : span.start;
    const isForward = (this.#view()?.directionAt(at) === 'rtl') === (side === 'left');
    const offset = boundaries.step(span[edge], unit, isForward ? 1 : -1, edge);
    const moved = { ...span, [edge]: offset };
    if (moved.start >= moved.end || isSameSpan(moved, span)) return;
    this.#show({ ...held, span: moved });
    if (held.coding) this.#document.preview(held.coding, moved);
    else this.#view()?.select(moved);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.store(), REST);
  }

  /** The selection has become another by other hands: its edge is let go. */
  follow(selection: Span | undefined): void {
    const held = this.#held;
    const isOther = !selection || (held && !isSameSpan(held.span, selection));
    if (held && !held.coding && isOther) this.#release();
  }

  /** Codings have changed: one that is gone or lies elsewhere now is let go, one that is otherwise changed stays in hand. */
  changed(codings: readonly CodingId[] | 'all'): void {
    const held = this.#held;
    if (!held?.coding || (codings !== 'all' && !codings.includes(held.coding))) return;
    const place = this.#placeOf(held.coding);
    if (!place) this.#release();
    else if (isSameSpan(place, held.span)) this.#held = { ...held, stored: held.span };
    else if (!isSameSpan(place, held.stored)) this.#release();
    else if (codings !== 'all') this.#document.preview(held.coding, held.span);
  }

  /** Lets go and stores where the edge is. */
  async leave(): Promise<void> {
    const storing = this.store();
    this.#release();
    await storing;
  }

  /** Lets go and puts the edge back where it was at first. */
  async cancel(): Promise<void> {
    const held = this.#held;
    this.#release();
    if (!held) return;
    if (!held.coding) {
      this.#view()?.select(held.origin);
      return;
    }
    this.#document.preview(held.coding);
    await this.#moveTo(held.coding, held.origin);
  }

  /** Stores where the edge is and keeps it in hand. */
  async store(): Promise<void> {
    clearTimeout(this.#resting);
    const held = this.#held;
    if (held?.coding) await this.#moveTo(held.coding, held.span);
  }

  #show(held: Held): void {
    this.#held = held;
    if (held.coding) this.#view()?.showEdge({ coding: held.coding, edge: held.edge });
    else this.#view()?.restKeys(true);
  }

  #release(): void {
    clearTimeout(this.#resting);
    if (!this.#held) return;
    this.#held = undefined;
    this.#view()?.showEdge(undefined);
  }

  async #moveTo(id: CodingId, span: Span): Promise<void> {
    const coding = this.#document.codings?.get(id);
    if (coding && !isSameSpan(coding.place, span)) await this.#move(coding, span);
  }

  #placeOf(id: CodingId): Place | undefined {
    return this.#document.codings?.get(id)?.place;
  }
}
