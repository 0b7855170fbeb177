import type { Span } from '#domain/text/span.ts';
import type { PageMetrics } from './page-metrics.ts';
import type { Box } from './rectangles.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

const UNDERLINE = 2;
const UNDERLINE_STEP = 3;
/** Share of a line's height above and below its middle that the tint fills; underlines go below it. */
const TINT_ABOVE = 0.36;
const TINT_BELOW = 0.33;

/** The box of one line of a range: the line's full height, the range's width. */
export interface LineBox {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly lineHeight: number;
}

const range = typeof document === 'undefined' ? undefined : document.createRange();

/** More than any block has characters, and few enough that keys stay whole numbers. */
const LONGEST = 2 ** 24;

/**
 * Line boxes of spans in one section, in pixels of the section. What was read once is kept: the text does not change, and a
 * page of another width has other drawings.
 */
export class LineBoxes {
  readonly #layer: TextLayer;
  readonly #options: Pick<TranscriptOptions, 'text' | 'blocks'>;
  readonly #metrics: PageMetrics;
  readonly #section: Element;
  readonly #known = new Map<number, readonly LineBox[]>();
  #origin: DOMRect | undefined;

  constructor(
    layer: TextLayer,
    options: Pick<TranscriptOptions, 'text' | 'blocks'>,
    metrics: PageMetrics,
    section: Element,
  ) {
    this.#layer = layer;
    this.#options = options;
    this.#metrics = metrics;
    this.#section = section;
  }

  /** To be called before boxes are asked for behind anything that may have scrolled the page. */
  begin(): void {
    this.#origin = undefined;
  }

  /** Line boxes of a span within one block. */
  of(block: number, span: Span): readonly LineBox[] {
    const part = this.#visiblePart(block, span);
    if (part.start >= part.end) return [];
    const key = part.start * LONGEST + (part.end - part.start);
    const boxes = this.#known.get(key) ?? this.#read(block, part);
    this.#known.set(key, boxes);
    return boxes;
  }

  /** Part of a span that lies in a block's body; without blanks at the body's end, which would hang over the line. */
  #visiblePart(block: number, span: Span): Span {
    const { text, blocks } = this.#options;
    const start = Math.max(span.start, blocks.bodyStart[block] ?? 0);
    let end = Math.min(span.end, blocks.bodyEnd[block] ?? 0);
    if (span.end > end) while (end > start && text.charCodeAt(end - 1) === 0x20) end -= 1;
    return { start, end };
  }

  #read(block: number, part: Span): readonly LineBox[] {
    const body = this.#layer.bodyOf(block);
    if (!body || !range) return [];
    this.#origin ??= this.#section.getBoundingClientRect();
    const origin = this.#origin;
    const base = this.#options.blocks.bodyStart[block] ?? 0;
    range.setStart(body, part.start - base);
    range.setEnd(body, part.end - base);
    const lineHeight = this.#layer.lineHeightOf(block);
    const boxes: LineBox[] = [];
    for (const rect of range.getClientRects()) {
      const left = Math.max(this.#metrics.textLeft, Math.round(rect.left - origin.left));
      const right = Math.min(this.#metrics.textRight, Math.round(rect.right - origin.left));
      const middle = (rect.top + rect.bottom) / 2 - origin.top;
      if (right > left) boxes.push({ left, right, middle, lineHeight });
    }
    return boxes;
  }
}

export function tintBox({ left, right, middle, lineHeight }: LineBox): Box {
  const y = Math.round(middle - lineHeight * TINT_ABOVE);
  const bottom = Math.round(middle + lineHeight * TINT_BELOW);
  return { x: left, y, width: right - left, height: bottom - y };
}

export function underlineBox(line: LineBox, row: number): Box {
  const tint = tintBox(line);
  const y = tint.y + tint.height + 1 + row * UNDERLINE_STEP;
  return { x: line.left, y, width: line.right - line.left, height: UNDERLINE };
}

/** The whole height of a line, so that boxes of lines one below the other leave no gap. */
export function fullBox({ left, right, middle, lineHeight }: LineBox): Box {
  const y = Math.round(middle - lineHeight / 2);
  const bottom = Math.round(middle + lineHeight / 2);
  return { x: left, y, width: right - left, height: bottom - y };
}
