import type { CodingId } from '#domain/ids.ts';
import { spanLength } from '#domain/text/span.ts';
import { characterAt } from './hit-test.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** Pixels the pointer may slip between press and release of a click. */
const SLIP = 4;

export interface PointingActions {
  hover(coding: CodingId | undefined): void;
  pick(coding: CodingId | undefined): void;
  picked(): CodingId | undefined;
  /** The reader asks what can be done with what is under the pointer, outside the selection. */
  pickInstead(coding: CodingId): void;
  isSelected(offset: number): boolean;
  /** Codings whose bar in a section's margin lies under a point of the viewport. */
  barsAt(section: Element | null, x: number, y: number): CodingId[];
}

/** Finds the codings under the pointer, in the text or in the margin, and tells of hovers and clicks. */
export class Pointing {
  readonly #layer: TextLayer;
  readonly #options: TranscriptOptions;
  readonly #actions: PointingActions;
  #pressed: { readonly x: number; readonly y: number } | undefined;
  #frame = 0;
  #hovered = '';
  #pointed: Element | null = null;

  constructor(layer: TextLayer, options: TranscriptOptions, actions: PointingActions) {
    this.#layer = layer;
    this.#options = options;
    this.#actions = actions;
    layer.root.addEventListener('pointerdown', this.#onDown);
    layer.root.addEventListener('pointermove', this.#onMove);
    layer.root.addEventListener('pointerleave', this.#onLeave);
    layer.root.addEventListener('click', this.#onClick);
    layer.root.addEventListener('mousedown', keepSelection);
    layer.root.addEventListener('contextmenu', this.#onContextMenu);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Codings under a point of the viewport, innermost first. */
  codingsAt(x: number, y: number): CodingId[] {
    const element = document.elementFromPoint(x, y);
    if (!element || !this.#layer.root.contains(element)) return [];
    const named = element.closest<HTMLElement>('[data-codings]')?.dataset['codings'];
    if (named) return named.split(' ') as CodingId[];
    const bars = this.#actions.barsAt(element.closest('section'), x, y);
    if (bars.length > 0) return bars;
    const character = characterAt(x, y);
    if (!character || !this.#layer.root.contains(character.node)) return [];
    const codings = this.#options.index.at(this.#layer.offsetOf(character));
    return codings.sort((a, b) => spanLength(a) - spanLength(b)).map((coding) => coding.id);
  }

  readonly #onDown = (event: PointerEvent): void => {
    this.#pressed = { x: event.clientX, y: event.clientY };
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const section = event.target instanceof Element ? event.target.closest('section') : null;
      this.#hover(this.codingsAt(event.clientX, event.clientY), section);
    });
  };

  readonly #onLeave = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#hover([], null);
  };

  #hover(codings: readonly CodingId[], section: Element | null): void {
    this.#pointTo(codings.length > 0 ? section : null);
    const key = codings.join(' ');
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#actions.hover(codings[0]);
    this.#options.onhover?.(codings);
  }

  /** The form of the pointer is set for one section only: set for the page it would cost a look at every paragraph. */
  #pointTo(section: Element | null): void {
    if (section === this.#pointed) return;
    this.#pointed?.classList.remove('pointing');
    section?.classList.add('pointing');
    this.#pointed = section;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const pressed = this.#pressed;
    const hasSlipped =
      pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLIP;
    if (event.defaultPrevented || event.button !== 0 || event.detail > 1) return;
    if (hasSlipped || event.shiftKey) return;
    const codings = this.codingsAt(event.clientX, event.clientY);
    const current = codings.findIndex((id) => id === this.#actions.picked());
    this.#actions.pick(codings[(current + 1) % Math.max(1, codings.length)]);
  };

  /** A menu is about the selection when it is asked for there, else about a coding under the pointer. */
  readonly #onContextMenu = (event: MouseEvent): void => {
    const isByMouse = event.button === 2 || event.ctrlKey;
    if (!isByMouse || this.#isOnSelection(event)) return;
    const codings = this.codingsAt(event.clientX, event.clientY);
    const coding = codings.find((id) => id === this.#actions.picked()) ?? codings[0];
    if (coding) this.#actions.pickInstead(coding);
  };

  #isOnSelection({ clientX, clientY }: MouseEvent): boolean {
    const character = characterAt(clientX, clientY);
    if (!character || !this.#layer.root.contains(character.node)) return false;
    return this.#actions.isSelected(this.#layer.offsetOf(character));
  }
}

/** A press that asks for a menu lets go of no selection. */
function keepSelection(event: MouseEvent): void {
  if (event.button === 2) event.preventDefault();
}
