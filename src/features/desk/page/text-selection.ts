import { snapToGraphemes, trimSpan } from '#domain/text/graphemes.ts';
import { isSameSpan, type Span } from '#domain/text/span.ts';
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
  #span: Span | undefined;

  constructor(layer: TextLayer, options: TranscriptOptions) {
    this.#layer = layer;
    this.#options = options;
    document.addEventListener('selectionchange', this.follow);
    document.addEventListener('copy', this.#copy);
  }

  get span(): Span | undefined {
    return this.#span;
  }

  /** Where the selection was last extended to, as an offset; undefined while it lies elsewhere. */
  get caret(): number | undefined {
    const selection = getSelection();
    const { focusNode, focusOffset } = selection ?? {};
    if (!focusNode || focusOffset === undefined || !this.#layer.root.contains(focusNode))
      return undefined;
    return this.#layer.offsetOf({ node: focusNode, offset: focusOffset });
  }

  select(span: Span | undefined): void {
    const selection = getSelection();
    if (!span) {
      if (this.caret !== undefined) selection?.removeAllRanges();
      this.#set(undefined);
      return;
    }
    const [from, to] = [this.#layer.pointOf(span.start), this.#layer.pointOf(span.end, true)];
    selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    this.#set({ start: span.start, end: span.end });
  }

  /** Puts the caret before a character, selecting nothing. */
  placeCaret(offset: number): void {
    const { node, offset: place } = this.#layer.pointOf(offset);
    getSelection()?.collapse(node, place);
  }

  destroy(): void {
    document.removeEventListener('selectionchange', this.follow);
    document.removeEventListener('copy', this.#copy);
    this.#pending.clear();
  }

  /** Takes over what the browser has selected; its own event says so a frame later, when a key may have acted on it. */
  readonly follow = (): void => {
    const raw = this.#rawSpan();
    if (!raw) {
      if (this.#span) this.#pending.show(this.#layer.rangeOf(this.#span));
      return;
    }
    this.#pending.clear();
    const { text } = this.#options;
    const trimmed = raw.start < raw.end ? trimSpan(text, snapToGraphemes(text, raw)) : undefined;
    this.#set(trimmed);
  };

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
    return root.compareDocumentPosition(point.node) & Node.DOCUMENT_POSITION_FOLLOWING
      ? this.#options.text.length
      : 0;
  }

  #set(span: Span | undefined): void {
    const isSame = span && this.#span ? isSameSpan(span, this.#span) : span === this.#span;
    this.#span = span;
    if (!isSame) this.#options.onselect(span);
  }

  /** The text as it is, where the browser would put line breaks of its own between paragraphs. */
  readonly #copy = (event: ClipboardEvent): void => {
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
