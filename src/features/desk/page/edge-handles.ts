import type { Edge } from '#domain/text/boundaries.ts';
import type { CodingId } from '#domain/ids.ts';
import type { IndexedCoding } from '#domain/text/coding-index.ts';
import type { EdgeDrag } from './edge-drag.ts';
import { edgePlace, type EdgePlace } from './edge-place.ts';
import { handleBox, type HandleBox } from './handle-box.ts';
import { PressThrough } from './press-through.ts';
import type { TextLayer } from './text-layer.ts';
import type { ChosenEdge, TranscriptOptions } from './transcript-options.ts';

interface PlaceOnPage extends Pick<EdgePlace, 'lineHeight' | 'isLeftOfText'> {
  readonly box: HandleBox;
}

const EDGES = ['start', 'end'] as const;

/**
 * The handles at the two ends of the picked coding, or the mark at the edge that keys move. They lie over the page and
 * hold no text: selection, find, copy and screen readers do not meet them.
 */
export class EdgeHandles {
  readonly #layer: TextLayer;
  readonly #options: TranscriptOptions;
  readonly #drag: EdgeDrag;
  readonly #elements: Readonly<Record<Edge, HTMLElement>>;
  readonly #isCoarse = matchMedia('(pointer: coarse)');
  /** Where the edges were last seen, in pixels of the page; holds while neither they nor the text move. */
  #places: Partial<Record<Edge, PlaceOnPage>> = {};
  #placed = '';
  #picked: CodingId | undefined;
  #chosen: ChosenEdge | undefined;

  constructor(layer: TextLayer, options: TranscriptOptions, drag: EdgeDrag) {
    this.#layer = layer;
    this.#options = options;
    this.#drag = drag;
    this.#elements = { start: this.#handle('start'), end: this.#handle('end') };
    new PressThrough(layer.root, Object.values(this.#elements));
  }

  get chosen(): ChosenEdge | undefined {
    return this.#chosen;
  }

  /** Shown with the next drawing. */
  pick(coding: CodingId | undefined): void {
    this.#picked = coding;
  }

  /** Shown with the next drawing. */
  choose(edge: ChosenEdge | undefined): void {
    this.#chosen = edge;
  }

  /** Puts the handles where the edges are now, wherever the text has moved to. */
  update(): void {
    this.#placed = '';
    this.measure();
    this.draw();
  }

  /** Finds out where the edges are; unless they have moved, the page's layout is not asked. */
  measure(): void {
    const coding = this.#shownCoding();
    const placed = coding ? this.#standing(coding) : '';
    if (placed !== this.#placed) this.#places = coding ? this.#placesOf(coding) : {};
    this.#placed = placed;
  }

  /** Puts the handles where `measure` found the edges. */
  draw(): void {
    const coding = this.#shownCoding();
    for (const edge of EDGES) {
      const place = this.#places[edge];
      if (coding && place) this.#show(coding, edge, place);
      else this.#elements[edge].remove();
    }
  }

  /** Tells apart whatever has its handles elsewhere. */
  #standing({ id, start, end }: IndexedCoding): string {
    return [id, start, end, this.#chosen?.edge, this.#options.canMove?.(id)].join(' ');
  }

  #placesOf(coding: IndexedCoding): Partial<Record<Edge, PlaceOnPage>> {
    const origin = this.#layer.root.getBoundingClientRect();
    const places: Partial<Record<Edge, PlaceOnPage>> = {};
    for (const edge of EDGES) {
      const place = this.#placeOf(coding, edge);
      if (!place) continue;
      const onPage = { ...place, x: place.x - origin.left, middle: place.middle - origin.top };
      const box = handleBox(onPage, origin, this.#isCoarse.matches);
      places[edge] = { box, lineHeight: place.lineHeight, isLeftOfText: place.isLeftOfText };
    }
    return places;
  }

  #shownCoding(): IndexedCoding | undefined {
    const id = this.#chosen?.coding ?? this.#picked;
    const coding = id && this.#options.index.get(id);
    return coding && this.#options.index.at(coding.start).find((one) => one.id === id);
  }

  #placeOf(coding: IndexedCoding, edge: Edge): EdgePlace | undefined {
    const isWanted = this.#chosen?.edge === edge || (this.#options.canMove?.(coding.id) ?? false);
    const block = this.#layer.blockAt(edge === 'start' ? coding.start : coding.end - 1);
    // The layout of a chunk that was given up for now is a guess.
    if (!isWanted || !this.#layer.chunkOf(block)?.isSettled) return undefined;
    return edgePlace(this.#layer, this.#options, coding, edge);
  }

  #show(coding: IndexedCoding, edge: Edge, { box, lineHeight, isLeftOfText }: PlaceOnPage): void {
    const { root } = this.#layer;
    const { colour } = this.#options.look(coding.code);
    const element = this.#elements[edge];
    const isChosen = this.#chosen?.edge === edge;
    const isHeld = this.#drag.edge === edge;
    element.className = `handle ${edge} code-${String(colour)}`;
    element.classList.toggle('left', isLeftOfText);
    element.classList.toggle('chosen', isChosen);
    element.classList.toggle('held', isHeld);
    element.classList.toggle('fixed', !this.#options.canMove?.(coding.id));
    const { style } = element;
    // From the left on every page: handles are set left to right.
    style.insetInlineStart = `${String(box.x)}px`;
    style.insetBlockStart = `${String(box.y)}px`;
    style.inlineSize = `${String(box.width)}px`;
    style.blockSize = `${String(box.height)}px`;
    style.setProperty('--bar-x', `${String(box.barX)}px`);
    style.setProperty('--bar-y', `${String(box.barY)}px`);
    style.setProperty('--bar-height', `${String(Math.round(lineHeight))}px`);
    if (element.parentNode !== root) root.prepend(element);
  }

  #handle(edge: Edge): HTMLElement {
    const element = document.createElement('div');
    element.setAttribute('aria-hidden', 'true');
    element.addEventListener('pointerdown', (event) => {
      event.stopPropagation();
      const coding = this.#shownCoding();
      const place = coding && this.#placeOf(coding, edge);
      if (coding && place) this.#drag.begin(event, coding.id, edge, place);
    });
    for (const type of ['mousedown', 'click', 'dblclick'] as const)
      element.addEventListener(type, (event) => {
        // Neither does the text below lose its selection nor the coding its being picked.
        event.preventDefault();
        event.stopPropagation();
      });
    return element;
  }
}
