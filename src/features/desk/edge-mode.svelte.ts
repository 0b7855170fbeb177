import type { Coding, Place } from '#domain/coding.ts';
import type { BoundaryUnit, Edge } from '#domain/text/boundaries.ts';
import { isSameSpan, type Span } from '#domain/text/span.ts';
import type { CodingActions } from './coding-actions.ts';
import type { OpenDocument } from './open-document.svelte.ts';
import type { TranscriptView } from './page/transcript-view.ts';

/** Milliseconds after the last step until a moved edge is stored. */
const REST = 1000;

/** What an edge belongs to: a coding, or the bare selection. */
interface Held {
  readonly edge: Edge;
  readonly coding: Coding | undefined;
  /** Where the coding lies in the store. */
  readonly stored: Place | undefined;
  /** Where it lay when its edge was taken hold of. */
  readonly origin: Span;
  readonly span: Span;
}

/**
 * Moving one edge of a coding, or of the selection, by keys. A coding's edge is shown where it goes and stored after a
 * moment of rest or on leaving, as one change.
 */
export class EdgeMode {
  readonly #document: OpenDocument;
  readonly #actions: CodingActions;
  readonly #view: () => TranscriptView | undefined;
  readonly #onmoved: (coding: Coding) => void;
  #held = $state.raw<Held>();
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: OpenDocument,
    actions: CodingActions,
    view: () => TranscriptView | undefined,
    onmoved: (coding: Coding) => void,
  ) {
    this.#document = document;
    this.#actions = actions;
    this.#view = view;
    this.#onmoved = onmoved;
  }

  get edge(): Edge | undefined {
    return this.#held?.edge;
  }

  get span(): Span | undefined {
    return this.#held?.span;
  }

  /** Takes hold of an edge of a coding, or of the selection where there is none; the other edge of what is held stays. */
  hold(edge: Edge, coding: Coding | undefined, selection: Span | undefined): void {
    if (this.#held) {
      this.#hold({ ...this.#held, edge });
      return;
    }
    const span = coding?.place ?? selection;
    if (!span) return;
    const origin = { start: span.start, end: span.end };
    this.#hold({ edge, coding, stored: coding?.place, origin, span: origin });
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
    this.#hold({ ...held, span: moved });
    this.#show();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#store(), REST);
  }

  /** The selection has become another by other hands: its edge is let go. */
  follow(selection: Span | undefined): void {
    const held = this.#held;
    const isOther = !selection || (held && !isSameSpan(held.span, selection));
    if (held && !held.coding && isOther) this.#release();
  }

  /** Lets go and stores where the edge is. */
  async leave(): Promise<void> {
    await this.#store();
    this.#release();
  }

  /** Lets go and puts the edge back where it was at first. */
  async cancel(): Promise<void> {
    const held = this.#held;
    clearTimeout(this.#resting);
    this.#release();
    if (held?.coding && held.stored)
      await this.#actions.move(held.coding, held.origin, held.stored);
    else if (held) this.#view()?.select(held.origin);
  }

  #hold(held: Held): void {
    this.#held = held;
    if (held.coding) this.#view()?.showEdge({ coding: held.coding.id, edge: held.edge });
    else this.#view()?.restKeys(true);
  }

  #release(): void {
    this.#held = undefined;
    this.#view()?.showEdge(undefined);
  }

  #show(): void {
    const { coding, stored, span } = this.#held ?? {};
    if (coding && stored && span)
      this.#document.preview({ ...coding, place: { ...stored, ...span } });
    else if (span) this.#view()?.select(span);
  }

  async #store(): Promise<void> {
    clearTimeout(this.#resting);
    const held = this.#held;
    if (!held?.coding || !held.stored || isSameSpan(held.span, held.stored)) return;
    const stored = { ...held.stored, ...held.span };
    this.#held = { ...held, stored };
    this.#onmoved({ ...held.coding, place: stored });
    await this.#actions.move(held.coding, held.span, held.stored);
  }
}
