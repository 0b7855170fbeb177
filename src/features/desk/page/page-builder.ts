import type { Chunk } from './chunk.ts';
import { NEAR, type NearPainter } from './near-painter.ts';
import type { Settler } from './settler.ts';
import type { TextLayer } from './text-layer.ts';

/** Milliseconds of building and layout between two looks at what else the page wants. */
const SLICE = 20;
/** Milliseconds after which no frame is to be expected. */
const UNSEEN = 200;
/** Chunks on either side of a jump's target that the view may show with it. */
const NEIGHBOURS = 2;

/** Builds the page: the first screen at once, the rest in slices, and whatever is asked for before its turn. */
export class PageBuilder {
  readonly #layer: TextLayer;
  readonly #settler: Settler;
  readonly #painter: NearPainter;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #sliceSize = 4;

  constructor(layer: TextLayer, settler: Settler, painter: NearPainter) {
    this.#layer = layer;
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

  /** Builds the rest, once what is there has been painted. A page that nobody sees is not painted. */
  goOn(): void {
    const begin = (): void => {
      this.#rest();
      this.#buildOn();
    };
    this.#frame = requestAnimationFrame(begin);
    this.#timer = setTimeout(begin, UNSEEN);
  }

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  /** Builds on and lays out what it built, as many chunks a slice as the last ones let expect to fit. */
  #buildOn(): void {
    this.#timer = setTimeout(() => {
      const began = performance.now();
      let last: Chunk | undefined;
      for (let count = 0; count < this.#sliceSize; count += 1) last = this.#build(true) ?? last;
      last?.section?.getBoundingClientRect();
      const took = Math.max(1, performance.now() - began);
      this.#sliceSize = Math.max(1, Math.round((this.#sliceSize * SLICE) / took));
      if (this.#layer.isComplete) this.#settler.start();
      else this.#buildOn();
    });
  }

  readonly ensureBuilt = (block: number): void => {
    const chunk = this.#layer.chunkOf(block);
    while (chunk && !chunk.section && this.#build(false));
  };

  /** Lays out the chunk of a block and its neighbours as far as the view may show them. */
  settleAround(block: number): void {
    const chunk = this.#layer.chunkOf(block);
    if (!chunk) return;
    const { chunks } = this.#layer;
    const at = chunks.indexOf(chunk);
    const around = chunks.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    this.ensureBuilt((around.at(-1) ?? chunk).first);
    this.#settler.settle(around);
  }

  destroy(): void {
    this.#rest();
  }

  #build(isSettled: boolean): Chunk | undefined {
    const chunk = this.#layer.buildNext(isSettled);
    if (chunk) this.#painter.observe(chunk);
    return chunk;
  }
}
