import type { Blocks } from '#domain/text/blocks.ts';
import type { NearPainter } from './near-painter.ts';
import type { PageBuilder } from './page-builder.ts';
import type { TextLayer } from './text-layer.ts';

/** Where stretches of a page stand, in pixels below its upper edge, without the room that was given them. */
export interface RowHeights {
  /** Above the first. */
  readonly lead: number;
  readonly heights: readonly number[];
}

/** Stretches of a page that begin at some of its blocks, and the room above them that keeps them level with another page. */
export class PageRows {
  readonly #layer: TextLayer;
  readonly #blocks: Blocks;
  readonly #builder: PageBuilder;
  readonly #painter: NearPainter;
  readonly #above = new Map<number, number>();

  constructor(layer: TextLayer, blocks: Blocks, builder: PageBuilder, painter: NearPainter) {
    this.#layer = layer;
    this.#blocks = blocks;
    this.#builder = builder;
    this.#painter = painter;
  }

  /** The first block of each turn, and whether anything stands before the first turn. */
  firstBlocks(): { readonly ofTurn: ReadonlyMap<number, number>; readonly hasLead: boolean } {
    const { turn, count } = this.#blocks;
    const ofTurn = new Map<number, number>();
    for (let block = 0; block < count; block += 1) {
      const of = turn[block] ?? -1;
      if (of >= 0 && !ofTurn.has(of)) ofTurn.set(of, block);
    }
    return { ofTurn, hasLead: count > 0 && turn[0] === -1 };
  }

  /** Lays the whole page out, and measures the stretches that begin at these blocks, in order; the last goes on to the end. */
  measure(blocks: readonly number[]): RowHeights {
    this.#builder.layOutAll();
    const root = this.#layer.root.getBoundingClientRect().top;
    const tops = blocks.map((block) => this.#boxOf(block)?.top ?? root);
    const end = this.#boxOf(this.#blocks.count - 1)?.bottom ?? root;
    const heights = blocks.map((_, index) => {
      const next = blocks[index + 1];
      const below = next === undefined ? end : (tops[index + 1] ?? end) - this.#roomAbove(next);
      return below - (tops[index] ?? below);
    });
    const [first] = blocks;
    const lead = first === undefined ? 0 : (tops[0] ?? root) - this.#roomAbove(first) - root;
    return { lead, heights };
  }

  /** Gives blocks room above them, in pixels, and takes it from all others. Whether anything has moved. */
  giveRoom(above: ReadonlyMap<number, number>): boolean {
    const isSame =
      above.size === this.#above.size &&
      [...above].every(([block, room]) => Math.abs(room - this.#roomAbove(block)) < 0.5);
    if (isSame) return false;
    for (const block of new Set([...this.#above.keys(), ...above.keys()])) {
      const room = above.get(block) ?? 0;
      this.#layer.paragraph(block)?.style.setProperty('--above', `${String(room)}px`);
    }
    this.#above.clear();
    for (const [block, room] of above) this.#above.set(block, room);
    this.#painter.repaint();
    return true;
  }

  #roomAbove(block: number): number {
    return this.#above.get(block) ?? 0;
  }

  #boxOf(block: number): DOMRect | undefined {
    return this.#layer.paragraph(block)?.getBoundingClientRect();
  }
}
