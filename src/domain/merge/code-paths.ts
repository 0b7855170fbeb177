import { codeAfterMerges } from '#domain/code-after-merges.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import { foldedName } from './folded-name.ts';

/** Codes by the names that lead to them. */
export class CodePaths {
  readonly #codes: ReadonlyMap<CodeId, Code>;

  constructor(codes: readonly Code[]) {
    this.#codes = new Map(codes.map((code) => [code.id, code]));
  }

  /** The names from the top down, as names are compared. */
  path(id: CodeId): string {
    const names: string[] = [];
    const seen = new Set<CodeId>();
    for (let code = this.#codes.get(id); code && !seen.has(code.id);) {
      seen.add(code.id);
      names.unshift(foldedName(code.name));
      code = code.parent === undefined ? undefined : this.#codes.get(code.parent);
    }
    return names.join('\n');
  }

  /** The code of an id, or what it was merged into; undefined where neither is there. */
  meant(id: CodeId, tables: FieldsByTable): CodeId | undefined {
    const rows = tables.get('codes');
    const into = new Map<CodeId, CodeId>();
    for (let at: unknown = id; typeof at === 'string' && !into.has(at as CodeId);) {
      const next = rows?.get(at)?.['mergedInto'];
      if (typeof next === 'string') into.set(at as CodeId, next as CodeId);
      at = next;
    }
    const meant = codeAfterMerges(id, (one) => this.#codes.has(one), into);
    return this.#codes.has(meant) ? meant : undefined;
  }
}
