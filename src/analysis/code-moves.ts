import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { ordersAfter, ordersBetween } from '#domain/order.ts';
import type { CodeTree } from './code-tree.ts';

/** Where a code goes: below `parent`, or to the top, at `order` among its siblings. */
export interface CodePlace {
  readonly code: CodeId;
  readonly parent: CodeId | undefined;
  readonly order: string;
}

/** Some codes put before, after or into another. */
export interface CodeDrop {
  readonly codes: readonly CodeId[];
  readonly target: CodeId;
  readonly place: 'before' | 'into' | 'after';
}

export type CodeStep = 'up' | 'down' | 'in' | 'out';

/** The moved codes in the codebook's order, less those that go along with one above them. */
function branches(tree: CodeTree, codes: readonly CodeId[]): CodeId[] {
  const moved = new Set(codes);
  return tree.codes
    .map((code) => code.id)
    .filter((id) => moved.has(id) && !tree.ancestors(id).some((above) => moved.has(above.id)));
}

/**
 * Places for codes put at an index of a parent's other children. Where two of these share an order (codes added on two
 * devices at once) there is no room between them, and all are placed anew.
 */
function placesAt(
  others: readonly Code[],
  index: number,
  moved: readonly CodeId[],
  parent: CodeId | undefined,
): CodePlace[] {
  const before = others[index - 1]?.order;
  const after = others[index]?.order;
  if (before === undefined || after === undefined || before < after) {
    const orders = ordersBetween(before, after, moved.length);
    return moved.map((code, at) => ({ code, parent, order: orders[at] ?? '' }));
  }
  const all = others.map((code) => code.id);
  all.splice(index, 0, ...moved);
  const orders = ordersAfter(undefined, all.length);
  return all.map((code, at) => ({ code, parent, order: orders[at] ?? '' }));
}

/** Where everything goes when codes are dropped; nothing where a code would come to lie in its own branch. */
export function placesOfDrop(tree: CodeTree, drop: CodeDrop): CodePlace[] {
  const moved = branches(tree, drop.codes);
  const around = [...tree.ancestors(drop.target).map((code) => code.id), drop.target];
  if (!tree.get(drop.target) || around.some((id) => moved.includes(id))) return [];
  const parent = drop.place === 'into' ? drop.target : tree.ancestors(drop.target).at(-1)?.id;
  const others = tree.children(parent).filter((code) => !moved.includes(code.id));
  const at = others.findIndex((code) => code.id === drop.target);
  const indexes = { before: at, after: at + 1, into: others.length };
  return placesAt(others, indexes[drop.place], moved, parent);
}

/** Where a code goes by one step; nothing where there is no such step. */
export function placesOfStep(tree: CodeTree, code: CodeId, step: CodeStep): CodePlace[] {
  const parent = tree.ancestors(code).at(-1);
  const siblings = tree.children(parent?.id);
  const at = siblings.findIndex((sibling) => sibling.id === code);
  const previous = siblings[at - 1];
  const next = siblings[at + 1];
  const drops: Readonly<Record<CodeStep, Omit<CodeDrop, 'codes'> | undefined>> = {
    up: previous && { target: previous.id, place: 'before' },
    down: next && { target: next.id, place: 'after' },
    in: previous && { target: previous.id, place: 'into' },
    out: parent && { target: parent.id, place: 'after' },
  };
  const drop = drops[step];
  return drop ? placesOfDrop(tree, { codes: [code], ...drop }) : [];
}
