import type { Boundaries, Edge } from '#domain/text/boundaries.ts';
import type { CodingId } from '#domain/ids.ts';
import { isSameSpan, type Span } from '#domain/text/span.ts';
import { draggedEdge } from './dragged-edge.ts';
import type { EdgePlace } from './edge-place.ts';
import { caretAt } from './hit-test.ts';
import { scrollNearEdge } from './scroll-near-edge.ts';
import type { TextLayer } from './text-layer.ts';
import type { MovePhase, TranscriptOptions } from './transcript-options.ts';

/** An edge in hand. */
interface Hold {
  readonly coding: CodingId;
  readonly edge: Edge;
  readonly handle: HTMLElement;
  readonly pointer: number;
  readonly origin: Span;
  /** From the pointer to the middle of the edge's line. */
  readonly grip: { readonly x: number; readonly y: number };
  /** The text column, in pixels of the viewport. */
  readonly column: { readonly left: number; readonly right: number };
  span: Span;
  /** The pointer, in pixels of the viewport. */
  x: number;
  y: number;
  isWordwise: boolean;
  /** Whether the edge may not be where the pointer is. */
  isStale: boolean;
  /** The reader gave up; the pointer is held on to until it is up, so that letting go is no click elsewhere. */
  isOver: boolean;
}

export interface DragPage {
  readonly host: HTMLElement;
  readonly layer: TextLayer;
  readonly boundaries: Boundaries;
  readonly options: TranscriptOptions;
  readonly isSnapping: () => boolean;
}

/** Drags an edge of a coding by its handle, with mouse, pen or finger; Alt or Ctrl held goes by words, Escape gives up. */
export class EdgeDrag {
  readonly #page: DragPage;
  #hold: Hold | undefined;
  #frame = 0;

  constructor(page: DragPage) {
    this.#page = page;
  }

  get edge(): Edge | undefined {
    return this.#hold?.isOver ? undefined : this.#hold?.edge;
  }

  begin(event: PointerEvent, coding: CodingId, edge: Edge, place: EdgePlace): void {
    const { layer, options } = this.#page;
    const known = options.index.get(coding);
    const handle = event.currentTarget;
    if (!known || this.#hold || event.button !== 0 || !(handle instanceof HTMLElement)) return;
    const block = layer.blockAt(edge === 'start' ? known.start : known.end - 1);
    const column = layer.paragraph(block)?.getBoundingClientRect();
    if (!column) return;
    const span = { start: known.start, end: known.end };
    this.#hold = {
      coding,
      edge,
      handle,
      pointer: event.pointerId,
      origin: span,
      grip: { x: place.x - event.clientX, y: place.middle - event.clientY },
      column,
      span,
      x: event.clientX,
      y: event.clientY,
      isWordwise: isWordwise(event),
      isStale: false,
      isOver: false,
    };
    handle.setPointerCapture(event.pointerId);
    handle.classList.add('held');
    handle.addEventListener('pointermove', this.#onMove);
    handle.addEventListener('pointerup', this.#onUp);
    handle.addEventListener('lostpointercapture', this.#onLost);
    addEventListener('keydown', this.#onKey, true);
    addEventListener('keyup', this.#onKey, true);
    this.#frame = requestAnimationFrame(this.#onFrame);
  }

  destroy(): void {
    this.#letGo();
  }

  readonly #onMove = (event: PointerEvent): void => {
    const hold = this.#hold;
    if (event.pointerId !== hold?.pointer) return;
    [hold.x, hold.y] = [event.clientX, event.clientY];
    hold.isWordwise = isWordwise(event);
    hold.isStale = true;
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#hold?.pointer) return;
    this.#onMove(event);
    this.#follow();
    this.#finish('end');
  };

  /** The browser takes the pointer away, as when a finger turns out to scroll. */
  readonly #onLost = (event: PointerEvent): void => {
    if (event.pointerId === this.#hold?.pointer) this.#finish('cancelled');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#hold || this.#hold.isOver) return;
    if (event.key === 'Escape') this.#tellEnd(this.#hold, 'cancelled');
    else if (event.key !== 'Alt' && event.key !== 'Control') return;
    else {
      this.#hold.isWordwise = isWordwise(event);
      this.#hold.isStale = true;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #onFrame = (): void => {
    const hold = this.#hold;
    if (!hold || hold.isOver) return;
    this.#frame = requestAnimationFrame(this.#onFrame);
    if (scrollNearEdge(this.#page.host, hold.y)) hold.isStale = true;
    if (hold.isStale) this.#follow();
  };

  /** Moves the edge to where the pointer is. */
  #follow(): void {
    const hold = this.#hold;
    if (!hold?.isStale || hold.isOver) return;
    hold.isStale = false;
    const offset = this.#offsetAt(hold);
    if (offset === undefined || !this.#page.options.index.get(hold.coding)) return;
    const unit = hold.isWordwise || this.#page.isSnapping() ? 'word' : 'character';
    const span = draggedEdge(this.#page.boundaries, hold.origin, hold.edge, offset, unit);
    if (isSameSpan(span, hold.span)) return;
    hold.span = span;
    this.#tell(hold, span, 'during');
  }

  #offsetAt({ x, y, grip, column }: Hold): number | undefined {
    const { host, layer } = this.#page;
    const view = host.getBoundingClientRect();
    const caret = caretAt(
      Math.max(column.left + 1, Math.min(column.right - 1, x + grip.x)),
      Math.max(view.top + 1, Math.min(view.bottom - 1, y + grip.y)),
    );
    return caret && layer.root.contains(caret.node) ? layer.offsetOf(caret) : undefined;
  }

  #finish(phase: 'end' | 'cancelled'): void {
    const hold = this.#hold;
    this.#letGo();
    if (hold && !hold.isOver) this.#tellEnd(hold, phase);
  }

  /** An edge put back where it was is an edge not moved. */
  #tellEnd(hold: Hold, phase: 'end' | 'cancelled'): void {
    hold.isOver = true;
    hold.handle.classList.remove('held');
    const isMoved = !isSameSpan(hold.span, hold.origin);
    if (phase === 'end' && isMoved) this.#tell(hold, hold.span, 'end');
    else this.#tell(hold, hold.origin, 'cancelled');
  }

  #tell(hold: Hold, span: Span, phase: MovePhase): void {
    const { index, onmove } = this.#page.options;
    // Whoever shares the project may have removed it meanwhile.
    if (index.get(hold.coding)) onmove?.(hold.coding, span, phase);
  }

  #letGo(): void {
    const hold = this.#hold;
    if (!hold) return;
    this.#hold = undefined;
    cancelAnimationFrame(this.#frame);
    hold.handle.classList.remove('held');
    hold.handle.removeEventListener('pointermove', this.#onMove);
    hold.handle.removeEventListener('pointerup', this.#onUp);
    hold.handle.removeEventListener('lostpointercapture', this.#onLost);
    if (hold.handle.hasPointerCapture(hold.pointer))
      hold.handle.releasePointerCapture(hold.pointer);
    removeEventListener('keydown', this.#onKey, true);
    removeEventListener('keyup', this.#onKey, true);
  }
}

function isWordwise(event: PointerEvent | KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey;
}
