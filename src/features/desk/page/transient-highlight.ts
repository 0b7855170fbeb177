export type HighlightName = 'transcript-pending' | 'transcript-flash' | 'transcript-drop';

/**
 * A short-lived mark over a passage by the CSS Custom Highlight API, shared by all views of the page; where a browser
 * lacks it, the passage goes unmarked.
 */
export class TransientHighlight {
  readonly #name: HighlightName;
  #range: AbstractRange | undefined;

  constructor(name: HighlightName) {
    this.#name = name;
  }

  show(range: Range): void {
    if (!('highlights' in CSS)) return;
    this.clear();
    this.#range = new StaticRange(range);
    const highlight = CSS.highlights.get(this.#name) ?? new Highlight();
    highlight.add(this.#range);
    CSS.highlights.set(this.#name, highlight);
  }

  clear(): void {
    if (!this.#range) return;
    CSS.highlights.get(this.#name)?.delete(this.#range);
    this.#range = undefined;
  }
}
