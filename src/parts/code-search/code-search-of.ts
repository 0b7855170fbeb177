import { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import { CodeSearch } from './code-search.ts';

const searches = new WeakMap<readonly Code[], CodeSearch>();

/** One search for all who look for codes in the same state of the codebook: it takes longer to make than to use. */
export function codeSearchOf(codes: readonly Code[]): CodeSearch {
  const known = searches.get(codes);
  if (known) return known;
  const search = new CodeSearch(new CodeTree(codes));
  searches.set(codes, search);
  return search;
}
