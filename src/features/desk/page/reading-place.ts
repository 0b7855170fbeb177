import { characterAt } from './hit-test.ts';
import type { TextLayer } from './text-layer.ts';

const REST = 100;

export interface ReadingPosition {
  readonly offset: number;
  /** Pixels below the view's upper edge. */
  readonly top: number;
}

/** Remembers which words are at the top of the view, so that they are there again after the page's width changed. */
export class ReadingPlace {
  readonly #layer: TextLayer;
  readonly #host: HTMLElement;
  #place: ReadingPosition | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(layer: TextLayer, host: HTMLElement) {
    this.#layer = layer;
    this.#host = host;
  }

  /** Where the first words of the view are, once it has been scrolled. */
  get position(): ReadingPosition | undefined {
    if (this.#timer !== undefined) this.#note();
    return this.#place;
  }

  noteSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#note, REST);
  }

  restore(): void {
    if (this.#place && this.#host.scrollTop !== 0) this.goTo(this.#place);
  }

  /** Puts words that are built and laid out where they were. */
  goTo({ offset, top }: ReadingPosition): void {
    const rect = this.#layer.rangeOf({ start: offset, end: offset + 1 }).getBoundingClientRect();
    this.#host.scrollTop += rect.top - this.#host.getBoundingClientRect().top - top;
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  readonly #note = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#place = this.#read() ?? this.#place;
  };

  #read(): ReadingPosition | undefined {
    const view = this.#host.getBoundingClientRect();
    const section = this.#layer.root.querySelector('section');
    const paragraph = section?.querySelector('p')?.getBoundingClientRect();
    if (!paragraph) return undefined;
    for (let y = view.top + 8; y < view.bottom; y += 12) {
      for (const x of [paragraph.left + 24, paragraph.right - 24]) {
        const character = characterAt(x, y, 12);
        if (!character || !this.#layer.root.contains(character.node)) continue;
        const offset = this.#layer.offsetOf(character);
        const rect = this.#layer
          .rangeOf({ start: offset, end: offset + 1 })
          .getBoundingClientRect();
        return { offset, top: rect.top - view.top };
      }
    }
    return undefined;
  }
}
