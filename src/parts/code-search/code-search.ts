import Fuse from 'fuse.js';
import type { CodeTree } from '#analysis/code-tree.ts';
import type { CodeId } from '#domain/ids.ts';
import { foldName } from '#domain/text/fold-text.ts';

/** Finds codes by what somebody remembers of their names or of the names above them. */
export class CodeSearch {
  readonly #fuse: Fuse<{ readonly id: CodeId; readonly name: string; readonly path: string }>;
  readonly #names: ReadonlyMap<CodeId, string>;
  readonly #named = new Map<string, CodeId[]>();

  constructor(tree: CodeTree) {
    const entries = tree.codes.map(({ id, name }) => ({
      id,
      name: foldName(name),
      path: foldName(tree.path(id).join(' ')),
    }));
    this.#names = new Map(entries.map(({ id, name }) => [id, name]));
    for (const { id, name } of entries) {
      const known = this.#named.get(name);
      if (known) known.push(id);
      else this.#named.set(name, [id]);
    }
    this.#fuse = new Fuse(entries, {
      keys: [
        { name: 'name', weight: 2 },
        { name: 'path', weight: 1 },
      ],
      ignoreLocation: true,
      threshold: 0.35,
      useTokenSearch: true,
      tokenMatch: 'all',
    });
  }

  /** Every word of the query is somewhere in name or path, or nearly; the nearest come first. */
  find(query: string): CodeId[] {
    return this.#fuse.search(foldName(query)).map(({ item }) => item.id);
  }

  /** The codes of that name in any spelling, in the codebook's order. */
  named(name: string): readonly CodeId[] {
    return this.#named.get(foldName(name)) ?? [];
  }

  /** A code's name as `foldName` writes it, to hold many against one. */
  foldedName(id: CodeId): string {
    return this.#names.get(id) ?? '';
  }
}

/** Whether two names are the same to a reader. */
export function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}
