import type { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import type { TreeNode } from '#ui/tree/tree-node.ts';

/** The codebook as the tree shows it; with `found`, only those codes and the ones above them. */
export function codeNodes(
  tree: CodeTree,
  found?: ReadonlySet<CodeId>,
  parent?: CodeId,
): TreeNode<Code>[] {
  return tree.children(parent).flatMap((code) => {
    const children = codeNodes(tree, found, code.id);
    const isShown = !found || found.has(code.id) || children.length > 0;
    return isShown ? [{ id: code.id, name: code.name, item: code, children }] : [];
  });
}
