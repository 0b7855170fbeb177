import type { TreeRow } from './tree-row.ts';

interface Modifiers {
  readonly range: boolean;
  readonly toggle: boolean;
}

/** What is selected after a row was picked; a range runs from the row picked before. */
export function selectRow<Item>(
  rows: readonly TreeRow<Item>[],
  selected: ReadonlySet<string>,
  id: string,
  anchor: string | undefined,
  { range, toggle }: Modifiers,
): ReadonlySet<string> {
  const indexOf = (wanted: string | undefined) => rows.findIndex((row) => row.node.id === wanted);
  const from = indexOf(anchor);
  const to = indexOf(id);
  if (range && from >= 0 && to >= 0) {
    const span = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    return new Set(span.map((row) => row.node.id));
  }
  if (!toggle) return new Set([id]);
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
