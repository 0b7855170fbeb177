export type Sortable = string | number | boolean | undefined;

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

function compareValues(
  a: Exclude<Sortable, undefined>,
  b: Exclude<Sortable, undefined>,
  compareText: (a: string, b: string) => number,
): number {
  if (typeof a === 'string' || typeof b === 'string') return compareText(String(a), String(b));
  return Number(a) - Number(b);
}

/** Sorted by one value of each row; rows without it stand last in either direction, equal ones keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => Sortable,
  descending: boolean,
  compareText: (a: string, b: string) => number,
): Row[] {
  const isEmpty = (value: Sortable) => value === undefined || value === '';
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (isEmpty(a.value) || isEmpty(b.value))
        return Number(isEmpty(a.value)) - Number(isEmpty(b.value));
      const order = compareValues(a.value ?? '', b.value ?? '', compareText);
      return descending ? -order : order;
    })
    .map(({ row }) => row);
}

/** What a press on a column's head makes of the sorting: rising, then falling, then as it was. */
export function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

/** How the rows are sorted by a column; undefined when it is another one, or none. */
export function orderBy(
  sort: Sort | undefined,
  column: string,
): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}
