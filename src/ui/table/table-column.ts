import type { Sortable } from './sort-rows.ts';

export interface TableColumn<Row> {
  readonly id: string;
  readonly name: string;
  /** Figures stand at the end of their column. */
  readonly numeric?: boolean;
  /** What the column sorts by; it cannot be sorted where this is left out. */
  readonly value?: (row: Row) => Sortable;
}
