import Fuse from 'fuse.js';
import type { CodeTree } from '#analysis/code-tree.ts';
import type { CodeId } from '#domain/ids.ts';
import { foldName } from '#domain/text/fold-text.ts';

/** Finds codes by what somebody remembers of their names or of the names above them. */
export class CodeSearch {
  readonly #fuse: Fuse<{ readonly id: CodeId; readonly name: string; readonly path: string }>;

  constructor(tree: CodeTree) {
    const entries = tree.codes.map(({ id, name }) => ({
      id,
      name: foldName(name),
      path: foldName(tree.path(id).join(' ')),
    }));
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
}

/** Whether two names are the same to a reader. */
export function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

/** Whether a name has these very letters in it. */
export function nameContains(name: string, letters: string): boolean {
  return foldName(name).includes(foldName(letters));
}
