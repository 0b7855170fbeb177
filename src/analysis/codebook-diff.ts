import type { Code } from '#domain/code.ts';
import { codeAfterMerges } from '#domain/code-after-merges.ts';
import { EXAMPLE_KINDS } from '#domain/edits/code-examples.ts';
import type { CodeId } from '#domain/ids.ts';
import { CodeTree } from './code-tree.ts';
import type { CodebookVersion } from './codebook-version.ts';
import { wordDiff, type WordChange } from './word-diff.ts';

export const CODE_TEXTS = ['definition', 'include', 'exclude', 'example'] as const;
export type CodeText = (typeof CODE_TEXTS)[number];

/** What differs in one code. */
export type CodeDifference =
  | { readonly kind: 'renamed'; readonly before: string; readonly after: string }
  /** Names of the codes above it; none at the top. */
  | {
      readonly kind: 'moved';
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  /** Its place among its siblings. */
  | { readonly kind: 'reordered' }
  | { readonly kind: 'text'; readonly field: CodeText; readonly words: readonly WordChange[] }
  | { readonly kind: 'recoloured'; readonly before: number; readonly after: number }
  | { readonly kind: 'theme'; readonly after: boolean }
  | {
      readonly kind: 'pinned';
      readonly before: number | undefined;
      readonly after: number | undefined;
    }
  | { readonly kind: 'examples'; readonly added: number; readonly removed: number };

/** A code that is not in both versions as it is in the other. */
export interface CodeChange {
  readonly code: Code;
  readonly status: 'added' | 'changed' | 'merged' | 'removed';
  /** Names of the code and those above it, in the version that has it, the later if both have. */
  readonly path: readonly string[];
  /** Of a merged code: the path of the one that has its codings. */
  readonly into?: readonly string[] | undefined;
  readonly differences: readonly CodeDifference[];
}

interface Sides {
  readonly before: CodeTree;
  readonly after: CodeTree;
}

function texts(before: Code | undefined, after: Code): CodeDifference[] {
  return CODE_TEXTS.filter((field) => (before?.[field] ?? '') !== after[field]).map((field) => ({
    kind: 'text',
    field,
    words: wordDiff(before?.[field] ?? '', after[field]),
  }));
}

function parentOf(tree: CodeTree, id: CodeId): CodeId | undefined {
  return tree.ancestors(id).at(-1)?.id;
}

/** The siblings that a code has in both versions and itself, in the order of one. */
function commonSiblings(tree: CodeTree, other: CodeTree, id: CodeId): string {
  const parent = parentOf(tree, id);
  return tree
    .children(parent)
    .filter((code) => other.get(code.id) && parentOf(other, code.id) === parent)
    .map((code) => code.id)
    .join(' ');
}

function places({ before, after }: Sides, was: Code, is: Code): CodeDifference[] {
  const { id } = is;
  if (parentOf(before, id) !== parentOf(after, id)) {
    const above = (tree: CodeTree) => tree.path(id).slice(0, -1);
    return [{ kind: 'moved', before: above(before), after: above(after) }];
  }
  const isSameOrder =
    was.order === is.order ||
    commonSiblings(before, after, id) === commonSiblings(after, before, id);
  return isSameOrder ? [] : [{ kind: 'reordered' }];
}

function examples(was: Code, is: Code): CodeDifference[] {
  const list = (code: Code) =>
    EXAMPLE_KINDS.flatMap((kind) => (code[kind] ?? []).map((coding) => `${kind} ${coding}`));
  const [before, after] = [list(was), list(is)];
  const added = after.filter((one) => !before.includes(one)).length;
  const removed = before.filter((one) => !after.includes(one)).length;
  return added + removed > 0 ? [{ kind: 'examples', added, removed }] : [];
}

function differences(sides: Sides, was: Code, is: Code): CodeDifference[] {
  return [
    ...(was.name === is.name
      ? []
      : [{ kind: 'renamed' as const, before: was.name, after: is.name }]),
    ...places(sides, was, is),
    ...texts(was, is),
    ...(was.colour === is.colour
      ? []
      : [{ kind: 'recoloured' as const, before: was.colour, after: is.colour }]),
    ...(was.isTheme === is.isTheme ? [] : [{ kind: 'theme' as const, after: is.isTheme }]),
    ...(was.pin === is.pin ? [] : [{ kind: 'pinned' as const, before: was.pin, after: is.pin }]),
    ...examples(was, is),
  ];
}

function goneCode(sides: Sides, code: Code, after: CodebookVersion): CodeChange {
  const path = sides.before.path(code.id);
  const into = codeAfterMerges(
    code.id,
    (id) => sides.after.get(id) !== undefined,
    after.mergedInto,
  );
  if (into === code.id) return { code, status: 'removed', path, differences: [] };
  const later = sides.after.path(into);
  const target = later.length > 0 ? later : sides.before.path(into);
  return { code, status: 'merged', path, into: target, differences: [] };
}

/** What changed from one version of the codebook to another: codes of the later in its order, then those that are gone. */
export function codebookDiff(before: CodebookVersion, after: CodebookVersion): CodeChange[] {
  const sides = { before: new CodeTree(before.codes), after: new CodeTree(after.codes) };
  const there = sides.after.codes.flatMap((code): CodeChange[] => {
    const was = sides.before.get(code.id);
    const path = sides.after.path(code.id);
    if (!was) return [{ code, status: 'added', path, differences: texts(undefined, code) }];
    const found = differences(sides, was, code);
    return found.length > 0 ? [{ code, status: 'changed', path, differences: found }] : [];
  });
  const gone = sides.before.codes
    .filter((code) => !sides.after.get(code.id))
    .map((code) => goneCode(sides, code, after));
  return [...there, ...gone];
}
