import type { CodingId } from '#domain/ids.ts';
import { Boundaries } from '#domain/text/boundaries.ts';
import type { Span } from '#domain/text/span.ts';
import type { Direction } from '#domain/text/turn.ts';
import { DragAndDrop } from './drag-and-drop.ts';
import { EdgeDrag } from './edge-drag.ts';
import { EdgeHandles } from './edge-handles.ts';
import { LayoutChanges } from './layout-changes.ts';
import { MemoSigns, type MemoSign } from './memo-signs.ts';
import { NearPainter } from './near-painter.ts';
import { PageBuilder } from './page-builder.ts';
import { pageElement } from './page-element.ts';
import { PageRows } from './page-rows.ts';
import { ParagraphPress } from './paragraph-press.ts';
import { passageInView, type PassageInView } from './passage-in-view.ts';
import { Pointing } from './pointing.ts';
import { PrintLayout } from './print-layout.ts';
import { ReadingKeys } from './reading-keys.ts';
import { ReadingPlace, type ReadingPosition } from './reading-place.ts';
import { Settler } from './settler.ts';
import { SpeakerClicks } from './speaker-clicks.ts';
import { TextLayer } from './text-layer.ts';
import { TextSelection } from './text-selection.ts';
import { ViewScroller, type ScrollOptions } from './view-scroller.ts';
import type { ChosenEdge, CodingDisplay, Dim, TranscriptOptions } from './transcript-options.ts';

/**
 * A transcript in a scrolling host: the complete text as plain paragraphs, codings painted behind it near the view only.
 * The first screen is there when the constructor returns; the rest is built in slices and settled while the page is idle.
 */
export class TranscriptView {
  /** Where turns stand, for a page that is kept level with another. */
  readonly rows: PageRows;
  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #options: TranscriptOptions;
  readonly #layer: TextLayer;
  readonly #signs: MemoSigns;
  readonly #settler: Settler;
  readonly #painter: NearPainter;
  readonly #builder: PageBuilder;
  readonly #scroller: ViewScroller;
  readonly #boundaries: Boundaries;
  readonly #selection: TextSelection;
  readonly #keys: ReadingKeys;
  readonly #pointing: Pointing;
  readonly #dragging: DragAndDrop;
  readonly #paragraphPress: ParagraphPress;
  readonly #edgeDrag: EdgeDrag;
  readonly #handles: EdgeHandles;
  readonly #printing: PrintLayout;
  readonly #place: ReadingPlace;
  #changes: LayoutChanges | undefined;

  /**
   * @param host a scroll container; the view adds its page to it and takes it out again in `destroy`
   * @param place where in the host the page goes, where it is not alone in it
   */
  constructor(host: HTMLElement, options: TranscriptOptions, place = host) {
    this.#host = host;
    this.#options = options;
    this.#root = pageElement(options.label);
    place.append(this.#root);
    this.#layer = new TextLayer(this.#root, options);
    this.#boundaries = new Boundaries(options.text, options.units);
    this.#signs = new MemoSigns(this.#layer, options);
    this.#settler = new Settler(this.#layer, host, this.#onMoved);
    this.#painter = new NearPainter(host, this.#layer, this.#settler, options, {
      moved: this.#onMoved,
      measure: () => {
        this.#handles.measure();
      },
      draw: () => {
        this.#handles.draw();
      },
    });
    this.#builder = new PageBuilder(this.#layer, this.#settler, this.#painter, this.#signs);
    this.#scroller = new ViewScroller(host, this.#layer, this.#builder, this.#painter);
    this.#selection = new TextSelection(this.#layer, options, this.#boundaries);
    this.#place = new ReadingPlace(this.#layer, host);
    this.#keys = this.#readingKeys();
    this.#edgeDrag = this.#draggingOfEdges();
    this.#handles = new EdgeHandles(this.#layer, options, this.#edgeDrag);
    this.#listenToSpeakerClicks();
    this.#pointing = this.#pointingAtCodings();
    this.#dragging = new DragAndDrop(this.#layer, this.#selection, options, this.#boundaries);
    this.#paragraphPress = new ParagraphPress({
      host,
      layer: this.#layer,
      selection: this.#selection,
      options,
    });
    this.rows = new PageRows(this.#layer, options.blocks, this.#builder, this.#painter);
    this.#printing = new PrintLayout(this.#layer, options, this.#builder, this.#painter);
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

  /** What stands at the top of the view, and where, once it has been scrolled. */
  get readingAt(): ReadingPosition | undefined {
    return this.#place.position;
  }

  /** Shows what a reader saw, to the pixel; without a place, the beginning. */
  readFrom(place: ReadingPosition | undefined): void {
    if (place) this.scrollTo({ start: place.offset, end: place.offset }, { to: 'start' });
    if (place) this.#place.goTo(place);
    else this.#host.scrollTop = 0;
    this.#painter.drawVisible();
  }

  /** Focuses the turn that was focused last, or the page. */
  focus(): void {
    const turn = this.#root.querySelector<HTMLElement>('p[tabindex="0"]');
    (turn ?? this.#root).focus({ preventScroll: true });
  }

  /** Focuses the turn that holds an offset, and puts the caret before what it says. */
  focusTurnAt(offset: number): void {
    this.#keys.goToTurnAt(offset);
  }

  /** Repaints where these codings lie or lay; to be called after the index has changed. */
  codingsChanged(codings: readonly CodingId[] | 'all'): void {
    this.#painter.changed(codings);
    this.#keys.describe();
    this.#showChosenEdge();
  }

  /** Puts signs beside the turns that have memos, in place of those that stood there. */
  showMemos(signs: readonly MemoSign[]): void {
    this.#signs.show(signs);
  }

  /** Shows one coding in its full colour. */
  pick(coding: CodingId | undefined): void {
    if (coding === this.#painter.emphasis.picked) return;
    // Emphasising looks at once where the handles will be.
    this.#handles.pick(coding);
    this.#painter.emphasise({ picked: coding });
  }

  select(span: Span | undefined): void {
    if (span) this.#builder.ensureBuilt(this.#layer.blockAt(Math.max(span.start, span.end - 1)));
    this.#selection.select(span);
  }

  /** Marks the edge that keys are about to move, and keeps it in view; the page's own keys rest meanwhile. */
  showEdge(edge: ChosenEdge | undefined): void {
    this.#keys.rest(edge !== undefined);
    this.#handles.choose(edge);
    this.#painter.drawSoon();
    this.#showChosenEdge();
  }

  /** Lets the page's own keys rest, as while keys move an edge of the selection. */
  restKeys(isResting: boolean): void {
    this.#keys.rest(isResting);
  }

  /** How the line that holds an offset is set. */
  directionAt(offset: number): Direction {
    return this.#layer.directionOf(this.#layer.blockAt(offset));
  }

  setDisplay(display: CodingDisplay): void {
    this.#painter.setMode({ display });
  }

  /** Lets everything recede but what is to be kept; nothing recedes without an argument. */
  setDim(dim: Dim | undefined): void {
    this.#painter.setMode({ dim });
  }

  /** Whether selections and dragged edges go by whole words. */
  setSnapToWords(isSnapping: boolean): void {
    this.#selection.isSnapping = isSnapping;
  }

  /** Codings under a point of the viewport, innermost first. */
  codingsAt(x: number, y: number): CodingId[] {
    return this.#pointing.codingsAt(x, y);
  }

  /** Brings a passage into view, exactly, and paints what is then seen. */
  scrollTo(span: Span, options?: ScrollOptions): void {
    this.#scroller.scrollTo(span, options);
  }

  /** Where a passage lies on the screen, in pixels of the viewport. */
  rectOf(span: Span): DOMRect {
    this.#builder.ensureBuilt(this.#layer.blockAt(Math.max(span.start, span.end - 1)));
    return this.#layer.rangeOf(span).getBoundingClientRect();
  }

  passageInView(span: Span): PassageInView {
    return passageInView(this.#host, this.#layer, this.#options, span);
  }

  destroy(): void {
    this.#changes?.destroy();
    this.#host.removeEventListener('scroll', this.#onScroll);
    for (const part of [
      this.#builder,
      this.#signs,
      this.#scroller,
      this.#settler,
      this.#painter,
      this.#selection,
      this.#keys,
      this.#pointing,
      this.#dragging,
      this.#paragraphPress,
      this.#edgeDrag,
      this.#printing,
      this.#place,
    ]) {
      part.destroy();
    }
    this.#root.remove();
  }

  #open(): void {
    // Asking the host for its height would lay out the screen once more.
    this.#builder.open(innerHeight);
    this.#changes = new LayoutChanges(this.#root, this.#onLayout);
    this.#host.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#builder.goOn();
  }

  /** The keys may have moved it out of view. */
  #showChosenEdge(): void {
    const { chosen } = this.#handles;
    const coding = chosen && this.#options.index.get(chosen.coding);
    if (!coding) return;
    const at = chosen.edge === 'start' ? coding.start : coding.end - 1;
    this.scrollTo({ start: at, end: at + 1 }, { to: 'nearest' });
  }

  #readingKeys(): ReadingKeys {
    return new ReadingKeys(this.#layer, this.#selection, this.#options, this.#boundaries, {
      scrollTo: (span) => {
        this.scrollTo(span, { to: 'nearest' });
      },
      ensureBuilt: this.#builder.ensureBuilt,
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
      pickInstead: (coding) => {
        this.select(undefined);
        this.pick(coding);
        this.#options.onpick(coding);
      },
      isSelected: (offset) =>
        this.selection !== undefined &&
        this.selection.start <= offset &&
        offset < this.selection.end,
      barsAt: (section, x, y) => this.#painter.chunkOf(section)?.paint?.barsAt(x, y) ?? [],
    });
  }

  #draggingOfEdges(): EdgeDrag {
    return new EdgeDrag({
      host: this.#host,
      layer: this.#layer,
      boundaries: this.#boundaries,
      options: this.#options,
      isSnapping: () => this.#selection.isSnapping,
    });
  }

  /** They come before what a click means elsewhere. */
  #listenToSpeakerClicks(): void {
    new SpeakerClicks(this.#layer, this.#boundaries, {
      selection: () => this.selection,
      select: (span) => {
        this.select(span);
      },
    });
  }

  /** Something was drawn or laid out: what lies over it goes along. */
  readonly #onMoved = (): void => {
    this.#handles.update();
    this.#keys.layOut();
  };

  readonly #onLayout = (isOtherWidth: boolean): void => {
    if (this.#printing.isPrinting) return;
    if (isOtherWidth) {
      this.#settler.unsettle(this.#painter.near);
      this.#place.restore();
    }
    this.#painter.repaint();
  };

  readonly #onScroll = (): void => {
    this.#settler.noteInput();
    this.#place.noteSoon();
  };
}
