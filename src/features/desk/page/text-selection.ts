import type { Boundaries } from '#domain/text/boundaries.ts';
import { snapToGraphemes, trimSpan } from '#domain/text/graphemes.ts';
import { isSameSpan, type Span } from '#domain/text/span.ts';
import { caretAt, isOnLinesOf } from './hit-test.ts';
import type { DomPoint, TextLayer } from './text-layer.ts';
import { TransientHighlight } from './transient-highlight.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/**
 * The reader's selection as a span of the text, both ways. It outlives the browser's own when focus goes elsewhere: the
 * passage then stays marked until the reader lets go of it in the text.
 */
export class TextSelection {
  readonly #layer: TextLayer;
  readonly #options: TranscriptOptions;
  readonly #pending = new TransientHighlight('transcript-pending');
  readonly #boundaries: Boundaries;
  #span: Span | undefined;
  /** What was selected by others than the reader; it is taken as it is. */
  #given: Span | undefined;
  /** What is meant already and the browser's selection with the next frame. */
  #coming: { readonly frame: number; readonly anchor: number; readonly caret: number } | undefined;
  /** Whether the reader's selections go by whole words. */
  isSnapping = false;
  #isDrawing = false;
  /** The button went down on what is selected. */
  #isPressed = false;

  constructor(layer: TextLayer, options: TranscriptOptions, boundaries: Boundaries) {
    this.#layer = layer;
    this.#options = options;
    this.#boundaries = boundaries;
    document.addEventListener('selectionchange', this.follow);
    document.addEventListener('copy', this.#copy);
    document.addEventListener('pointerdown', this.#onDown);
    document.addEventListener('pointerup', this.#onUp);
    layer.root.addEventListener('click', this.#onClick);
  }

  get span(): Span | undefined {
    return this.#span;
  }

  /** Where the selection was last extended to, as an offset; undefined while it lies elsewhere. */
  get caret(): number | undefined {
    if (this.#coming) return this.#coming.caret;
    const { focusNode, focusOffset = 0 } = getSelection() ?? {};
    return this.#offsetHere(focusNode, focusOffset);
  }

  /** Where the selection was begun. */
  get anchor(): number | undefined {
    if (this.#coming) return this.#coming.anchor;
    const { anchorNode, anchorOffset = 0 } = getSelection() ?? {};
    return this.#offsetHere(anchorNode, anchorOffset);
  }

  select(span: Span | undefined): void {
    this.#forget();
    if (!span) {
      this.#given = undefined;
      if (this.caret !== undefined) getSelection()?.removeAllRanges();
      this.#set(undefined);
      return;
    }
    this.#show(span, false);
    this.#given = { start: span.start, end: span.end };
    this.#set(this.#given);
  }

  /**
   * Selects what a press means. It is meant at once, and the browser's with the next frame: for each selection that changes
   * while input is handled Chromium reads the whole page for input methods, 20 ms at 100,000 words.
   */
  selectByPress(span: Span, isBackward: boolean): void {
    const [anchor, caret] = isBackward ? [span.end, span.start] : [span.start, span.end];
    const frame = this.#coming?.frame ?? requestAnimationFrame(this.showNow);
    this.#coming = { anchor, caret, frame };
    this.#given = { start: span.start, end: span.end };
    this.#set(this.#given);
  }

  /** Makes what a press has selected the browser's selection, for who is about to change that. */
  readonly showNow = (): void => {
    const coming = this.#coming;
    if (!coming) return;
    this.#forget();
    const { anchor, caret } = coming;
    const span = { start: Math.min(anchor, caret), end: Math.max(anchor, caret) };
    this.#show(span, caret < anchor);
  };

  /** Puts the caret before a character, selecting nothing. */
  placeCaret(offset: number): void {
    this.#forget();
    const { node, offset: place } = this.#layer.pointOf(offset);
    getSelection()?.collapse(node, place);
  }

  /** Moves the end of the selection that was moved last. */
  extendTo(offset: number): void {
    this.showNow();
    const { node, offset: place } = this.#layer.pointOf(offset, offset > (this.anchor ?? 0));
    getSelection()?.extend(node, place);
  }

  /** Browsers let keys and pointers go on into the rest of the page: there the moving end is where the text ends. */
  keepWithinText(): void {
    const { focusNode, focusOffset = 0, isCollapsed } = getSelection() ?? {};
    if (!focusNode || this.#layer.root.contains(focusNode)) return;
    const nearest = this.#offsetWithin({ node: focusNode, offset: focusOffset });
    if (isCollapsed) this.placeCaret(nearest);
    else this.extendTo(nearest);
  }

  /** Makes the browser's selection what it was taken for. */
  widenToSpan(): void {
    this.showNow();
    const selection = getSelection();
    const span = this.#span;
    const raw = this.#rawSpan();
    if (!selection || !span || !raw || selection.isCollapsed || isSameSpan(span, raw)) return;
    this.#show(span, (this.caret ?? 0) < (this.anchor ?? 0));
  }

  destroy(): void {
    this.#forget();
    document.removeEventListener('selectionchange', this.follow);
    document.removeEventListener('copy', this.#copy);
    document.removeEventListener('pointerdown', this.#onDown);
    document.removeEventListener('pointerup', this.#onUp);
    this.#pending.clear();
  }

  /** Takes over what the browser has selected; its own event says so a frame later, when a key may have acted on it. */
  readonly follow = (): void => {
    if (this.#coming) return;
    const raw = this.#rawSpan();
    if (!raw) {
      if (this.#span) this.#pending.show(this.#layer.rangeOf(this.#span));
      return;
    }
    if (this.#given && isSameSpan(raw, this.#given)) {
      this.#pending.clear();
      return;
    }
    this.#given = undefined;
    const { text } = this.#options;
    const trimmed = raw.start < raw.end ? trimSpan(text, snapToGraphemes(text, raw)) : undefined;
    const span = trimmed && this.isSnapping ? this.#boundaries.wordsAround(trimmed) : trimmed;
    // The browser's own selection is left alone while it is being drawn; the mark shows what it will be.
    if (span && trimmed && !isSameSpan(span, trimmed))
      this.#pending.show(this.#layer.rangeOf(span));
    else this.#pending.clear();
    this.#set(span);
  };

  readonly #onDown = (event: PointerEvent): void => {
    this.showNow();
    this.#isDrawing = event.pointerType !== 'touch' && event.button === 0;
    const isFresh = this.#isDrawing && !event.shiftKey;
    this.#isPressed = isFresh && this.#isOnSelection(event);
    if (isFresh && !this.#isPressed && this.#isBesideSelection(event))
      getSelection()?.removeAllRanges();
  };

  /** A finger's selection is the browser's, which goes on about it when the finger is up. */
  readonly #onUp = (): void => {
    if (!this.#isDrawing) return;
    this.#isDrawing = false;
    // What a press means is whole already, and is not to be shown while input is handled.
    if (this.#coming) return;
    this.follow();
    if (this.isSnapping) this.widenToSpan();
  };

  /** Where the reader clicks on what is selected, Chromium is about to end the selection without leaving a caret. */
  readonly #onClick = ({ clientX, clientY, detail }: MouseEvent): void => {
    const caret = this.#isPressed && detail === 1 ? caretAt(clientX, clientY) : undefined;
    if (caret && this.#layer.root.contains(caret.node))
      getSelection()?.collapse(caret.node, caret.offset);
  };

  #show({ start, end }: Span, isBackward: boolean): void {
    const [from, to] = [this.#layer.pointOf(start), this.#layer.pointOf(end, true)];
    const [anchor, focus] = isBackward ? [to, from] : [from, to];
    getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  }

  #forget(): void {
    if (this.#coming) cancelAnimationFrame(this.#coming.frame);
    this.#coming = undefined;
  }

  /** Whether the pointer is where a selection is seen. */
  #isOnSelection({ target, clientX, clientY }: PointerEvent): boolean {
    const raw = this.#rawSpan();
    const block = target instanceof Node ? this.#layer.blockOf(target) : undefined;
    if (!raw || block === undefined) return false;
    const { start } = this.#options.blocks;
    const from = Math.max(raw.start, start[block] ?? 0);
    const to = Math.min(raw.end, start[block + 1] ?? 0);
    if (from >= to) return false;
    const lines = this.#layer.rangeOf({ start: from, end: to });
    return isOnLinesOf(lines, clientX, clientY, this.#layer.lineHeightOf(block));
  }

  /** The nearer half of the letter beside a selection: there Chromium would drag the selection, where one is to begin. */
  #isBesideSelection({ target, clientX, clientY }: PointerEvent): boolean {
    const raw = this.#rawSpan();
    const isInText = target instanceof Node && this.#layer.blockOf(target) !== undefined;
    const caret = isInText ? caretAt(clientX, clientY) : undefined;
    if (!raw || !caret || !this.#layer.root.contains(caret.node)) return false;
    const offset = this.#layer.offsetOf(caret);
    return raw.start < raw.end && offset >= raw.start && offset <= raw.end;
  }

  #offsetHere(node: Node | null | undefined, offset: number): number | undefined {
    if (!node || !this.#layer.root.contains(node)) return undefined;
    return this.#layer.offsetOf({ node, offset });
  }

  /** The browser's selection as it lies in the text; undefined when it lies elsewhere. */
  #rawSpan(): Span | undefined {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    if (!range?.intersectsNode(this.#layer.root)) return undefined;
    const { anchorNode, focusNode } = selection ?? {};
    const isHere = [anchorNode, focusNode].some((node) => node && this.#layer.root.contains(node));
    if (!isHere) return undefined;
    const start = this.#bodyFirst({ node: range.startContainer, offset: range.startOffset });
    const end = this.#offsetWithin({ node: range.endContainer, offset: range.endOffset });
    return { start: Math.min(start, end), end };
  }

  /** A place between paragraphs, as a triple click leaves it, begins what is said, not its label. */
  #bodyFirst(point: DomPoint): number {
    const offset = this.#offsetWithin(point);
    if (point.node instanceof Text) return offset;
    return Math.max(offset, this.#options.blocks.bodyStart[this.#layer.blockAt(offset)] ?? 0);
  }

  /** Offset of a place, which may lie before or behind the whole text. */
  #offsetWithin(point: DomPoint): number {
    const { root } = this.#layer;
    if (root.contains(point.node)) return this.#layer.offsetOf(point);
    const all = document.createRange();
    all.selectNodeContents(root);
    return all.comparePoint(point.node, point.offset) > 0 ? this.#options.text.length : 0;
  }

  #set(span: Span | undefined): void {
    const isSame = span && this.#span ? isSameSpan(span, this.#span) : span === this.#span;
    this.#span = span;
    if (!isSame) this.#options.onselect(span);
  }

  /** The text as it is, where the browser would put line breaks of its own between paragraphs. */
  readonly #copy = (event: ClipboardEvent): void => {
    this.showNow();
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const isWithin = [startContainer, endContainer].every((node) =>
      this.#layer.root.contains(node),
    );
    if (!isWithin || event.defaultPrevented) return;
    const start = this.#layer.offsetOf({ node: startContainer, offset: startOffset });
    const end = this.#layer.offsetOf({ node: endContainer, offset: endOffset });
    event.clipboardData?.setData('text/plain', this.#options.text.slice(start, end));
    event.preventDefault();
  };
}
