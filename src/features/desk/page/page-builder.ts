import { behindPainting } from './behind-painting.ts';
import type { Chunk } from './chunk.ts';
import type { MemoSigns } from './memo-signs.ts';
import { NEAR, type NearPainter } from './near-painter.ts';
import type { Settler } from './settler.ts';
import type { TextLayer } from './text-layer.ts';

/** Milliseconds of building and layout between two looks at what else the page wants. */
const SLICE = 20;
/** Chunks below a jump's target that fill the rest of the view. */
const BELOW = 2;

/** Builds the page: the first screen at once, the rest in slices, and whatever is asked for before its turn. */
export class PageBuilder {
  readonly #layer: TextLayer;
  readonly #settler: Settler;
  readonly #painter: NearPainter;
  readonly #signs: MemoSigns;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #callOff: (() => void) | undefined;
  #sliceSize = 4;

  constructor(layer: TextLayer, settler: Settler, painter: NearPainter, signs: MemoSigns) {
    this.#layer = layer;
    this.#signs = signs;
    this.#settler = settler;
    this.#painter = painter;
  }

  /** @param viewHeight pixels of the view, which is full when this returns */
  open(viewHeight: number): void {
    let height = 0;
    while (height < viewHeight + NEAR) {
      const chunk = this.#build(true);
      if (!chunk) break;
      height += chunk.estimate;
    }
    this.#painter.drawVisible();
  }

  /** Builds the rest, once what is there has been painted. */
  goOn(): void {
    this.#callOff = behindPainting(this.#buildSlice);
  }

  /** Builds on and lays out what it built, as many chunks a slice as the last ones let expect to fit. */
  readonly #buildSlice = (): void => {
    const began = performance.now();
    let last: Chunk | undefined;
    for (let count = 0; count < this.#sliceSize; count += 1) last = this.#build(true) ?? last;
    last?.section?.getBoundingClientRect();
    const took = Math.max(1, performance.now() - began);
    this.#sliceSize = Math.max(1, Math.round((this.#sliceSize * SLICE) / took));
    if (this.#layer.isComplete) this.#settler.start();
    else this.#timer = setTimeout(this.#buildSlice);
  };

  readonly ensureBuilt = (block: number): void => {
    const chunk = this.#layer.chunkOf(block);
    while (chunk && !chunk.section && this.#build(false));
  };

  /** Lays out the chunk of a block and what the view may show above it; what lies below can grow where it is. */
  settleAbove(block: number): void {
    const { chunks } = this.#layer;
    const target = this.#layer.chunkOf(block);
    if (!target) return;
    const at = chunks.indexOf(target);
    this.ensureBuilt((chunks[at + BELOW] ?? chunks.at(-1) ?? target).first);
    let first = at;
    for (let height = 0; first > 0 && height < innerHeight; first -= 1)
      height += chunks[first - 1]?.estimate ?? 0;
    this.#settler.settle(chunks.slice(first, at + 1));
  }

  /** Builds and lays out the whole text now. */
  layOutAll(): void {
    while (this.#build(true));
    this.#settler.settle(this.#layer.chunks);
  }

  destroy(): void {
    this.#callOff?.();
    clearTimeout(this.#timer);
  }

  #build(isSettled: boolean): Chunk | undefined {
    const chunk = this.#layer.buildNext(isSettled);
    if (!chunk) return undefined;
    this.#signs.dress(chunk);
    this.#painter.observe(chunk);
    return chunk;
  }
}
