import { readCell, type YesNoWords } from './cell-text.ts';
import type { GridColumn, GridEdit, GridRefusal } from './grid-column.ts';
import type { GridPlace } from './grid-keys.ts';

/**
 * What pasting `cells` at a place does: the values that differ from what is there, and the texts that do not fit their
 * column. What would fall outside the grid or on a read-only column is left out.
 */
export function pasteCells<Row>(
  cells: readonly (readonly string[])[],
  at: GridPlace,
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  words: YesNoWords,
): { edits: GridEdit<Row>[]; refused: GridRefusal<Row>[] } {
  const edits: GridEdit<Row>[] = [];
  const refused: GridRefusal<Row>[] = [];
  cells.forEach((line, down) => {
    const row = rows[at.row + down];
    line.forEach((text, along) => {
      const column = columns[at.column + along];
      if (row === undefined || !column || column.readonly) return;
      const reading = readCell(column, text, words);
      if (!reading) refused.push({ row, column: column.id, text });
      else if (reading.value !== column.value(row))
        edits.push({ row, column: column.id, value: reading.value });
    });
  });
  return { edits, refused };
}
