/** Tells when text may have been set anew: by another width of the page, faces that came late, another direction. */
export class LayoutChanges {
  readonly #root: HTMLElement;
  readonly #onchange: (isOtherWidth: boolean) => void;
  readonly #sizes: ResizeObserver;
  readonly #directions: MutationObserver;
  #width: number;

  constructor(root: HTMLElement, onchange: (isOtherWidth: boolean) => void) {
    this.#root = root;
    this.#onchange = onchange;
    this.#width = root.clientWidth;
    this.#sizes = new ResizeObserver(this.#onResize);
    this.#sizes.observe(root);
    // The interface's language may change under the text.
    this.#directions = new MutationObserver(this.#onStyle);
    this.#directions.observe(document.documentElement, { attributeFilter: ['dir'] });
    document.fonts.addEventListener('loadingdone', this.#onStyle);
  }

  destroy(): void {
    this.#sizes.disconnect();
    this.#directions.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#onStyle);
  }

  readonly #onResize = (): void => {
    const width = this.#root.clientWidth;
    if (width === this.#width) return;
    this.#width = width;
    this.#onchange(true);
  };

  readonly #onStyle = (): void => {
    this.#onchange(false);
  };
}
