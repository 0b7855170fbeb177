import type { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { isSameName, nameContains, type CodeSearch } from '#parts/code-search/code-search.ts';

export type PickEntry =
  | { readonly type: 'code'; readonly id: string; readonly code: Code }
  | {
      readonly type: 'create';
      readonly id: string;
      readonly name: string;
      readonly parent: CodeId | undefined;
    };

export interface PickFrom {
  readonly tree: CodeTree;
  readonly search: CodeSearch;
  /** Codes used last, the last one first. */
  readonly recent: readonly CodeId[];
  /** Where a new code goes unless another place is picked. */
  readonly parent: CodeId | undefined;
}

/** Keyboards for Chinese, Japanese and Korean write the second. */
const CREATE_SIGN = /^[+＋]/;

function codeEntry(code: Code): PickEntry {
  return { type: 'code', id: code.id, code };
}

function creation(name: string, parent: CodeId | undefined): PickEntry {
  return { type: 'create', id: `create-${parent ?? ''}`, name, parent };
}

/** Pinned codes by digit, those used last, then the others in the codebook's order. */
function withoutQuery({ tree, recent }: PickFrom): PickEntry[] {
  const pinned = tree.codes
    .filter((code) => code.pin !== undefined)
    .sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0));
  const used = recent.flatMap((id) => tree.get(id) ?? []);
  return [...new Set([...pinned, ...used, ...tree.codes])].map(codeEntry);
}

/** Places for a new code: the one given, the top, then every theme, then every other code. */
function creations(name: string, { tree, parent }: PickFrom): PickEntry[] {
  if (name === '') return [];
  const themes = tree.codes.filter((code) => code.isTheme);
  const others = tree.codes.filter((code) => !code.isTheme);
  const places = new Set([parent, undefined, ...[...themes, ...others].map((code) => code.id)]);
  return [...places].map((place) => creation(name, place));
}

/** The code of exactly that name first, then pinned and recent ones that have the letters in their name. */
function found(query: string, { tree, search, recent }: PickFrom): PickEntry[] {
  const isUsual = (code: Code) => code.pin !== undefined || recent.includes(code.id);
  const rank = (code: Code) => {
    if (isSameName(code.name, query)) return 0;
    return isUsual(code) && nameContains(code.name, query) ? 1 : 2;
  };
  return search
    .find(query)
    .flatMap((id) => tree.get(id) ?? [])
    .sort((a, b) => rank(a) - rank(b))
    .map(codeEntry);
}

/** What the picker offers for what was typed, the likeliest first. */
export function pickEntries(typed: string, from: PickFrom): PickEntry[] {
  const query = typed.trim();
  if (query === '') return withoutQuery(from);
  if (CREATE_SIGN.test(query)) return creations(query.replace(CREATE_SIGN, '').trim(), from);
  const codes = found(query, from);
  const isNew = !from.tree.codes.some((code) => isSameName(code.name, query));
  return isNew ? [...codes, creation(query, from.parent)] : codes;
}
