import { DEEPEST_CODE, type Code } from '#domain/code.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId } from '#domain/ids.ts';
import { inCircles } from '#domain/in-circles.ts';
import { compareOrder } from '#domain/order.ts';

interface Node {
  readonly code: Code;
  readonly depth: number;
  /** Position in the whole list, and the position after the last code below. */
  readonly index: number;
  readonly end: number;
  readonly parent: Node | undefined;
}

function compareCodes(a: Code, b: Code): number {
  return compareOrder(a, b) || (a.id < b.id ? -1 : 1);
}

/** Codes that lie too deep: each begins a branch at the top. */
function tooDeep(codes: readonly Code[], parentOf: (code: Code) => CodeId | undefined): Set<Code> {
  const below = groupBy(codes, parentOf);
  const found = new Set<Code>();
  let level = below.get(undefined) ?? [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_CODE) {
      for (const code of level) found.add(code);
      depth = 0;
    }
    level = level.flatMap(({ id }) => below.get(id) ?? []);
  }
  return found;
}

/**
 * The codes that hang on each parent; a code whose parent is gone, or that would lie below itself or deeper than codes may,
 * is at the top.
 */
function childrenByParent(
  codes: readonly Code[],
): ReadonlyMap<CodeId | undefined, readonly Code[]> {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const circles = inCircles(byId.keys(), (id) => byId.get(id)?.parent);
  const parentOf = ({ id, parent }: Code) =>
    parent !== undefined && byId.has(parent) && !circles.has(id) ? parent : undefined;
  const tops = tooDeep(codes, parentOf);
  return groupBy([...codes].sort(compareCodes), (code) =>
    tops.has(code) ? undefined : parentOf(code),
  );
}

/** The codebook as a tree, made from the flat list. Asking for a code that is not in it gives nothing. */
export class CodeTree {
  /** Every code, each before the codes below it, siblings in the codebook's order. */
  readonly codes: readonly Code[];
  readonly #nodes = new Map<CodeId, Node>();
  readonly #children: ReadonlyMap<CodeId | undefined, readonly Code[]>;

  constructor(codes: readonly Code[]) {
    this.#children = childrenByParent(codes);
    const list: Code[] = [];
    this.#place(undefined, list);
    this.codes = list;
  }

  #place(parent: Node | undefined, list: Code[]): void {
    for (const code of this.children(parent?.code.id)) {
      const node = { code, depth: (parent?.depth ?? -1) + 1, index: list.length, end: 0, parent };
      list.push(code);
      this.#nodes.set(code.id, node);
      this.#place(node, list);
      node.end = list.length;
    }
  }

  get(id: CodeId): Code | undefined {
    return this.#nodes.get(id)?.code;
  }

  /** Position in `codes`: a total order for every list of codes; -1 for a code that is not in the tree. */
  indexOf(id: CodeId): number {
    return this.#nodes.get(id)?.index ?? -1;
  }

  /** 0 for a code at the top. */
  depthOf(id: CodeId): number {
    return this.#nodes.get(id)?.depth ?? 0;
  }

  /** The codes right below one, or those at the top. */
  children(id: CodeId | undefined): readonly Code[] {
    return this.#children.get(id) ?? [];
  }

  /** The codes above one, the highest first. */
  ancestors(id: CodeId): Code[] {
    const ancestors: Code[] = [];
    for (let node = this.#nodes.get(id)?.parent; node; node = node.parent)
      ancestors.unshift(node.code);
    return ancestors;
  }

  /** All codes below one, in order. */
  descendants(id: CodeId): readonly Code[] {
    const node = this.#nodes.get(id);
    return node ? this.codes.slice(node.index + 1, node.end) : [];
  }

  /** Names from the top down to the code itself. */
  path(id: CodeId): string[] {
    const code = this.get(id);
    return code ? [...this.ancestors(id), code].map((one) => one.name) : [];
  }
}
