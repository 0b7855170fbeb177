import type { Code } from '#domain/code.ts';
import type { CodingId } from '#domain/ids.ts';
import type { Link } from '#domain/link.ts';
import type { RecordChange } from '#domain/log/change.ts';
import { changed, removed } from '#domain/log/record.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { isSameTarget } from '#domain/relation.ts';

/** What is said about codings, and follows them where two become one. */
export interface SaidOfCodings {
  readonly memos: readonly Memo[];
  readonly links: readonly Link[];
}

/** All that hangs on codings. */
export interface HangingOn extends SaidOfCodings {
  /** The whole codebook: codes have codings as examples. */
  readonly codes: readonly Code[];
}

function followed(target: Target, into: ReadonlyMap<CodingId, CodingId>): Target {
  const id = target.table === 'codings' ? into.get(target.id as CodingId) : undefined;
  return id ? { table: 'codings', id } : target;
}

/** Memos on codings that went into others follow them, and so do links; one between two that are one now goes. */
export function followInto(
  { memos, links }: SaidOfCodings,
  into: ReadonlyMap<CodingId, CodingId>,
): (RecordChange | undefined)[] {
  if (into.size === 0) return [];
  return [
    ...memos.map((memo) => changed('memos', memo, { target: followed(memo.target, into) })),
    ...links.map((link) => {
      const [from, to] = [followed(link.from, into), followed(link.to, into)];
      const isWhole = !isSameTarget(from, to) || isSameTarget(link.from, link.to);
      return isWhole ? changed('links', link, { from, to }) : removed('links', link);
    }),
  ];
}
