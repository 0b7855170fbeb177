import type { CodingId } from '#domain/ids.ts';
import { isSameValue } from '#domain/log/same-value.ts';
import type { Chunk } from './chunk.ts';
import { ChunkPaint } from './chunk-paint.ts';
import type { PaintContext, PaintMode } from './line-boxes.ts';
import type { Emphasis } from './margin-names.ts';
import { pageMetricsOf, type PageMetrics } from './page-metrics.ts';
import type { Settler } from './settler.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** Pixels beyond the view within which chunks are painted. */
export const NEAR = 600;

/** Paints the chunks near the view, and only these; after a change only the blocks it touched. */
export class NearPainter {
  readonly #host: HTMLElement;
  readonly #layer: TextLayer;
  readonly #settler: Settler;
  readonly #options: TranscriptOptions;
  readonly #near = new Set<Chunk>();
  readonly #chunkBySection = new Map<Element, Chunk>();
  readonly #nearness: IntersectionObserver;
  readonly #stale = new Set<Chunk>();
  #metrics: PageMetrics | undefined;
  #mode: PaintMode = { display: 'highlight', dim: undefined };
  #emphasis: Emphasis = { picked: undefined, hovered: undefined };
  #frame = 0;

  readonly #ondrawn: () => void;

  constructor(
    host: HTMLElement,
    layer: TextLayer,
    settler: Settler,
    options: TranscriptOptions,
    ondrawn: () => void,
  ) {
    this.#host = host;
    this.#layer = layer;
    this.#settler = settler;
    this.#options = options;
    this.#ondrawn = ondrawn;
    this.#nearness = new IntersectionObserver(this.#onNearness, {
      root: host,
      rootMargin: `${String(NEAR)}px 0px`,
    });
  }

  get near(): ReadonlySet<Chunk> {
    return this.#near;
  }

  get emphasis(): Emphasis {
    return this.#emphasis;
  }

  /** Begins to watch whether a chunk that has just been built comes near. */
  observe(chunk: Chunk): void {
    if (!chunk.section) return;
    this.#chunkBySection.set(chunk.section, chunk);
    this.#nearness.observe(chunk.section);
  }

  chunkOf(section: Element | null): Chunk | undefined {
    return section ? this.#chunkBySection.get(section) : undefined;
  }

  /** Draws at the next frame what these codings look like now, where they lie and where they lay. */
  changed(codings: readonly CodingId[] | 'all'): void {
    const ids = new Set(codings === 'all' ? [] : codings);
    for (const chunk of this.#near) {
      const isStale =
        codings === 'all'
          ? chunk.paint?.invalidateBlocks(chunk.first, chunk.last)
          : this.#invalidate(chunk, ids);
      if (isStale) this.#stale.add(chunk);
    }
    this.#drawSoon();
  }

  setMode(mode: Partial<PaintMode>): void {
    const next = { ...this.#mode, ...mode };
    if (isSameValue(next, this.#mode)) return;
    this.#mode = next;
    for (const chunk of this.#near) {
      chunk.paint?.setMode(this.#mode);
      this.#stale.add(chunk);
    }
    this.#drawSoon();
  }

  emphasise(emphasis: Partial<Emphasis>): void {
    this.#emphasis = { ...this.#emphasis, ...emphasis };
    for (const chunk of this.#near) chunk.paint?.emphasise(this.#emphasis);
  }

  /** Paints what is in view now, without waiting for the browser to say that it is near. */
  drawVisible(): void {
    const view = this.#host.getBoundingClientRect();
    const { chunks } = this.#layer;
    const top = this.chunkOf(this.#settler.topSection() ?? null);
    const first = top ? chunks.indexOf(top) : chunks.length;
    for (const chunk of chunks.slice(first)) {
      if (!chunk.section || chunk.section.getBoundingClientRect().top > view.bottom) return;
      this.#settler.settle([chunk]);
      this.#enter(chunk);
    }
  }

  /** Reads the page's measures anew and draws everything near from nothing. */
  repaint(): void {
    this.#metrics = undefined;
    this.#layer.forgetLineHeights();
    for (const chunk of this.#near) {
      chunk.paint?.remove();
      chunk.paint = undefined;
      this.#enter(chunk);
    }
    this.#ondrawn();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#nearness.disconnect();
  }

  #enter(chunk: Chunk): void {
    this.#near.add(chunk);
    if (!chunk.paint) this.#draw(chunk);
  }

  readonly #onNearness = (entries: readonly IntersectionObserverEntry[]): void => {
    const entering: Chunk[] = [];
    for (const entry of entries) {
      const chunk = this.#chunkBySection.get(entry.target);
      if (!chunk) continue;
      if (entry.isIntersecting) entering.push(chunk);
      else this.#leave(chunk);
    }
    this.#settler.settle(entering);
    for (const chunk of entering) this.#enter(chunk);
    this.#ondrawn();
  };

  #leave(chunk: Chunk): void {
    this.#near.delete(chunk);
    this.#stale.delete(chunk);
    chunk.paint?.remove();
    chunk.paint = undefined;
  }

  #draw(chunk: Chunk): void {
    if (!chunk.section || !chunk.isSettled) return;
    this.#metrics ??= pageMetricsOf(chunk.section);
    chunk.paint ??= new ChunkPaint(this.#contextOf(this.#metrics), chunk, chunk.section);
    chunk.paint.draw(this.#emphasis);
  }

  #drawSoon(): void {
    if (this.#frame === 0 && this.#stale.size > 0)
      this.#frame = requestAnimationFrame(this.#drawStale);
  }

  #contextOf(metrics: PageMetrics): PaintContext {
    return { layer: this.#layer, options: this.#options, metrics, mode: this.#mode };
  }

  readonly #drawStale = (): void => {
    this.#frame = 0;
    for (const chunk of this.#stale) chunk.paint?.measure();
    for (const chunk of this.#stale) this.#draw(chunk);
    this.#stale.clear();
    this.#ondrawn();
  };

  #invalidate(chunk: Chunk, ids: ReadonlySet<CodingId>): boolean {
    let isStale = chunk.paint?.invalidate(ids) ?? false;
    for (const id of ids) {
      const coding = this.#options.index.get(id);
      if (!coding) continue;
      const [first, last] = [
        this.#layer.blockAt(coding.start),
        this.#layer.blockAt(coding.end - 1),
      ];
      isStale = (chunk.paint?.invalidateBlocks(first, last) ?? false) || isStale;
    }
    return isStale;
  }
}
