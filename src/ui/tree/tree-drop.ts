import type { TreeNode } from './tree-node.ts';

export type DropPlace = 'before' | 'into' | 'after';

export interface TreeDrop {
  readonly ids: readonly string[];
  readonly target: string;
  readonly place: DropPlace;
  /** Where the pointer let go, in pixels of the viewport. */
  readonly at: { readonly x: number; readonly y: number };
}

/** Which part of a row the pointer is over: its upper quarter, its lower quarter or the middle. */
export function dropPlace(offset: number, rowHeight: number): DropPlace {
  if (offset < rowHeight / 4) return 'before';
  return offset > (rowHeight * 3) / 4 ? 'after' : 'into';
}

function holds<Item>(node: TreeNode<Item>, id: string): boolean {
  return node.id === id || node.children.some((child) => holds(child, id));
}

function find<Item>(nodes: readonly TreeNode<Item>[], id: string): TreeNode<Item> | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : find(node.children, id);
    if (found) return found;
  }
  return undefined;
}

/** Nothing can be put beside itself or into its own branch. */
export function canDrop<Item>(
  nodes: readonly TreeNode<Item>[],
  ids: readonly string[],
  target: string,
): boolean {
  return ids.every((id) => {
    const moved = find(nodes, id);
    return moved !== undefined && !holds(moved, target);
  });
}
