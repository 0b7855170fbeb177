import type { TextLayer } from './text-layer.ts';
import type { TextSelection } from './text-selection.ts';

/** The caret that keys move, drawn where browsers draw none: in text that cannot be edited. */
export class CaretMark {
  readonly #layer: TextLayer;
  readonly #selection: TextSelection;
  readonly #element = document.createElement('div');

  constructor(layer: TextLayer, selection: TextSelection) {
    this.#layer = layer;
    this.#selection = selection;
    this.#element.className = 'caret';
    this.#element.hidden = true;
    document.addEventListener('selectionchange', this.#onSelection);
  }

  destroy(): void {
    document.removeEventListener('selectionchange', this.#onSelection);
  }

  show(): void {
    const selection = getSelection();
    if (!selection?.isCollapsed || selection.rangeCount === 0) return;
    const rect = selection.getRangeAt(0).getClientRects()[0];
    const origin = this.#layer.root.getBoundingClientRect();
    if (!rect) return;
    const { style } = this.#element;
    const isRightToLeft = getComputedStyle(this.#layer.root).direction === 'rtl';
    const inset = isRightToLeft ? origin.right - rect.left : rect.left - origin.left;
    style.insetInlineStart = `${String(inset)}px`;
    style.insetBlockStart = `${String(rect.top - origin.top)}px`;
    style.blockSize = `${String(rect.height)}px`;
    this.#element.hidden = false;
    if (this.#element.parentNode !== this.#layer.root) this.#layer.root.prepend(this.#element);
  }

  /** Draws it again where it stands now. */
  layOut(): void {
    if (!this.#element.hidden) this.show();
  }

  readonly #onSelection = (): void => {
    const selection = getSelection();
    if (!selection?.isCollapsed || this.#selection.caret === undefined) this.#element.hidden = true;
    else this.layOut();
  };
}
