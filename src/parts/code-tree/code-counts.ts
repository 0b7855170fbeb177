import type { CodeTree } from '#analysis/code-tree.ts';
import type { Coder } from '#domain/coder.ts';
import type { CodeId, CoderId } from '#domain/ids.ts';

export interface CodeCount {
  /** Codings of the code itself. */
  readonly own: number;
  /** Of all codes below it. */
  readonly below: number;
}

/** One coder's codings by code. */
export interface CoderCounts {
  readonly initials: string;
  readonly counts: ReadonlyMap<CodeId, number>;
}

/** In the order of the coders. */
export function countsOfCoders(
  coders: readonly Pick<Coder, 'id' | 'initials'>[],
  byCoder: ReadonlyMap<CoderId, ReadonlyMap<CodeId, number>>,
): CoderCounts[] {
  return coders.map(({ id, initials }) => ({ initials, counts: byCoder.get(id) ?? new Map() }));
}

export function countOf(
  tree: CodeTree,
  code: CodeId,
  counts: ReadonlyMap<CodeId, number>,
): CodeCount {
  const below = tree.descendants(code).reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  return { own: counts.get(code) ?? 0, below };
}
