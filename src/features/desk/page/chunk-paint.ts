import type { CodingId } from '#domain/ids.ts';
import { codeKind, paintBlock, type BlockPaint } from './block-paint.ts';
import { barBox, bracketPath, type Bracket } from './bracket-layout.ts';
import type { Chunk } from './chunk.ts';
import { drawing, group, pathOf } from './drawing.ts';
import { LineBoxes, tintBox, underlineBox, type LineBox } from './line-boxes.ts';
import { MarginNames, type Emphasis } from './margin-names.ts';
import { PageMarks } from './page-marks.ts';
import type { BlockContext, PaintContext, PaintMode } from './paint-context.ts';
import { boxPath, linePath } from './rectangles.ts';
import { setAttribute } from './set-attribute.ts';
import type { CoderLook } from './transcript-options.ts';
import { VeilLayer } from './veil-layer.ts';
import { recedes } from './veil.ts';

/** Pixels around a bar that still count as on it. */
const BAR_REACH = 3;

/**
 * The drawing of one section: an underlay of filled paths, and names in the margin. It holds no text, so selection,
 * find and copy do not see it.
 */
export class ChunkPaint {
  #context: BlockContext;
  readonly #chunk: Chunk;
  readonly #section: HTMLElement;
  readonly #svg = drawing();
  readonly #tints = group();
  readonly #fills = group();
  readonly #lines = group();
  readonly #names = new MarginNames();
  readonly #pages: PageMarks;
  readonly #paths = new Map<string, SVGPathElement>();
  readonly #blocks = new Map<number, BlockPaint>();
  #veil: VeilLayer | undefined;
  #brackets: Bracket[] = [];
  #height: number | undefined;
  #isMeasured = false;
  #lit: ReadonlySet<HTMLElement> = new Set();
  #emphasis: Emphasis = { picked: undefined, hovered: undefined };

  constructor(context: PaintContext, chunk: Chunk, section: HTMLElement) {
    const lines = new LineBoxes(context.layer, context.options, context.metrics, section);
    this.#context = { ...context, lines };
    this.#chunk = chunk;
    this.#section = section;
    this.#pages = new PageMarks(chunk);
    this.#svg.append(this.#tints, this.#fills, this.#lines);
  }

  /** Forgets the blocks that show one of these codings or that the coding now touches; says whether there were any. */
  invalidate(ids: ReadonlySet<CodingId>): boolean {
    let isStale = false;
    for (const [block, paint] of this.#blocks) {
      for (const id of paint.extents.keys()) {
        if (ids.has(id)) isStale = this.#blocks.delete(block) || isStale;
      }
    }
    if (isStale) this.#isMeasured = false;
    return isStale;
  }

  /** Forgets blocks `first` to `last`. */
  invalidateBlocks(first: number, last: number): boolean {
    let isStale = false;
    const end = Math.min(last, this.#chunk.last - 1);
    for (let block = Math.max(first, this.#chunk.first); block <= end; block += 1) {
      isStale = this.#blocks.delete(block) || isStale;
    }
    if (isStale) this.#isMeasured = false;
    return isStale;
  }

  /** Another way to be drawn, from the next drawing on. */
  setMode(mode: PaintMode): void {
    const isOtherDim = mode.dim !== this.#context.mode.dim;
    this.#context = { ...this.#context, mode };
    if (!isOtherDim) return;
    this.#blocks.clear();
    this.#isMeasured = false;
  }

  draw(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.measure(emphasis);
    const paths = this.#collectPaths();
    for (const bracket of this.#brackets) {
      const kind = codeKind(bracket.colour, bracket.isReceding);
      paths.set(kind, (paths.get(kind) ?? '') + bracketPath(this.#context.metrics, bracket));
    }
    this.#emphasise(paths);
    this.#show(paths);
    this.#names.show(this.#context.metrics, this.#brackets, emphasis);
    if (!this.#svg.parentNode) this.#section.prepend(this.#svg, this.#names.element);
    this.#pages.show(this.#context, this.#section);
    this.#drawVeil();
  }

  /** Redraws only which codings stand out, once they are measured. */
  emphasise(emphasis: Emphasis): void {
    const before = this.#emphasis;
    this.#emphasis = emphasis;
    if (!this.#isOneOf(before) && !this.#isOneOf(emphasis)) return;
    const paths = new Map<string, string>();
    for (const kind of this.#paths.keys()) if (/^(picked|hovered)/u.test(kind)) paths.set(kind, '');
    this.#emphasise(paths);
    this.#show(paths);
    this.#names.emphasise(emphasis);
  }

  remove(): void {
    this.#svg.remove();
    this.#names.element.remove();
    this.#pages.remove();
    this.#veil?.remove();
    for (const paragraph of this.#lit) paragraph.classList.remove('lit');
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

  /** Reads the layout of what is not drawn yet; separate, so that much can be read before any is shown. */
  measure({ picked, hovered }: Emphasis): void {
    this.#context.lines.begin();
    if (!this.#isMeasured) this.#measureBlocks();
    for (const id of [picked, hovered]) if (id) this.#linesOf(id);
  }

  #measureBlocks(): void {
    for (let block = this.#chunk.first; block < this.#chunk.last; block += 1) {
      if (!this.#blocks.has(block)) this.#blocks.set(block, paintBlock(this.#context, block));
    }
    this.#brackets = this.#joinExtents();
    this.#pages.measure(this.#context);
    this.#isMeasured = true;
  }

  #isOneOf({ picked, hovered }: Emphasis): boolean {
    return this.#brackets.some(({ id }) => id === picked || id === hovered);
  }

  #joinExtents(): Bracket[] {
    const { options, mode } = this.#context;
    this.#height ??= Math.ceil(this.#section.getBoundingClientRect().height);
    const height = this.#height;
    const { blocks, index, look } = options;
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
        const code = index.codeOf(extent.slot);
        const [begins, ends] = [span.start >= from, span.end <= to];
        const top = begins ? extent.top : 0;
        const bottom = ends ? extent.bottom : height;
        const lane = index.bracketLane(extent.slot);
        brackets.set(id, {
          id,
          ...look(code),
          coder: this.#coderOf(id),
          isReceding: recedes(mode.dim, code),
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

  #coderOf(id: CodingId): CoderLook | undefined {
    return this.#context.options.coderOf?.(id);
  }

  #collectPaths(): Map<string, string> {
    const paths = new Map<string, string>([...this.#paths.keys()].map((kind) => [kind, '']));
    const { display } = this.#context.mode;
    if (display === 'margin') return paths;
    const append = (kind: string, path: string): void => {
      if (path) paths.set(kind, (paths.get(kind) ?? '') + path);
    };
    for (let block = this.#chunk.first; block < this.#chunk.last; block += 1) {
      const paint = this.#blocks.get(block);
      if (!paint) continue;
      if (display === 'highlight')
        paint.tints.forEach((path, depth) => {
          append(`tint-${String(depth + 1)}`, path);
        });
      for (const [kind, path] of paint.lines) append(kind, path);
    }
    return paths;
  }

  #emphasise(paths: Map<string, string>): void {
    const { picked, hovered } = this.#emphasis;
    if (picked) this.#emphasiseOne(paths, 'picked', picked);
    if (hovered && hovered !== picked) this.#emphasiseOne(paths, 'hovered', hovered);
    this.#light();
  }

  /** Quiet text would not be readable on a full colour. */
  #light(): void {
    const { picked, hovered } = this.#emphasis;
    const lit = new Set<HTMLElement>();
    for (const [block, { extents }] of this.#blocks) {
      const paragraph = this.#context.layer.paragraph(block);
      const isOn = [picked, hovered].some((id) => id && extents.has(id));
      if (paragraph && isOn) lit.add(paragraph);
    }
    for (const paragraph of this.#lit) if (!lit.has(paragraph)) paragraph.classList.remove('lit');
    for (const paragraph of lit) paragraph.classList.add('lit');
    this.#lit = lit;
  }

  #emphasiseOne(paths: Map<string, string>, kind: 'picked' | 'hovered', id: CodingId): void {
    const bracket = this.#brackets.find((known) => known.id === id);
    if (!bracket) return;
    let fill = '';
    let line = bracketPath(this.#context.metrics, bracket, 3);
    for (const box of this.#linesOf(id)) {
      fill += boxPath(tintBox(box));
      line += linePath({ ...underlineBox(box, 0), height: 3 }, 'solid');
    }
    paths.set(`${kind} ${codeKind(bracket.colour, bracket.isReceding)}`, fill);
    paths.set(`${kind}-line ${codeKind(bracket.colour, false)}`, line);
  }

  /** Line boxes of a coding in this section. */
  #linesOf(id: CodingId): LineBox[] {
    const coding = this.#context.options.index.get(id);
    if (!coding) return [];
    return [...this.#blocks].flatMap(([block, { extents }]) =>
      extents.has(id) ? this.#context.lines.of(block, coding) : [],
    );
  }

  #show(paths: ReadonlyMap<string, string>): void {
    for (const [kind, data] of paths) {
      let path = this.#paths.get(kind);
      if (!path) {
        path = pathOf(kind);
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

  /** Text of interviewers is quieter than other text, and recedes less. */
  #drawVeil(): void {
    const { mode, options } = this.#context;
    if (!mode.dim && !this.#veil) return;
    let [said, asked] = ['', ''];
    for (let block = this.#chunk.first; block < this.#chunk.last; block += 1) {
      const turn = options.blocks.turn[block] ?? -1;
      const path = this.#blocks.get(block)?.veil ?? '';
      if (turn >= 0 && options.speakerOf(turn).role === 'interviewer') asked += path;
      else said += path;
    }
    this.#veil ??= new VeilLayer(this.#section);
    this.#veil.show(said, asked);
  }
}
