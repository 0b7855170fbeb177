import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { UnsavedEdit } from '#storage/project-copy.ts';

/** A code that was made in an edit which waits to be stored, by its name and the code above it. */
export function waitingCode(
  unsaved: readonly UnsavedEdit[],
  name: string,
  parent: CodeId | undefined,
): Code | undefined {
  const wanted = foldName(name);
  for (const { table, id, after } of unsaved.flatMap(({ draft }) => draft.records)) {
    if (table !== 'codes' || after['present'] !== true) continue;
    const code = { ...after, id } as unknown as Code;
    if (foldName(code.name) === wanted && code.parent === parent) return code;
  }
  return undefined;
}
