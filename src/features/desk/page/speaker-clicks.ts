import type { Boundaries } from '#domain/text/boundaries.ts';
import type { Span } from '#domain/text/span.ts';
import type { TextLayer } from './text-layer.ts';

export interface SpeakerClickActions {
  selection(): Span | undefined;
  select(span: Span): void;
}

/** A click on the name of a speaker selects what is said in the turn; with Shift, all turns from the selection to it. */
export class SpeakerClicks {
  readonly #layer: TextLayer;
  readonly #boundaries: Boundaries;
  readonly #actions: SpeakerClickActions;

  constructor(layer: TextLayer, boundaries: Boundaries, actions: SpeakerClickActions) {
    this.#layer = layer;
    this.#boundaries = boundaries;
    this.#actions = actions;
    layer.root.addEventListener('mousedown', this.#onDown);
    layer.root.addEventListener('click', this.#onClick);
  }

  /** Else the browser would extend the selection to the name. */
  readonly #onDown = (event: MouseEvent): void => {
    if (event.shiftKey && event.button === 0 && this.#turnNamedAt(event)) event.preventDefault();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.detail > 1) return;
    const turn = this.#turnNamedAt(event);
    // Whoever has drawn a selection from beside the text to here wants that one.
    if (!turn || (getSelection()?.isCollapsed === false && !event.shiftKey)) return;
    event.preventDefault();
    const selected = event.shiftKey ? this.#actions.selection() : undefined;
    this.#actions.select(selected ? spanAround(turn, selected) : turn);
  };

  /** What is said in the turn whose speaker’s name is under the pointer. */
  #turnNamedAt({ target, clientX, clientY }: MouseEvent): Span | undefined {
    const paragraph = target instanceof Element ? target.closest<HTMLElement>('p.turn') : null;
    const block = paragraph && this.#layer.blockOf(paragraph);
    if (!paragraph || block === undefined || block === null) return undefined;
    if (!isOnName(paragraph, clientX, clientY)) return undefined;
    return this.#boundaries.turnAt(this.#layer.bodyStartOf(block));
  }
}

function spanAround(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether a point lies where the name of a turn is drawn: beside its first line or, where there is no room, above it. */
function isOnName(paragraph: HTMLElement, x: number, y: number): boolean {
  const name = getComputedStyle(paragraph, '::before');
  const box = paragraph.getBoundingClientRect();
  const top = box.top + Number.parseFloat(getComputedStyle(paragraph).paddingBlockStart);
  if (y < top || y > top + Number.parseFloat(name.height)) return false;
  const isBeside = Number.parseFloat(name.marginInlineStart) < 0;
  return isBeside ? x < box.left || x > box.right : x >= box.left && x <= box.right;
}
