import type { RichNode } from '#domain/memo.ts';

/** A row, column by column: a cell where one begins, nothing where one beside or above it goes on. */
export type GridRow = readonly (RichNode | undefined)[];

/** Places of a table that a file can hold; of a larger one only its words go into it. */
const MOST_PLACES = 100_000;

function spanOf({ attrs }: RichNode, name: 'colspan' | 'rowspan'): number {
  const span = attrs?.[name];
  return typeof span === 'number' && span > 1 ? span : 1;
}

/** A row below one whose cells go on for as many rows as `above` says, by column; and how many are left below it. */
function gridRow(cells: readonly RichNode[], above: readonly number[]) {
  const row: (RichNode | undefined)[] = [];
  const below: number[] = [];
  const place = (cell: RichNode | undefined, rows: number) => {
    below.push(rows);
    row.push(cell);
  };
  const goOn = () => {
    place(undefined, Math.max(0, (above[row.length] ?? 0) - 1));
  };
  for (const cell of cells) {
    while ((above[row.length] ?? 0) > 0) goOn();
    const rowsBelow = spanOf(cell, 'rowspan') - 1;
    place(cell, rowsBelow);
    for (let column = 1; column < spanOf(cell, 'colspan'); column += 1) place(undefined, rowsBelow);
  }
  while (row.length < above.length) goOn();
  return { row, below };
}

/** The rows of a table with their cells below each other, all of one width; undefined of one that is too large. */
export function tableGrid({ content = [] }: RichNode): readonly GridRow[] | undefined {
  let above: readonly number[] = [];
  let width = 1;
  const rows: GridRow[] = [];
  for (const { content: cells = [] } of content) {
    const { row, below } = gridRow(cells, above);
    width = Math.max(width, row.length);
    if (width * content.length > MOST_PLACES) return undefined;
    above = below;
    rows.push(row);
  }
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at]));
}
