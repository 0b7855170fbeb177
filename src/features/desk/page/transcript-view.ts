import type { CodingId } from '#domain/ids.ts';
import type { Span } from '#domain/text/span.ts';
import type { Chunk } from './chunk.ts';
import { DragAndDrop } from './drag-and-drop.ts';
import { NEAR, NearPainter } from './near-painter.ts';
import { Pointing } from './pointing.ts';
import { PrintLayout } from './print-layout.ts';
import { ReadingKeys } from './reading-keys.ts';
import { ReadingPlace } from './reading-place.ts';
import { Settler } from './settler.ts';
import { TextLayer } from './text-layer.ts';
import { TextSelection } from './text-selection.ts';
import { TransientHighlight } from './transient-highlight.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** Milliseconds of building and layout between two looks at what else the page wants. */
const SLICE = 20;
const FLASH = 1400;
/** Texts of more chunks are given back to the browser's care while the page's width changes. */
const MANY_CHUNKS = 60;
/** Chunks on either side of a jump's target that the view may show with it. */
const NEIGHBOURS = 2;

export interface ScrollOptions {
  /** Where in the view the passage lands; `nearest` moves only when it lies outside. */
  readonly to?: 'start' | 'centre' | 'nearest';
  /** Marks the passage for a moment. */
  readonly flash?: boolean;
}

/**
 * A transcript in a scrolling host: the complete text as plain paragraphs, codings painted behind it near the view only.
 * The first screen is there when the constructor returns; the rest is built in slices and settled while the page is idle.
 */
export class TranscriptView {
  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #options: TranscriptOptions;
  readonly #layer: TextLayer;
  readonly #settler: Settler;
  readonly #painter: NearPainter;
  readonly #selection: TextSelection;
  readonly #keys: ReadingKeys;
  readonly #pointing: Pointing;
  readonly #dragging: DragAndDrop;
  readonly #printing: PrintLayout;
  readonly #place: ReadingPlace;
  readonly #sizes: ResizeObserver;
  readonly #flash = new TransientHighlight('transcript-flash');
  #building: ReturnType<typeof setTimeout> | undefined;
  #flashing: ReturnType<typeof setTimeout> | undefined;
  #sliceSize = 4;
  #width = 0;

  /** @param host a scroll container; the view adds its page to it and takes it out again in `destroy`. */
  constructor(host: HTMLElement, options: TranscriptOptions) {
    this.#host = host;
    this.#options = options;
    this.#root = pageElement(options.label);
    host.append(this.#root);
    this.#layer = new TextLayer(this.#root, options);
    this.#settler = new Settler(this.#layer, host);
    this.#painter = new NearPainter(host, this.#layer, this.#settler, options);
    this.#selection = new TextSelection(this.#layer, options);
    this.#place = new ReadingPlace(this.#layer, host);
    this.#sizes = new ResizeObserver(this.#onResize);
    this.#keys = this.#readingKeys();
    this.#pointing = this.#pointingAtCodings();
    this.#dragging = new DragAndDrop(this.#layer, this.#selection, options);
    this.#printing = this.#printLayout();
    this.#open();
  }

  /** The selected passage. */
  get selection(): Span | undefined {
    return this.#selection.span;
  }

  /** Where the text caret stands, if it stands in this text. */
  get caret(): number | undefined {
    return this.#selection.caret;
  }

  /** Focuses the turn that was focused last, or the page. */
  focus(): void {
    const turn = this.#root.querySelector<HTMLElement>('p[tabindex="0"]');
    (turn ?? this.#root).focus({ preventScroll: true });
  }

  /** Repaints where these codings lie or lay; to be called after the index has changed. */
  codingsChanged(codings: readonly CodingId[] | 'all'): void {
    this.#painter.changed(codings);
    this.#keys.describe();
  }

  /** Shows one coding in its full colour. */
  pick(coding: CodingId | undefined): void {
    if (coding !== this.#painter.emphasis.picked) this.#painter.emphasise({ picked: coding });
  }

  select(span: Span | undefined): void {
    if (span) this.#ensureBuilt(this.#layer.blockAt(Math.max(span.start, span.end - 1)));
    this.#selection.select(span);
  }

  /** Brings a passage into view, exactly, and paints what is then seen. */
  scrollTo(span: Span, { to = 'centre', flash = false }: ScrollOptions = {}): void {
    const block = this.#layer.blockAt(span.start);
    this.#settleAround(block);
    const range = this.#layer.rangeOf(span.start < span.end ? span : caretSpan(span.start));
    const rect = range.getClientRects()[0] ?? this.#layer.paragraph(block)?.getBoundingClientRect();
    if (!rect) return;
    const by = distance(rect, this.#host.getBoundingClientRect(), to);
    if (by !== 0) this.#host.scrollTop += by;
    this.#painter.drawVisible();
    if (flash) this.#flashOver(range);
  }

  /** Where a passage lies on the screen, in pixels of the viewport. */
  rectOf(span: Span): DOMRect {
    this.#ensureBuilt(this.#layer.blockAt(Math.max(span.start, span.end - 1)));
    return this.#layer.rangeOf(span).getBoundingClientRect();
  }

  destroy(): void {
    clearTimeout(this.#building);
    clearTimeout(this.#flashing);
    this.#flash.clear();
    this.#sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#host.removeEventListener('scroll', this.#onScroll);
    for (const part of [
      this.#settler,
      this.#painter,
      this.#selection,
      this.#keys,
      this.#pointing,
      this.#dragging,
      this.#printing,
      this.#place,
    ]) {
      part.destroy();
    }
    this.#root.remove();
  }

  #open(): void {
    const wanted = this.#host.clientHeight + NEAR;
    let height = 0;
    while (height < wanted) {
      const chunk = this.#build(true);
      if (!chunk) break;
      height += chunk.estimate;
    }
    this.#painter.drawVisible();
    this.#width = this.#root.clientWidth;
    this.#sizes.observe(this.#root);
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    this.#host.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#buildSoon();
  }

  #build(isSettled: boolean): Chunk | undefined {
    const chunk = this.#layer.buildNext(isSettled);
    if (chunk) this.#painter.observe(chunk);
    return chunk;
  }

  /** Builds on and lays out what it built, as many chunks a slice as the last ones let expect to fit. */
  #buildSoon(): void {
    this.#building = setTimeout(() => {
      const began = performance.now();
      let last: Chunk | undefined;
      for (let count = 0; count < this.#sliceSize; count += 1) last = this.#build(true) ?? last;
      last?.section?.getBoundingClientRect();
      const took = Math.max(1, performance.now() - began);
      this.#sliceSize = Math.max(1, Math.round((this.#sliceSize * SLICE) / took));
      if (this.#layer.isComplete) this.#settler.start();
      else this.#buildSoon();
    });
  }

  readonly #ensureBuilt = (block: number): void => {
    const chunk = this.#layer.chunkOf(block);
    while (chunk && !chunk.section && this.#build(false));
  };

  /** Lays out the chunk of a block and its neighbours as far as the view may show them. */
  #settleAround(block: number): void {
    const chunk = this.#layer.chunkOf(block);
    if (!chunk) return;
    const { chunks } = this.#layer;
    const at = chunks.indexOf(chunk);
    const around = chunks.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    this.#ensureBuilt((around.at(-1) ?? chunk).first);
    this.#settler.settle(around);
  }

  #flashOver(range: Range): void {
    clearTimeout(this.#flashing);
    this.#flash.show(range);
    this.#flashing = setTimeout(() => {
      this.#flash.clear();
    }, FLASH);
  }

  #readingKeys(): ReadingKeys {
    return new ReadingKeys(this.#layer, this.#selection, this.#options, {
      scrollTo: (span) => {
        this.scrollTo(span, { to: 'nearest' });
      },
      ensureBuilt: this.#ensureBuilt,
    });
  }

  #pointingAtCodings(): Pointing {
    return new Pointing(this.#layer, this.#options, {
      hover: (hovered) => {
        this.#painter.emphasise({ hovered });
      },
      pick: (coding) => {
        this.pick(coding);
        this.#options.onpick(coding);
      },
      picked: () => this.#painter.emphasis.picked,
      barsAt: (section, x, y) => this.#painter.chunkOf(section)?.paint?.barsAt(x, y) ?? [],
    });
  }

  #printLayout(): PrintLayout {
    return new PrintLayout(this.#layer, this.#options, {
      layOutAll: () => {
        this.#ensureBuilt(this.#options.blocks.count - 1);
        this.#settler.settle(this.#layer.chunks);
      },
      afterwards: () => {
        this.#painter.repaint();
      },
    });
  }

  readonly #onResize = (): void => {
    const width = this.#root.clientWidth;
    if (width === this.#width || this.#printing.isPrinting) return;
    this.#width = width;
    const { chunks } = this.#layer;
    if (chunks.length > MANY_CHUNKS) {
      this.#settler.unsettle(chunks.filter((chunk) => !this.#painter.near.has(chunk)));
    }
    this.#place.restore();
    this.#painter.repaint();
  };

  readonly #onFonts = (): void => {
    if (!this.#printing.isPrinting) this.#painter.repaint();
  };

  readonly #onScroll = (): void => {
    this.#settler.noteInput();
    this.#place.noteSoon();
  };
}

function pageElement(label: string): HTMLElement {
  const root = document.createElement('div');
  root.className = 'transcript';
  root.setAttribute('role', 'document');
  root.setAttribute('aria-label', label);
  root.tabIndex = 0;
  return root;
}

function caretSpan(offset: number): Span {
  return { start: offset, end: offset + 1 };
}

/** Pixels to scroll so that a rectangle lands where it should in the view. */
function distance(rect: DOMRect, view: DOMRect, to: 'start' | 'centre' | 'nearest'): number {
  const padding = Math.min(48, view.height / 4);
  if (to === 'start') return rect.top - view.top - padding;
  if (to === 'centre') return rect.top - view.top - view.height * 0.38;
  if (rect.top < view.top + padding) return rect.top - view.top - padding;
  return Math.max(0, rect.bottom - view.bottom + padding);
}
