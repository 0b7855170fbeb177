import type { CodeId } from '#domain/ids.ts';
import type { CodeSearch } from './code-search.ts';

/** The name, with a number behind it where a code of that name is in the place already. */
export function freeName(search: CodeSearch, parent: CodeId | undefined, name: string): string {
  let free = name;
  for (let number = 2; search.namedBelow(parent, free) !== undefined; number += 1)
    free = `${name} ${String(number)}`;
  return free;
}
