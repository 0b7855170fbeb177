import type { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { CodeSearch } from '#parts/code-search/code-search.ts';

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
  /** Whether new codes can be made here. */
  readonly creates: boolean;
  /** Codes that cannot be picked here. */
  readonly without: ReadonlySet<CodeId>;
}

/** Keyboards for Chinese, Japanese and Korean write the second. */
const CREATE_SIGN = /^[+＋]/;
/** Between the names of codes above and below each other, as typed or as paths are written. */
const BELOW_SIGN = /\s*[>›]\s*/u;
/** So many codes that a half-typed path may mean are offered as parents. */
const MOST_PARENTS = 5;

function codeEntry(code: Code): PickEntry {
  return { type: 'code', id: code.id, code };
}

function creation(name: string, parent: CodeId | undefined): PickEntry {
  return { type: 'create', id: `create-${parent ?? ''}`, name, parent };
}

/** Pinned codes by digit, those used last, then the others in the codebook's order. */
function withoutQuery({ tree, recent }: PickFrom): Code[] {
  const pinned = tree.codes
    .filter((code) => code.pin !== undefined)
    .sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0));
  const used = recent.flatMap((id) => tree.get(id) ?? []);
  return [...new Set([...pinned, ...used, ...tree.codes])];
}

/** Places for a new code, those that have one of that name left out: the one given, the top, themes, then other codes. */
function creations(name: string, { tree, search, parent }: PickFrom): PickEntry[] {
  if (name === '') return [];
  const themes = tree.codes.filter((code) => code.isTheme);
  const others = tree.codes.filter((code) => !code.isTheme);
  const places = new Set([parent, undefined, ...[...themes, ...others].map((code) => code.id)]);
  return [...places]
    .filter((place) => search.namedBelow(place, name) === undefined)
    .map((place) => creation(name, place));
}

/** The code of exactly that name first, then pinned and recent ones that have the letters in their name. */
function found(query: string, { tree, search, recent }: PickFrom): Code[] {
  const letters = foldName(query);
  const rank = (code: Code) => {
    const name = search.foldedName(code.id);
    if (name === letters) return 0;
    const isUsual = code.pin !== undefined || recent.includes(code.id);
    return isUsual && name.includes(letters) ? 1 : 2;
  };
  return search
    .find(query)
    .flatMap((id) => tree.get(id) ?? [])
    .map((code) => ({ code, rank: rank(code) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ code }) => code);
}

/** The codes a path of names may mean: those that end in exactly it, else those that come nearest. */
function codesAtPath(names: readonly string[], { tree, search }: PickFrom): Code[] {
  const folded = names.map(foldName);
  const exact = search.named(names.at(-1) ?? '').filter((id) => {
    const above = tree.ancestors(id).map((code) => search.foldedName(code.id));
    const path = [...above, search.foldedName(id)].slice(-folded.length);
    return path.length === folded.length && path.every((name, at) => name === folded[at]);
  });
  const meant = exact.length > 0 ? exact : search.find(names.join(' ')).slice(0, MOST_PARENTS);
  return meant.flatMap((id) => tree.get(id) ?? []);
}

/** What a path means: codes that are there, and the last name as a new code below those the names before it mean. */
function atPath(names: readonly string[], from: PickFrom): PickEntry[] {
  const { tree, search, without } = from;
  const name = names.at(-1) ?? '';
  const parents = codesAtPath(names.slice(0, -1), from);
  const places = parents.length > 0 ? parents.map(({ id }) => id) : [from.parent];
  const standing = places.map((parent) => ({ parent, code: search.namedBelow(parent, name) }));
  const there = standing.flatMap(({ code }) => (code && tree.get(code)) ?? []);
  const codes = [...new Set([...found(names.join(' '), from), ...there])];
  const made = standing.filter(({ code }) => from.creates && name !== '' && code === undefined);
  return [
    ...codes.filter(({ id }) => !without.has(id)).map(codeEntry),
    ...made.map(({ parent }) => creation(name, parent)),
  ];
}

/** A code of that very name is told of before another one is made. */
function withNamesakes(name: string, entries: readonly PickEntry[], from: PickFrom): PickEntry[] {
  const namesakes = from.search.named(name).filter((id) => !from.without.has(id));
  return [...namesakes.flatMap((id) => from.tree.get(id) ?? []).map(codeEntry), ...entries];
}

function forWords(query: string, from: PickFrom): PickEntry[] {
  const codes = found(query, from)
    .filter(({ id }) => !from.without.has(id))
    .map(codeEntry);
  const isNew = from.search.named(query).length === 0;
  return from.creates && isNew ? [...codes, creation(query, from.parent)] : codes;
}

/** What the picker offers for what was typed, the likeliest first. */
export function pickEntries(typed: string, from: PickFrom): PickEntry[] {
  const query = typed.trim();
  const isCreation = from.creates && CREATE_SIGN.test(query);
  const words = query.replace(CREATE_SIGN, '').trim();
  const names = words.split(BELOW_SIGN);
  const isPath = names.length > 1 && names[0] !== '';
  if (words === '' && !isCreation) {
    return withoutQuery(from)
      .filter(({ id }) => !from.without.has(id))
      .map(codeEntry);
  }
  if (isPath) {
    const entries = atPath(names, from);
    const made = entries.filter(({ type }) => type === 'create');
    return isCreation && made.length > 0 ? made : entries;
  }
  return isCreation ? withNamesakes(words, creations(words, from), from) : forWords(words, from);
}
