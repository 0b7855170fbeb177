import type { Direction } from '#i18n/locale-tag.ts';
import type { TreeRow } from './tree-row.ts';

export type TreeStep =
  | { readonly type: 'focus'; readonly index: number }
  | { readonly type: 'open' | 'close'; readonly id: string };

function inward<Item>(rows: readonly TreeRow<Item>[], index: number): TreeStep | undefined {
  const row = rows[index];
  if (row?.isOpen === undefined) return undefined;
  return row.isOpen ? { type: 'focus', index: index + 1 } : { type: 'open', id: row.node.id };
}

function outward<Item>(rows: readonly TreeRow<Item>[], index: number): TreeStep | undefined {
  const row = rows[index];
  if (row?.isOpen) return { type: 'close', id: row.node.id };
  const parent = rows.findIndex((other) => other.node.id === row?.parent);
  return parent < 0 ? undefined : { type: 'focus', index: parent };
}

/** What a key does in a tree, after the WAI-ARIA pattern; sideways arrows change sides where text runs from the right. */
export function treeStep<Item>(
  rows: readonly TreeRow<Item>[],
  index: number,
  key: string,
  direction: Direction,
): TreeStep | undefined {
  const last = rows.length - 1;
  if (key === 'ArrowDown') return { type: 'focus', index: Math.min(index + 1, last) };
  if (key === 'ArrowUp') return { type: 'focus', index: Math.max(index - 1, 0) };
  if (key === 'Home') return { type: 'focus', index: 0 };
  if (key === 'End') return { type: 'focus', index: last };
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const isInward = (key === 'ArrowRight') === (direction === 'ltr');
  return isInward ? inward(rows, index) : outward(rows, index);
}

/**
 * The next row, round the end, whose name begins with what was typed. A single letter looks further than the row the
 * focus is on, so that typing it again goes on; `-1` where there is none.
 */
export function typeAhead<Item>(
  rows: readonly TreeRow<Item>[],
  index: number,
  typed: string,
): number {
  const wanted = typed.toLocaleLowerCase();
  const first = wanted.length === 1 ? 1 : 0;
  for (let step = first; step < rows.length + first; step += 1) {
    const at = (index + step) % rows.length;
    if (rows[at]?.node.name.toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return -1;
}
