import type { Place } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { RevisionId } from '#domain/ids.ts';
import { placeInRevision } from '#domain/place-in-revision.ts';
import type { RevisionTree } from '#domain/revision-tree.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import type { ReviewItem } from '#domain/text-review.ts';
import type { Span } from '#domain/text/span.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { turnsOf, unitsOf } from '#storage/queries.ts';

/** Names of those who said something, in their order; an empty one of a line without a speaker. */
export interface SaidBy {
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/** Those who say a passage, by what names one of them. */
function speakersIn(turns: readonly SpokenTurn[], { start, end }: Span): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = Math.max(0, turnIndexAt(turns, start)); at < turns.length; at += 1) {
    const turn = turns[at];
    if (!turn || turn.start >= end) break;
    const hasWords = Math.max(turn.bodyStart, start) < Math.min(turn.end, end);
    if (hasWords) found.set(turn.speaker ?? turn.name ?? '', turn.name ?? '');
  }
  return found;
}

/**
 * What of the things in a document's earlier texts has its words in the current one, but another says them, or some of them.
 * `things` have the places they are stored with.
 */
export async function saidByOthers<One extends { readonly place: Place }>(
  db: ProjectDatabase,
  { current }: Pick<Document, 'current'>,
  tree: RevisionTree,
  things: readonly One[],
): Promise<(ReviewItem<One> & { readonly saidBy: SaidBy })[]> {
  const read = new Map<RevisionId, readonly SpokenTurn[]>();
  const turnsIn = async (id: RevisionId) => {
    const revision = tree.get(id);
    const turns =
      read.get(id) ?? (revision ? await turnsOf(db, revision, await unitsOf(db, revision)) : []);
    read.set(id, turns);
    return turns;
  };
  const places = things.map(({ place }) => place);
  const states = await placeInRevision(tree, places, current);
  const items: (ReviewItem<One> & { saidBy: SaidBy })[] = [];
  for (const [index, thing] of things.entries()) {
    const now = states[index];
    if (now?.state !== 'same' && now?.state !== 'moved') continue;
    const was = speakersIn(await turnsIn(thing.place.revision), thing.place);
    const is = speakersIn(await turnsIn(now.place.revision), now.place);
    if ([...was.keys()].join('\n') === [...is.keys()].join('\n')) continue;
    const revision = tree.get(now.place.revision);
    const words = revision ? (await tree.text(revision)).slice(now.place.start, now.place.end) : '';
    const saidBy = { was: [...was.values()], is: [...is.values()] };
    items.push({ thing, was: words, now, is: words, saidBy });
  }
  return items;
}
