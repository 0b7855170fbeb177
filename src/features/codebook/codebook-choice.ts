import type { CodebookFile, CodebookFileCode } from '#interchange/codebook-file/codebook-file.ts';

/** Codes picked from codebooks, as `codebook:full/key`. A code is never picked without those above it. */
export type Choice = ReadonlySet<string>;

export type ChoiceState = 'all' | 'some' | 'none';

/** A code of a codebook with the name it has in a choice. */
export interface ChoiceNode {
  readonly key: string;
  readonly code: CodebookFileCode;
  /** Keys of the codes above it. */
  readonly above: readonly string[];
  readonly children: readonly ChoiceNode[];
}

function nodesOf(
  codes: readonly CodebookFileCode[],
  prefix: string,
  above: readonly string[],
): ChoiceNode[] {
  return codes.map((code) => {
    const key = prefix + code.key;
    const children = nodesOf(code.codes ?? [], `${key}/`, [...above, key]);
    return { key, code, above, children };
  });
}

export function choiceNodes(book: CodebookFile): ChoiceNode[] {
  return nodesOf(book.codes, `${book.id}:`, []);
}

/** Keys of the nodes and all below them. */
export function keysOf(nodes: readonly ChoiceNode[]): string[] {
  return nodes.flatMap((node) => [node.key, ...keysOf(node.children)]);
}

export function stateOf(nodes: readonly ChoiceNode[], choice: Choice): ChoiceState {
  const keys = keysOf(nodes);
  const picked = keys.filter((key) => choice.has(key)).length;
  if (picked === 0) return 'none';
  return picked === keys.length ? 'all' : 'some';
}

/** Picks nodes with all below and above them, or lets them go with all below them. */
export function withPicked(
  choice: Choice,
  nodes: readonly ChoiceNode[],
  isPicked: boolean,
): Choice {
  const next = new Set(choice);
  for (const key of keysOf(nodes)) {
    if (isPicked) next.add(key);
    else next.delete(key);
  }
  if (isPicked) for (const key of nodes.flatMap((node) => node.above)) next.add(key);
  return next;
}

/** The picked codes as a codebook of their own. */
export function pickedCodes(nodes: readonly ChoiceNode[], choice: Choice): CodebookFileCode[] {
  return nodes
    .filter((node) => choice.has(node.key))
    .map(({ code, children }) => ({ ...code, codes: pickedCodes(children, choice) }));
}
