import { pageAt } from '#domain/text/page-range.ts';
import type { Chunk } from './chunk.ts';
import type { LineBox } from './line-boxes.ts';
import type { BlockContext } from './paint-context.ts';
import { setAttribute } from './set-attribute.ts';

/** Code units at a page's beginning that are looked at for its first line: signs without width have no box. */
const REACH = 64;

interface PageMark {
  readonly page: number;
  /** Pixels of the section at which the page's first line begins. */
  readonly top: number;
}

/**
 * The numbers of the file's pages in the gutter of one section, each where the page's first line begins. They are generated
 * content: find, copy and screen readers do not meet them.
 */
export class PageMarks {
  readonly #chunk: Chunk;
  #marks: readonly PageMark[] | undefined;
  #element: HTMLElement | undefined;

  constructor(chunk: Chunk) {
    this.#chunk = chunk;
  }

  /** Reads the page's layout, once: another width has other drawings. */
  measure(context: BlockContext): void {
    this.#marks ??= [...this.#marksIn(context)];
  }

  /** Puts what was measured into the section, once. */
  show({ options, metrics }: BlockContext, section: HTMLElement): void {
    if (this.#element || !this.#marks || this.#marks.length === 0) return;
    const element = document.createElement('div');
    element.setAttribute('aria-hidden', 'true');
    element.className = 'pages';
    for (const { page, top } of this.#marks) {
      const mark = document.createElement('span');
      setAttribute(mark, 'data-page', options.pages?.mark(page, metrics.isNarrow));
      mark.style.setProperty('--edge', `${String(top)}px`);
      element.append(mark);
    }
    section.prepend(element);
    this.#element = element;
  }

  remove(): void {
    this.#element?.remove();
  }

  /** Of pages that begin at one place all but the last are empty. */
  *#marksIn(context: BlockContext): Generator<PageMark> {
    const { pages, blocks } = context.options;
    if (!pages) return;
    const { starts } = pages;
    const end = blocks.start[this.#chunk.last] ?? 0;
    const first = pageAt(starts, (blocks.start[this.#chunk.first] ?? 0) - 1);
    for (let index = first; (starts[index] ?? end) < end; index += 1) {
      const start = starts[index] ?? end;
      if (starts[index + 1] === start) continue;
      const line = this.#firstLine(context, start);
      if (line) yield { page: index + 1, top: Math.round(line.middle - line.lineHeight / 2) };
    }
  }

  /** The first line with anything on it from an offset on. */
  #firstLine({ layer, lines, options }: BlockContext, start: number): LineBox | undefined {
    for (let block = layer.blockAt(start); block < this.#chunk.last; block += 1) {
      const from = Math.max(start, options.blocks.bodyStart[block] ?? 0);
      const [line] = lines.of(block, { start: from, end: from + REACH });
      if (line) return line;
    }
    return undefined;
  }
}
