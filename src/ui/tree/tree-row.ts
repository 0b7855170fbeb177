import type { TreeNode } from './tree-node.ts';

/** A node as it stands in the list of what can be seen. */
export interface TreeRow<Item> {
  readonly node: TreeNode<Item>;
  /** From 1. */
  readonly level: number;
  readonly parent: string | undefined;
  /** Place among its siblings, from 1, of `siblings`. */
  readonly position: number;
  readonly siblings: number;
  /** `undefined` where there is nothing to open. */
  readonly isOpen: boolean | undefined;
}

/** The nodes whose ancestors are all open, in the order they are seen. */
export function treeRows<Item>(
  nodes: readonly TreeNode<Item>[],
  open: ReadonlySet<string>,
  level = 1,
  parent?: string,
): TreeRow<Item>[] {
  return nodes.flatMap((node, index) => {
    const isOpen = node.children.length > 0 ? open.has(node.id) : undefined;
    const row = { node, level, parent, position: index + 1, siblings: nodes.length, isOpen };
    return isOpen ? [row, ...treeRows(node.children, open, level + 1, node.id)] : [row];
  });
}
