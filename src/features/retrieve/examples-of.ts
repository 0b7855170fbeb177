import type { CodeTree } from '#analysis/code-tree.ts';
import type { ExampleKind } from '#domain/edits/code-examples.ts';
import type { CodingId } from '#domain/ids.ts';
import type { ListedPassage } from './passage-choice.svelte.ts';

/** The codings of a passage that are examples of its code. */
export function examplesOf(
  tree: CodeTree,
  { code, codings }: Pick<ListedPassage, 'code' | 'codings'>,
  kind: ExampleKind,
): readonly CodingId[] {
  const listed = tree.get(code)?.[kind] ?? [];
  return codings.map(({ id }) => id).filter((id) => listed.includes(id));
}
