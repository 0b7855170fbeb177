import type { Code } from '#domain/code.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Link } from '#domain/link.ts';
import type { RecordChange } from '#domain/log/change.ts';
import { changed, removed } from '#domain/log/record.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { translateMentions } from '#domain/mention.ts';
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

type Into = ReadonlyMap<CodingId, CodingId>;

function followed(target: Target, into: Into, codes?: ReadonlyMap<string, CodeId>): Target {
  const { table } = target;
  const coding = table === 'codings' ? into.get(target.id as CodingId) : undefined;
  const id = coding ?? (table === 'codes' ? codes?.get(target.id) : undefined);
  return id ? { table, id } : target;
}

/**
 * Memos on codings and codes that went into others follow them, as do links, and mentions of such codings; a link between two
 * that are one now goes. A mention of a code needs nothing: what was merged away is known to be what it went into.
 */
export function followInto(
  { memos, links }: SaidOfCodings,
  into: Into,
  codes?: ReadonlyMap<string, CodeId>,
): (RecordChange | undefined)[] {
  return [
    ...memos.map((memo) =>
      changed('memos', memo, {
        target: followed(memo.target, into, codes),
        body: translateMentions(memo.body, (mention) =>
          mention.kind === 'codings' ? into.get(mention.id as CodingId) : undefined,
        ),
      }),
    ),
    ...links.map((link) => {
      const [from, to] = [followed(link.from, into, codes), followed(link.to, into, codes)];
      const isWhole = !isSameTarget(from, to) || isSameTarget(link.from, link.to);
      return isWhole ? changed('links', link, { from, to }) : removed('links', link);
    }),
  ];
}
