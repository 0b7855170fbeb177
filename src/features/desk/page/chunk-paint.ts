import type { CodingId } from '#domain/ids.ts';
import { paintBlock, lineBoxes, tintBox, underlineBox } from './block-paint.ts';
import type { BlockPaint, PaintContext } from './block-paint.ts';
import { barBox, bracketPath, layNames, NAME_GAP, type Bracket } from './bracket-layout.ts';
import type { Chunk } from './chunk.ts';
import { firstStrongDirection } from './first-strong-direction.ts';
import { boxPath, linePath } from './rectangles.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels around a bar that still count as on it. */
const BAR_REACH = 3;

/** Codings shown in their full colour. */
export interface Emphasis {
  readonly picked: CodingId | undefined;
  readonly hovered: CodingId | undefined;
}

/**
 * The drawing of one section: an underlay of filled paths, and names in the margin. It holds no text, so selection,
 * find and copy do not see it.
 */
export class ChunkPaint {
  readonly #context: PaintContext;
  readonly #chunk: Chunk;
  readonly #section: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #tints = document.createElementNS(SVG, 'g');
  readonly #fills = document.createElementNS(SVG, 'g');
  readonly #lines = document.createElementNS(SVG, 'g');
  readonly #names: HTMLElement;
  readonly #paths = new Map<string, SVGPathElement>();
  readonly #blocks = new Map<number, BlockPaint>();
  #nameById = new Map<CodingId, HTMLElement>();
  #brackets: Bracket[] = [];
  #emphasis: Emphasis = { picked: undefined, hovered: undefined };

  constructor(context: PaintContext, chunk: Chunk, section: HTMLElement) {
    this.#context = context;
    this.#chunk = chunk;
    this.#section = section;
    this.#svg = document.createElementNS(SVG, 'svg');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.append(this.#tints, this.#fills, this.#lines);
    this.#names = document.createElement('div');
    this.#names.setAttribute('aria-hidden', 'true');
    this.#names.className = 'names';
  }

  /** Forgets the blocks that show one of these codings or that the coding now touches; says whether there were any. */
  invalidate(ids: ReadonlySet<CodingId>): boolean {
    let isStale = false;
    for (const [block, paint] of this.#blocks) {
      for (const id of paint.extents.keys()) {
        if (ids.has(id)) isStale = this.#blocks.delete(block) || isStale;
      }
    }
    return isStale;
  }

  /** Forgets blocks `first` to `last`. */
  invalidateBlocks(first: number, last: number): boolean {
    let isStale = false;
    const end = Math.min(last, this.#chunk.last - 1);
    for (let block = Math.max(first, this.#chunk.first); block <= end; block += 1) {
      isStale = this.#blocks.delete(block) || isStale;
    }
    return isStale;
  }

  draw(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.measure();
    const paths = this.#collectPaths();
    for (const bracket of this.#brackets) {
      const path = bracketPath(this.#context.metrics, bracket);
      paths.set(
        `code-${String(bracket.colour)}`,
        (paths.get(`code-${String(bracket.colour)}`) ?? '') + path,
      );
    }
    this.#emphasise(paths);
    this.#show(paths);
    this.#showNames();
    if (!this.#svg.parentNode) this.#section.prepend(this.#svg, this.#names);
  }

  /** Redraws only which codings stand out. */
  emphasise(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    const paths = new Map<string, string>();
    for (const kind of this.#paths.keys()) if (/^(picked|hovered)/u.test(kind)) paths.set(kind, '');
    this.#emphasise(paths);
    this.#show(paths);
    this.#markNames();
  }

  remove(): void {
    this.#svg.remove();
    this.#names.remove();
  }

  /** Codings whose bar lies under a point of the viewport, innermost first. */
  barsAt(x: number, y: number): CodingId[] {
    const origin = this.#section.getBoundingClientRect();
    return this.#brackets
      .filter((bracket) => {
        const bar = barBox(this.#context.metrics, bracket);
        const [dx, dy] = [x - origin.left - bar.x, y - origin.top - bar.y];
        return dx >= -BAR_REACH && dx <= bar.width + BAR_REACH && dy >= 0 && dy <= bar.height;
      })
      .sort((a, b) => a.bottom - a.top - (b.bottom - b.top))
      .map((bracket) => bracket.id);
  }

  /** Reads the layout of blocks not drawn yet; separate, so that many drawings can be read before any is shown. */
  measure(): void {
    const origin = this.#section.getBoundingClientRect();
    for (let block = this.#chunk.first; block < this.#chunk.last; block += 1) {
      if (!this.#blocks.has(block)) {
        this.#blocks.set(block, paintBlock(this.#context, block, origin));
      }
    }
    this.#brackets = this.#joinExtents(origin.height);
  }

  #joinExtents(height: number): Bracket[] {
    const { blocks, index, look } = this.#context.options;
    const [from, to] = [blocks.start[this.#chunk.first] ?? 0, blocks.start[this.#chunk.last] ?? 0];
    const brackets = new Map<CodingId, Bracket>();
    for (let block = this.#chunk.first; block < this.#chunk.last; block += 1) {
      for (const [id, extent] of this.#blocks.get(block)?.extents ?? []) {
        const known = brackets.get(id);
        if (known) {
          const bottom = known.ends ? Math.max(known.bottom, extent.bottom) : known.bottom;
          brackets.set(id, { ...known, bottom });
          continue;
        }
        const span = index.spanOf(extent.slot);
        const [begins, ends] = [span.start >= from, span.end <= to];
        const top = begins ? extent.top : 0;
        const bottom = ends ? extent.bottom : Math.ceil(height);
        const lane = index.bracketLane(extent.slot);
        brackets.set(id, {
          id,
          ...look(index.codeOf(extent.slot)),
          lane,
          top,
          bottom,
          begins,
          ends,
        });
      }
    }
    return [...brackets.values()];
  }

  #collectPaths(): Map<string, string> {
    const paths = new Map<string, string>([...this.#paths.keys()].map((kind) => [kind, '']));
    const append = (kind: string, path: string): void => {
      if (path) paths.set(kind, (paths.get(kind) ?? '') + path);
    };
    for (let block = this.#chunk.first; block < this.#chunk.last; block += 1) {
      const paint = this.#blocks.get(block);
      if (!paint) continue;
      paint.tints.forEach((path, depth) => {
        append(`tint-${String(depth + 1)}`, path);
      });
      for (const [colour, path] of paint.linesByColour) append(`code-${String(colour)}`, path);
      append('more', paint.more.join(''));
    }
    return paths;
  }

  #emphasise(paths: Map<string, string>): void {
    const { picked, hovered } = this.#emphasis;
    if (picked) this.#emphasiseOne(paths, 'picked', picked);
    if (hovered && hovered !== picked) this.#emphasiseOne(paths, 'hovered', hovered);
  }

  #emphasiseOne(paths: Map<string, string>, kind: 'picked' | 'hovered', id: CodingId): void {
    const bracket = this.#brackets.find((known) => known.id === id);
    const coding = this.#context.options.index.get(id);
    if (!bracket || !coding) return;
    const origin = this.#section.getBoundingClientRect();
    let fill = '';
    let line = bracketPath(this.#context.metrics, bracket, 3);
    for (let block = this.#chunk.first; block < this.#chunk.last; block += 1) {
      if (!this.#blocks.get(block)?.extents.has(id)) continue;
      for (const box of lineBoxes(this.#context, block, coding, origin)) {
        fill += boxPath(tintBox(box));
        line += linePath({ ...underlineBox(box, 0), height: 3 }, 'solid');
      }
    }
    paths.set(`${kind} code-${String(bracket.colour)}`, fill);
    paths.set(`${kind}-line code-${String(bracket.colour)}`, line);
  }

  #show(paths: ReadonlyMap<string, string>): void {
    for (const [kind, data] of paths) {
      let path = this.#paths.get(kind);
      if (!path) {
        path = document.createElementNS(SVG, 'path');
        path.setAttribute('class', kind);
        this.#paths.set(kind, path);
        this.#groupOf(kind).append(path);
      }
      setAttribute(path, 'd', data);
    }
  }

  #groupOf(kind: string): SVGGElement {
    if (kind.startsWith('tint')) return this.#tints;
    return /^(picked|hovered) /u.test(kind) ? this.#fills : this.#lines;
  }

  /** Names that stay keep their elements: laying out new text costs more than all the drawing. */
  #showNames(): void {
    const { metrics } = this.#context;
    const shown = new Map<CodingId, HTMLElement>();
    for (const row of layNames(metrics, this.#brackets)) {
      const room = (metrics.margin - row.inset) / row.names.length;
      row.names.forEach((bracket, place) => {
        const more = place === row.names.length - 1 ? row.more : [];
        const element = this.#nameById.get(bracket.id) ?? document.createElement('span');
        fillName(element, bracket, more);
        element.style.insetBlockStart = `${String(row.top)}px`;
        element.style.insetInlineStart = `${String(row.inset + place * room)}px`;
        element.style.maxInlineSize = `${String(room - NAME_GAP)}px`;
        shown.set(bracket.id, element);
      });
    }
    for (const [id, element] of this.#nameById) if (!shown.has(id)) element.remove();
    const fresh = [...shown.values()].filter((element) => element.parentNode !== this.#names);
    this.#names.append(...fresh);
    this.#nameById = shown;
    this.#markNames();
  }

  #markNames(): void {
    for (const element of this.#nameById.values()) {
      const ids = (element.dataset['codings'] ?? '').split(' ');
      element.classList.toggle('picked', ids.includes(this.#emphasis.picked ?? ''));
      element.classList.toggle('hovered', ids.includes(this.#emphasis.hovered ?? ''));
    }
  }
}

/** Shows a bracket's name, and how many more it stands for. */
function fillName(element: HTMLElement, bracket: Bracket, more: readonly Bracket[]): void {
  const all = [bracket, ...more];
  setAttribute(element, 'class', `code-${String(bracket.colour)}`);
  setAttribute(element, 'data-direction', firstStrongDirection(bracket.name));
  setAttribute(element, 'data-shown', bracket.name);
  setAttribute(element, 'data-codings', all.map(({ id }) => id).join(' '));
  setAttribute(element, 'title', all.map(({ name }) => name).join('\n'));
  setAttribute(element, 'data-more', more.length > 0 ? `+${String(more.length)}` : undefined);
}

/** Leaves alone what is so already: writing a value anew makes the browser look at the element again. */
function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
