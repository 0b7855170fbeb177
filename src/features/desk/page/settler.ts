import type { Chunk } from './chunk.ts';
import { whenIdle } from './idle.ts';
import type { TextLayer } from './text-layer.ts';

/**
 * Milliseconds one batch should take. Not shorter, because Chromium walks the whole page after each batch that it had
 * skipped before.
 */
const BATCH_AIM = 30;
const LARGEST_BATCH = 48;
/** Texts of more chunks are given back to the browser's care while the page's width changes. */
const MANY_CHUNKS = 60;
/** Milliseconds of rest after the reader's last wheel or key before chunks are settled again. */
const REST = 120;

/**
 * Lays out for good, while the page is idle, chunks that were built in haste for a jump or given up for a new page
 * width, so that heights, the accessibility tree and jumps are exact; holds what the reader sees in place while chunks
 * above it find their true height.
 */
export class Settler {
  readonly #layer: TextLayer;
  readonly #scroller: HTMLElement;
  #batch = 4;
  #cancel: (() => void) | undefined;
  readonly #onsettled: () => void;
  #lastInput = 0;

  /** @param onsettled called when what was drawn on the page may have to move */
  constructor(layer: TextLayer, scroller: HTMLElement, onsettled: () => void) {
    this.#layer = layer;
    this.#scroller = scroller;
    this.#onsettled = onsettled;
  }

  /** Tells that the reader is moving the page. */
  noteInput(): void {
    this.#lastInput = performance.now();
  }

  start(): void {
    this.#cancel ??= whenIdle(() => {
      this.#cancel = undefined;
      this.#work();
    });
  }

  destroy(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Settles chunks now; what is at the top of the view stays there. */
  settle(chunks: readonly Chunk[]): void {
    const open = chunks.filter((chunk) => !chunk.isSettled && chunk.section);
    if (open.length === 0) return;
    const anchor = this.topSection();
    const before = anchor?.getBoundingClientRect().top ?? 0;
    for (const chunk of open) {
      chunk.isSettled = true;
      chunk.section?.classList.remove('opening');
    }
    const moved = (anchor?.getBoundingClientRect().top ?? 0) - before;
    if (moved !== 0) this.#scroller.scrollTop += moved;
    this.#onsettled();
  }

  /** Gives chunks that are not near back to the browser's care, so that a new page width does not lay all of them out. */
  unsettle(near: ReadonlySet<Chunk>): void {
    const { chunks } = this.#layer;
    if (chunks.length <= MANY_CHUNKS) return;
    for (const chunk of chunks) {
      if (!chunk.isSettled || near.has(chunk)) continue;
      chunk.isSettled = false;
      chunk.section?.classList.add('opening');
    }
    this.start();
  }

  /** The section that holds the upper edge of the view. */
  topSection(): HTMLElement | undefined {
    const edge = this.#scroller.getBoundingClientRect().top;
    const { chunks } = this.#layer;
    let low = 0;
    let high = chunks.findLastIndex((chunk) => chunk.section !== undefined);
    while (low < high) {
      const middle = (low + high) >> 1;
      const bottom = chunks[middle]?.section?.getBoundingClientRect().bottom ?? Infinity;
      if (bottom <= edge) low = middle + 1;
      else high = middle;
    }
    return chunks[low]?.section;
  }

  #work(): void {
    if (performance.now() - this.#lastInput < REST) {
      this.start();
      return;
    }
    const open = this.#layer.chunks.filter((chunk) => !chunk.isSettled && chunk.section);
    if (open.length === 0) return;
    const began = performance.now();
    this.settle(open.slice(0, this.#batch));
    const took = Math.max(1, performance.now() - began);
    const next = Math.round((this.#batch * BATCH_AIM) / took);
    this.#batch = Math.max(1, Math.min(LARGEST_BATCH, this.#batch * 2, next));
    if (open.length > 1) this.start();
  }
}
