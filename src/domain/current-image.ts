import { layerOfId, type Place } from './coding.ts';
import { currentCorrections } from './current-corrections.ts';
import { groupBy } from './group-by.ts';
import type { DocumentId } from './ids.ts';
import { documentOfMemo, isTurnMemo } from './memo.ts';
import { placeInRevision, type GoesWith } from './place-in-revision.ts';
import type { ProjectImage } from './project-image.ts';
import type { Revision } from './revision.ts';
import { RevisionTree } from './revision-tree.ts';

type Records = ProjectImage['records'];

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Places things of one document in its current text; those that are lost stay as they are. */
async function placed<One extends { readonly place: Place }>(
  tree: RevisionTree,
  document: Records['documents'][number],
  things: readonly One[],
  goesWith: GoesWith,
): Promise<One[]> {
  const older = things.filter(({ place }) => place.revision !== document.current);
  if (older.length === 0) return [...things];
  const places = await placeInRevision(
    tree,
    older.map(({ place }) => place),
    document.current,
    goesWith,
  );
  const now = new Map(older.map((thing, index) => [thing, places[index]]));
  return things.map((thing) => {
    const found = now.get(thing);
    return found && found.state !== 'lost' ? { ...thing, place: found.place } : thing;
  });
}

async function allPlaced<One extends { readonly place: Place }>(
  tree: RevisionTree,
  documents: Records['documents'],
  things: readonly One[],
  documentOf: (thing: One) => DocumentId,
  goesWith: GoesWith = 'words',
): Promise<readonly One[]> {
  const current = new Set(documents.map((document) => document.current));
  if (things.every(({ place }) => current.has(place.revision))) return things;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const all: One[] = [];
  for (const [id, group] of groupBy(things, documentOf)) {
    const document = byId.get(id);
    const now = document ? await placed(tree, document, group, goesWith) : group;
    for (const one of now) all.push(one);
  }
  return all;
}

/** Beside what turns of translations stand, where it lies now. */
async function placedCounterparts(
  tree: RevisionTree,
  documents: Records['documents'],
  turns: Records['turns'],
): Promise<Records['turns']> {
  const beside = turns.flatMap((turn) => {
    const { id, counterpart } = turn;
    const document = typeof counterpart === 'object' && tree.get(counterpart.revision)?.document;
    return document ? [{ id, document, place: counterpart }] : [];
  });
  const placed = await allPlaced(tree, documents, beside, ({ document }) => document, 'stretch');
  const places = new Map(placed.map(({ id, place }) => [id, place]));
  return turns.map((turn) => {
    const counterpart = places.get(turn.id);
    return counterpart ? { ...turn, counterpart } : turn;
  });
}

async function allCorrections(tree: RevisionTree, records: Records) {
  const { documents } = records;
  const turns = await placedCounterparts(tree, documents, records.turns);
  const current = new Set(documents.map((document) => document.current));
  if (turns.every(({ revision }) => current.has(revision))) return turns;
  const byDocument = groupBy(turns, ({ revision }) => tree.get(revision)?.document);
  const all = await Promise.all(
    documents.map((document) =>
      currentCorrections(tree, document.current, byDocument.get(document.id) ?? []),
    ),
  );
  return all.flat().map(({ storedAs: _storedAs, ...correction }) => correction);
}

/** Quotes in the current texts, and the same words in the other language. */
async function allQuotes(tree: RevisionTree, { documents, quotes }: Records) {
  const placedThere = await allPlaced(tree, documents, quotes, ({ document }) => document);
  const counterparts = quotes.flatMap(({ id, counterpart }) =>
    counterpart ? [{ id, ...counterpart }] : [],
  );
  const now = await allPlaced(tree, documents, counterparts, ({ document }) => document);
  const byQuote = new Map(now.map(({ id, ...counterpart }) => [id, counterpart]));
  return placedThere.map((quote) => {
    const counterpart = byQuote.get(quote.id);
    return counterpart ? { ...quote, counterpart } : quote;
  });
}

async function allMemos(tree: RevisionTree, { documents, memos }: Records) {
  const onTurns = memos.filter(isTurnMemo);
  const placedThere = await allPlaced(tree, documents, onTurns, documentOfMemo);
  const now = new Map(placedThere.map((memo) => [memo.id, memo]));
  return memos.map((memo) => now.get(memo.id) ?? memo);
}

/**
 * A project as everybody sees it: codings, quotes, memos on turns and corrected turns in the current texts. What is lost there keeps its place
 * in the text it was made in. `revisions` are all that there ever were, those that were taken back included.
 */
export async function currentImage(
  image: ProjectImage,
  revisions: readonly Revision[],
): Promise<ProjectImage> {
  const { records, blob } = image;
  const tree = new RevisionTree(revisions, async (hash) => decoder.decode(await blob(hash)));
  const { documents, codings } = records;
  const layers = new Map(
    [...new Set(codings.map(({ layer }) => layer))].map((layer) => [layer, layerOfId(layer)]),
  );
  return {
    blob,
    records: {
      ...records,
      codings: await allPlaced(
        tree,
        documents,
        codings,
        ({ layer }) => (layers.get(layer) ?? layerOfId(layer)).document,
      ),
      quotes: await allQuotes(tree, records),
      memos: await allMemos(tree, records),
      turns: await allCorrections(tree, records),
    },
  };
}
