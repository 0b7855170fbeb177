import type { Place } from './coding.ts';
import type { RevisionId } from './ids.ts';
import { placeInRevision, type PlaceNow } from './place-in-revision.ts';
import type { RevisionTree } from './revision-tree.ts';

/** Something in a text whose words are others in another text of the document, or are no more. */
export interface ReviewItem<One> {
  readonly thing: One;
  /** What it was on, in the text it was made in. */
  readonly was: string;
  readonly now: PlaceNow;
  /** What it is on now; undefined where it is lost. */
  readonly is: string | undefined;
}

async function wordsAt(tree: RevisionTree, { revision, start, end }: Place): Promise<string> {
  const found = tree.get(revision);
  return found ? (await tree.text(found)).slice(start, end) : '';
}

function orderOf({ now }: ReviewItem<unknown>): number {
  return now.state === 'lost' ? (now.at ?? 0) : now.place.start;
}

/**
 * What of the things in a document's texts has changed or lost its words in one of them, in the order in which it is, or was,
 * there. `things` have the places they are stored with: what is confirmed lies in that text, and is not listed.
 */
export async function textReview<One extends { readonly place: Place }>(
  tree: RevisionTree,
  things: readonly One[],
  revision: RevisionId,
): Promise<ReviewItem<One>[]> {
  const places = things.map(({ place }) => place);
  const states = await placeInRevision(tree, places, revision);
  const items: ReviewItem<One>[] = [];
  for (const [index, thing] of things.entries()) {
    const now = states[index];
    if (now?.state !== 'changed' && now?.state !== 'lost') continue;
    const was = await wordsAt(tree, thing.place);
    items.push({
      thing,
      was,
      now,
      is: now.state === 'lost' ? undefined : await wordsAt(tree, now.place),
    });
  }
  return items.sort((a, b) => orderOf(a) - orderOf(b));
}
