/** Pixels the pointer may stray from a press and still be at its place, as between the clicks of a double click. */
const SLIP = 4;

/**
 * What a click brings up under the pointer lets the next presses through to the text, until the pointer has left the
 * place of the click: the second and third press of a double or triple click mean the text. A finger leaves it at once.
 */
export class PressThrough {
  readonly #handles: readonly HTMLElement[];
  #press: { readonly x: number; readonly y: number } | undefined;

  constructor(root: HTMLElement, handles: readonly HTMLElement[]) {
    this.#handles = handles;
    root.addEventListener('pointerdown', this.#onDown, true);
    root.addEventListener('pointermove', this.#onMove);
    root.addEventListener('pointerleave', this.#onLeave);
  }

  readonly #onDown = ({ target, pointerType, clientX, clientY }: PointerEvent): void => {
    const isOnHandle = this.#handles.some((handle) => handle === target);
    this.#note(isOnHandle || pointerType === 'touch' ? undefined : { x: clientX, y: clientY });
  };

  readonly #onMove = ({ clientX, clientY }: PointerEvent): void => {
    const press = this.#press;
    if (press && Math.hypot(clientX - press.x, clientY - press.y) > SLIP) this.#note(undefined);
  };

  readonly #onLeave = (): void => {
    this.#note(undefined);
  };

  #note(press: { readonly x: number; readonly y: number } | undefined): void {
    const isAtPress = press !== undefined;
    if (isAtPress !== (this.#press !== undefined))
      for (const handle of this.#handles) handle.toggleAttribute('data-yields', isAtPress);
    this.#press = press;
  }
}
