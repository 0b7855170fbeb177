import type { Code } from '#domain/code.ts';
import type { CodeId, CoderId, CodingId } from '#domain/ids.ts';
import type { Link } from '#domain/link.ts';
import type { RecordChange } from '#domain/log/change.ts';
import { changed, removed } from '#domain/log/record.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { translateMentions } from '#domain/mention.ts';
import { isSameTarget, saysTheSame } from '#domain/relation.ts';

/** What is said about codings, and follows them where two become one. */
export interface SaidOfCodings {
  readonly memos: readonly Memo[];
  readonly links: readonly Link[];
  /** Who makes them one: of links only theirs go. Left out, none goes. */
  readonly coder?: CoderId | undefined;
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

type Follow = (target: Target) => Target;

/** Who made both said the same twice: what was noted on either stays. */
function withNoteOf(link: Link, other: Link): Link {
  const notes = [link.note.trim(), other.note.trim()].filter((note) => note !== '');
  return { ...link, note: [...new Set(notes)].join('\n') };
}

/**
 * Links where their ends went. Of the coder's own one goes that joins a thing with itself now, and one that says the same as
 * another now; what others made only follows.
 */
function linksAfter({ links, coder }: SaidOfCodings, follow: Follow): (RecordChange | undefined)[] {
  const after = new Map(
    links.map((link) => [link.id, { ...link, from: follow(link.from), to: follow(link.to) }]),
  );
  const isMoved = (link: Link, now: Link) =>
    !isSameTarget(link.from, now.from) || !isSameTarget(link.to, now.to);
  const own = links.filter((link) => link.coder === coder);
  for (const link of own) {
    const now = after.get(link.id);
    if (!now || !isMoved(link, now)) continue;
    const isOfItself = isSameTarget(now.from, now.to) && !isSameTarget(link.from, link.to);
    const same = own
      .flatMap(({ id }) => after.get(id) ?? [])
      .find((other) => other.id !== link.id && saysTheSame(other, now));
    if (isOfItself || same) after.delete(link.id);
    if (!isOfItself && same) after.set(same.id, withNoteOf(same, now));
  }
  return links.map((link) => {
    const now = after.get(link.id);
    if (!now) return removed('links', link);
    const { from, to, note } = now;
    return changed('links', link, { from, to, note });
  });
}

/**
 * Memos on codings and codes that went into others follow them, as do links, and mentions of such codings. A mention of a code
 * needs nothing: what was merged away is known to be what it went into.
 */
export function followInto(
  said: SaidOfCodings,
  into: Into,
  codes?: ReadonlyMap<string, CodeId>,
): (RecordChange | undefined)[] {
  const follow: Follow = (target) => followed(target, into, codes);
  return [
    ...said.memos.map((memo) =>
      changed('memos', memo, {
        target: follow(memo.target),
        body: translateMentions(memo.body, (mention) =>
          mention.kind === 'codings' ? into.get(mention.id as CodingId) : undefined,
        ),
      }),
    ),
    ...linksAfter(said, follow),
  ];
}
