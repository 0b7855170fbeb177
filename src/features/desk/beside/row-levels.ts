import { isEmptyRange, type AlignedRow, type Side } from '#domain/text/align-turns.ts';
import type { PageRows } from '#features/desk/page/page-rows.ts';

/** Two pages whose rows begin at one height, or, where there is no room for both, follow one another. */
export type Arrangement = 'beside' | 'under';

/** Where things of the rows stand, in pixels below the pages' upper edge. */
export interface Levels {
  /** Of every row. */
  readonly tops: readonly number[];
  /** Of what a row has of either text; absent where it has nothing of it. */
  readonly turnTops: Readonly<Record<Side, readonly (number | undefined)[]>>;
  readonly end: number;
}

const SIDES: readonly Side[] = ['original', 'translation'];

/** Blocks with which a row begins; the first may be what stands before all turns. */
type RowBlocks = Readonly<Record<Side, number | undefined>>;

function rowBlocks(rows: readonly AlignedRow[], pages: Readonly<Record<Side, PageRows>>) {
  const [original, translation] = [pages.original.firstBlocks(), pages.translation.firstBlocks()];
  const first = { original, translation };
  const lead: RowBlocks = {
    original: original.hasLead ? 0 : undefined,
    translation: translation.hasLead ? 0 : undefined,
  };
  const hasLead = original.hasLead || translation.hasLead;
  const blockOf = (row: AlignedRow, side: Side) =>
    isEmptyRange(row[side]) ? undefined : first[side].ofTurn.get(row[side].from);
  const blocks = rows.map((row): RowBlocks => ({
    original: blockOf(row, 'original'),
    translation: blockOf(row, 'translation'),
  }));
  return { hasLead, blocks: hasLead ? [lead, ...blocks] : blocks };
}

/** What one page has of the rows, by row. */
class PageColumn {
  readonly #page: PageRows;
  readonly #heights = new Map<number, number>();
  readonly #blocks = new Map<number, number>();
  readonly #above = new Map<number, number>();
  readonly tops: (number | undefined)[] = [];
  readonly lead: number;
  #end: number;

  constructor(page: PageRows, blocks: readonly (number | undefined)[]) {
    this.#page = page;
    for (const [row, block] of blocks.entries())
      if (block !== undefined) this.#blocks.set(row, block);
    const measured = page.measure([...this.#blocks.values()]);
    [...this.#blocks.keys()].forEach((row, at) =>
      this.#heights.set(row, measured.heights[at] ?? 0),
    );
    this.lead = measured.lead;
    this.#end = measured.lead;
  }

  heightOf(row: number): number {
    return this.#heights.get(row) ?? 0;
  }

  /** Puts what the page has of a row at a height. */
  put(row: number, top: number): void {
    const block = this.#blocks.get(row);
    this.tops.push(block === undefined ? undefined : top);
    if (block === undefined) return;
    if (top - this.#end > 0.5) this.#above.set(block, top - this.#end);
    this.#end = top + this.heightOf(row);
  }

  giveRoom(): void {
    this.#page.giveRoom(this.#above);
  }
}

/** Sets the turns of two pages level, row by row. */
export function setLevel(
  pages: Readonly<Record<Side, PageRows>>,
  rows: readonly AlignedRow[],
  arrangement: Arrangement,
): Levels {
  const { hasLead, blocks } = rowBlocks(rows, pages);
  const columnOf = (side: Side) =>
    new PageColumn(
      pages[side],
      blocks.map((block) => block[side]),
    );
  const columns = { original: columnOf('original'), translation: columnOf('translation') };
  const [one, other] = [columns.original, columns.translation];
  const tops: number[] = [];
  let top = Math.max(one.lead, other.lead);
  for (const row of blocks.keys()) {
    const [height, below] = [one.heightOf(row), other.heightOf(row)];
    tops.push(top);
    one.put(row, top);
    other.put(row, arrangement === 'beside' ? top : top + height);
    top += arrangement === 'beside' ? Math.max(height, below) : height + below;
  }
  for (const side of SIDES) columns[side].giveRoom();
  const from = hasLead ? 1 : 0;
  return {
    tops: tops.slice(from),
    turnTops: { original: one.tops.slice(from), translation: other.tops.slice(from) },
    end: top,
  };
}
