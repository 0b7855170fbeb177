import { DEEPEST_CODE } from '#domain/code.ts';
import { groupBy } from '#domain/group-by.ts';
import type { ForeignCode } from '#interchange/foreign/foreign-project.ts';
import type { LossCounter } from '#interchange/foreign/loss-counter.ts';

class Forest {
  readonly ordered: ForeignCode[] = [];
  readonly #byKey: ReadonlyMap<string, ForeignCode>;
  readonly #children: ReadonlyMap<string | undefined, readonly ForeignCode[]>;
  readonly #placed = new Set<string>();

  constructor(
    readonly codes: readonly ForeignCode[],
    readonly losses: LossCounter,
  ) {
    this.#byKey = new Map(codes.map((code) => [code.key, code]));
    this.#children = groupBy(codes, ({ parent }) => parent);
  }

  plant(): void {
    for (const code of this.codes) {
      if (code.parent !== undefined && this.#byKey.has(code.parent)) continue;
      if (code.parent !== undefined) this.losses.add('dangling-reference', code.name);
      this.#place(code, code.parent === undefined);
    }
    for (const code of this.codes) {
      if (this.#placed.has(code.key)) continue;
      const first = this.#inCircleAbove(code);
      this.losses.add('hierarchy-mended', first.name);
      this.#place(first, false);
    }
  }

  /** What has no root above it lies in a circle, or below one. */
  #inCircleAbove(code: ForeignCode): ForeignCode {
    const seen = new Set<ForeignCode>();
    let above = code;
    while (!seen.has(above)) {
      seen.add(above);
      above = this.#byKey.get(above.parent ?? '') ?? above;
    }
    return above;
  }

  /** What would lie too deep begins a tree of its own. */
  #below(code: ForeignCode, depth: number): { readonly code: ForeignCode; readonly depth: number } {
    if (depth <= DEEPEST_CODE) return { code, depth };
    this.losses.add('hierarchy-mended', code.name);
    const { parent: _, ...alone } = code;
    return { code: alone, depth: 0 };
  }

  #place(root: ForeignCode, isAsIs: boolean): void {
    const { parent: _, ...alone } = root;
    const open = [{ code: isAsIs ? root : alone, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { code, depth } = next;
      if (this.#placed.has(code.key)) continue;
      this.#placed.add(code.key);
      this.ordered.push(code);
      for (const child of (this.#children.get(code.key) ?? []).toReversed())
        open.push(this.#below(child, depth + 1));
    }
  }
}

/**
 * Codes with their parents before them, each one's children behind it. A parent that is not there is left out; where
 * groups lie within one another in a circle, the first one stands on its own.
 */
export function codeForest(codes: readonly ForeignCode[], losses: LossCounter): ForeignCode[] {
  const forest = new Forest(codes, losses);
  forest.plant();
  return forest.ordered;
}
