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

  #place(root: ForeignCode, isAsIs: boolean): void {
    const { parent: _, ...alone } = root;
    const open = [isAsIs ? root : alone];
    for (let code = open.pop(); code; code = open.pop()) {
      if (this.#placed.has(code.key)) continue;
      this.#placed.add(code.key);
      this.ordered.push(code);
      open.push(...(this.#children.get(code.key) ?? []).toReversed());
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
