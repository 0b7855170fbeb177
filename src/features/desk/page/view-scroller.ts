import type { Span } from '#domain/text/span.ts';
import type { NearPainter } from './near-painter.ts';
import type { PageBuilder } from './page-builder.ts';
import type { TextLayer } from './text-layer.ts';
import { TransientHighlight } from './transient-highlight.ts';

/** Milliseconds a passage stays marked. */
const FLASH = 1400;

export interface ScrollOptions {
  /** Where in the view the passage lands; `nearest` moves only when it lies outside. */
  readonly to?: 'start' | 'centre' | 'nearest';
  /** Marks the passage for a moment. */
  readonly flash?: boolean;
}

/** Brings passages into view, at once and exactly: nothing glides. */
export class ViewScroller {
  readonly #host: HTMLElement;
  readonly #layer: TextLayer;
  readonly #builder: PageBuilder;
  readonly #painter: NearPainter;
  readonly #flash = new TransientHighlight('transcript-flash');
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, layer: TextLayer, builder: PageBuilder, painter: NearPainter) {
    this.#host = host;
    this.#layer = layer;
    this.#builder = builder;
    this.#painter = painter;
  }

  scrollTo(span: Span, { to = 'centre', flash = false }: ScrollOptions = {}): void {
    const block = this.#layer.blockAt(span.start);
    this.#builder.settleAbove(block);
    const range = this.#layer.rangeOf(
      span.start < span.end ? span : this.#layer.characterAt(span.start),
    );
    const rect = range.getClientRects()[0] ?? this.#layer.paragraph(block)?.getBoundingClientRect();
    if (!rect) return;
    const by = distance(rect, this.#host.getBoundingClientRect(), to);
    if (by !== 0) this.#host.scrollTop += by;
    this.#painter.drawVisible();
    if (flash) this.#flashOver(range);
  }

  destroy(): void {
    clearTimeout(this.#flashing);
    this.#flash.clear();
  }

  #flashOver(range: Range): void {
    clearTimeout(this.#flashing);
    this.#flash.show(range);
    this.#flashing = setTimeout(() => {
      this.#flash.clear();
    }, FLASH);
  }
}

/** Pixels to scroll so that a rectangle lands where it should in the view. */
function distance(rect: DOMRect, view: DOMRect, to: 'start' | 'centre' | 'nearest'): number {
  const padding = Math.min(48, view.height / 4);
  if (to === 'start') return rect.top - view.top - padding;
  if (to === 'centre') return rect.top - view.top - view.height * 0.38;
  if (rect.top < view.top + padding) return rect.top - view.top - padding;
  return Math.max(0, rect.bottom - view.bottom + padding);
}
