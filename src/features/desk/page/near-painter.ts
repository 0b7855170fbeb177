import type { CodingId } from '#domain/ids.ts';
import { isSameValue } from '#domain/log/same-value.ts';
import { behindPainting } from './behind-painting.ts';
import type { Chunk } from './chunk.ts';
import { ChunkPaint } from './chunk-paint.ts';
import type { Emphasis } from './margin-names.ts';
import { pageMetricsOf, type PageMetrics } from './page-metrics.ts';
import type { PaintContext, PaintMode } from './paint-context.ts';
import type { Settler } from './settler.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** Pixels beyond the view within which chunks are painted. */
export const NEAR = 600;

interface PaintEvents {
  /** Text was laid out, or came near. */
  readonly moved: () => void;
  /** Codings are about to be drawn anew, over text that has not moved: the moment to read the page's layout. */
  readonly measure: () => void;
  /** They are being drawn. */
  readonly draw: () => void;
}

/** Paints the chunks near the view, and only these; after a change only the blocks it touched. */
export class NearPainter {
  readonly #host: HTMLElement;
  readonly #layer: TextLayer;
  readonly #settler: Settler;
  readonly #options: TranscriptOptions;
  readonly #near = new Set<Chunk>();
  readonly #inView = new Set<Chunk>();
  readonly #chunkBySection = new Map<Element, Chunk>();
  readonly #nearness: IntersectionObserver;
  readonly #visibility: IntersectionObserver;
  readonly #stale = new Set<Chunk>();
  #metrics: PageMetrics | undefined;
  #mode: PaintMode = { display: 'highlight', dim: undefined };
  #emphasis: Emphasis = { picked: undefined, hovered: undefined };
  #isEmphasisShown = true;
  #isDrawingDue = false;
  #isDestroyed = false;
  #callOff: (() => void) | undefined;

  readonly #events: PaintEvents;

  constructor(
    host: HTMLElement,
    layer: TextLayer,
    settler: Settler,
    options: TranscriptOptions,
    events: PaintEvents,
  ) {
    this.#host = host;
    this.#layer = layer;
    this.#settler = settler;
    this.#options = options;
    this.#events = events;
    this.#nearness = new IntersectionObserver(this.#onNearness, {
      root: host,
      rootMargin: `${String(NEAR)}px 0px`,
    });
    this.#visibility = new IntersectionObserver(this.#onVisibility, { root: host });
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
    this.#visibility.observe(chunk.section);
  }

  chunkOf(section: Element | null): Chunk | undefined {
    return section ? this.#chunkBySection.get(section) : undefined;
  }

  /** Draws soon what these codings look like now, where they lie and where they lay. */
  changed(codings: readonly CodingId[] | 'all'): void {
    const ids = new Set(codings === 'all' ? [] : codings);
    for (const chunk of this.#near) {
      const isStale =
        codings === 'all'
          ? chunk.paint?.invalidateBlocks(chunk.first, chunk.last)
          : this.#invalidate(chunk, ids);
      if (isStale) this.#stale.add(chunk);
    }
    this.drawSoon();
  }

  setMode(mode: Partial<PaintMode>): void {
    const next = { ...this.#mode, ...mode };
    if (isSameValue(next, this.#mode)) return;
    this.#mode = next;
    for (const chunk of this.#near) {
      chunk.paint?.setMode(this.#mode);
      this.#stale.add(chunk);
    }
    this.drawSoon();
  }

  /** Draws soon which codings stand out. */
  emphasise(emphasis: Partial<Emphasis>): void {
    this.#emphasis = { ...this.#emphasis, ...emphasis };
    this.#isEmphasisShown = false;
    this.drawSoon();
  }

  /** Paints what is in view now, without waiting for the browser to say that it is near. */
  drawVisible(): void {
    const view = this.#host.getBoundingClientRect();
    const { chunks } = this.#layer;
    const top = this.chunkOf(this.#settler.topSection() ?? null);
    const visible: Chunk[] = [];
    for (let at = top ? chunks.indexOf(top) : chunks.length; at < chunks.length; at += 1) {
      const chunk = chunks[at];
      if (!chunk?.section || chunk.section.getBoundingClientRect().top > view.bottom) break;
      this.#settler.settle([chunk]);
      visible.push(chunk);
    }
    this.#enter(visible);
  }

  /**
   * Reads at once where what has changed is to be drawn, while the page's layout is as it was, and draws it, and what lies
   * over the codings, when whoever calls is done: the frame then lays out the page once.
   */
  drawSoon(): void {
    this.#measure();
    this.#events.measure();
    if (this.#isDrawingDue) return;
    this.#isDrawingDue = true;
    queueMicrotask(() => {
      this.#isDrawingDue = false;
      this.#drawStale(false);
    });
  }

  /** Reads the page's measures anew and draws everything near from nothing. */
  repaint(): void {
    this.#metrics = undefined;
    this.#layer.forgetLineHeights();
    for (const chunk of this.#near) {
      chunk.paint?.remove();
      chunk.paint = undefined;
    }
    this.#enter([...this.#near]);
    this.#events.moved();
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#callOff?.();
    this.#nearness.disconnect();
    this.#visibility.disconnect();
  }

  #enter(chunks: readonly Chunk[]): void {
    const undrawn = chunks.filter((chunk) => !chunk.paint || this.#stale.has(chunk));
    for (const chunk of chunks) this.#near.add(chunk);
    for (const chunk of undrawn) this.#prepare(chunk);
    for (const chunk of undrawn) this.#draw(chunk);
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
    this.#enter(entering);
    this.#events.moved();
  };

  readonly #onVisibility = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      const chunk = this.#chunkBySection.get(target);
      if (chunk && isIntersecting) this.#inView.add(chunk);
      else if (chunk) this.#inView.delete(chunk);
    }
  };

  #leave(chunk: Chunk): void {
    this.#near.delete(chunk);
    this.#stale.delete(chunk);
    chunk.paint?.remove();
    chunk.paint = undefined;
  }

  /** Reads where a chunk that is laid out is to be drawn. */
  #prepare(chunk: Chunk): void {
    if (!chunk.section || !chunk.isSettled) return;
    this.#metrics ??= pageMetricsOf(chunk.section);
    chunk.paint ??= new ChunkPaint(this.#contextOf(this.#metrics), chunk, chunk.section);
    chunk.paint.measure(this.#emphasis);
  }

  #draw(chunk: Chunk): void {
    chunk.paint?.draw(this.#emphasis);
    this.#stale.delete(chunk);
  }

  #contextOf(metrics: PageMetrics): PaintContext {
    return { layer: this.#layer, options: this.#options, metrics, mode: this.#mode };
  }

  /** Chunks that are to be drawn anew, those in view first, and those where only other codings are to stand out. */
  #due(isRest: boolean): { readonly anew: Chunk[]; readonly others: Chunk[] } {
    const inView = [...this.#stale].filter((chunk) => this.#inView.has(chunk));
    const anew = inView.length > 0 && !isRest ? inView : [...this.#stale];
    const near = this.#isEmphasisShown ? [] : [...this.#near];
    return { anew, others: near.filter((chunk) => !anew.includes(chunk)) };
  }

  #measure({ anew, others } = this.#due(false)): void {
    for (const chunk of [...anew, ...others]) chunk.paint?.measure(this.#emphasis);
  }

  /** Draws what is in view, and the rest behind the next frame. */
  #drawStale(isRest: boolean): void {
    if (this.#isDestroyed) return;
    const due = this.#due(isRest);
    const { anew, others } = due;
    this.#measure(due);
    this.#events.draw();
    for (const chunk of anew) this.#draw(chunk);
    for (const chunk of others) chunk.paint?.emphasise(this.#emphasis);
    this.#isEmphasisShown = true;
    if (this.#stale.size === 0 || this.#callOff) return;
    this.#callOff = behindPainting(() => {
      this.#callOff = undefined;
      this.#drawStale(true);
    });
  }

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
