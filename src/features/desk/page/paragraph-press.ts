import { trimSpan } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';
import { caretAt } from './hit-test.ts';
import { scrollNearEdge } from './scroll-near-edge.ts';
import type { TextLayer } from './text-layer.ts';
import type { TextSelection } from './text-selection.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** The pointer held down after a third press. */
interface Hold {
  /** What the press has selected. */
  readonly origin: Span;
  /** The pointer, in pixels of the viewport. */
  x: number;
  y: number;
  isDrawing: boolean;
}

export interface PressPage {
  readonly host: HTMLElement;
  readonly layer: TextLayer;
  readonly selection: TextSelection;
  readonly options: TranscriptOptions;
}

/** The third press of a triple click, and any further one, selects the paragraph; drawn on, the selection goes by paragraphs. */
export class ParagraphPress {
  readonly #page: PressPage;
  #isFinger = false;
  #hold: Hold | undefined;
  #frame = 0;

  constructor(page: PressPage) {
    this.#page = page;
    page.layer.root.addEventListener('pointerdown', this.#onPointer);
    page.layer.root.addEventListener('mousedown', this.#onDown);
  }

  destroy(): void {
    this.#letGo();
  }

  readonly #onPointer = (event: PointerEvent): void => {
    this.#isFinger = event.pointerType === 'touch';
  };

  readonly #onDown = (event: MouseEvent): void => {
    // Those that follow mean the same; Chromium counts on.
    const isThird = event.detail >= 3 && event.button === 0 && !event.shiftKey;
    const origin =
      isThird && !this.#isFinger ? this.#paragraphAt(event.clientX, event.clientY) : undefined;
    if (event.defaultPrevented || !origin) return;
    event.preventDefault();
    this.#page.selection.selectByPress(origin, false);
    this.#letGo();
    this.#hold = { origin, x: event.clientX, y: event.clientY, isDrawing: false };
    addEventListener('pointermove', this.#onMove);
    addEventListener('pointerup', this.#onUp);
    addEventListener('pointercancel', this.#onUp);
    this.#frame = requestAnimationFrame(this.#onFrame);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const hold = this.#hold;
    // The button may have been let go of where nobody told.
    if (!hold || event.buttons === 0) {
      this.#letGo();
      return;
    }
    [hold.x, hold.y, hold.isDrawing] = [event.clientX, event.clientY, true];
  };

  readonly #onUp = (): void => {
    this.#follow();
    this.#letGo();
  };

  readonly #onFrame = (): void => {
    const hold = this.#hold;
    if (!hold) return;
    this.#frame = requestAnimationFrame(this.#onFrame);
    if (hold.isDrawing) scrollNearEdge(this.#page.host, hold.y);
    this.#follow();
    this.#page.selection.showNow();
  };

  #follow(): void {
    const hold = this.#hold;
    if (!hold?.isDrawing) return;
    const { origin } = hold;
    const reached = this.#paragraphAt(hold.x, hold.y) ?? origin;
    const isBackward = reached.start < origin.start;
    const span = {
      start: Math.min(origin.start, reached.start),
      end: Math.max(origin.end, reached.end),
    };
    const { selection } = this.#page;
    if (span.start !== selection.span?.start || span.end !== selection.span.end)
      selection.selectByPress(span, isBackward);
  }

  /** What is said in the paragraph nearest to a point of the viewport; undefined away from the text and where it is blank. */
  #paragraphAt(x: number, y: number): Span | undefined {
    const { layer, options } = this.#page;
    const { continues, bodyStart, bodyEnd, count } = options.blocks;
    const caret = caretAt(x, y);
    const block = caret && layer.blockOf(caret.node);
    if (block === undefined) return undefined;
    let [first, last] = [block, block];
    while (first > 0 && continues[first]) first -= 1;
    while (last + 1 < count && continues[last + 1]) last += 1;
    return trimSpan(options.text, { start: bodyStart[first] ?? 0, end: bodyEnd[last] ?? 0 });
  }

  #letGo(): void {
    this.#hold = undefined;
    cancelAnimationFrame(this.#frame);
    removeEventListener('pointermove', this.#onMove);
    removeEventListener('pointerup', this.#onUp);
    removeEventListener('pointercancel', this.#onUp);
  }
}
