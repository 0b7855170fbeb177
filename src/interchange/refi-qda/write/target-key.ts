import type { Target } from '#domain/memo.ts';

/** One text for what a memo or link hangs on. */
export function targetKey({ table, id }: Target): string {
  // There is one project; whatever a target calls it, it is that.
  return table === 'project' ? table : `${table} ${id}`;
}
