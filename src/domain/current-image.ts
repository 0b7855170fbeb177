import { layerOfId, type Place } from './coding.ts';
import { currentCorrections } from './current-corrections.ts';
import { groupBy } from './group-by.ts';
import type { DocumentId } from './ids.ts';
import { placeInRevision } from './place-in-revision.ts';
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
): Promise<One[]> {
  const older = things.filter(({ place }) => place.revision !== document.current);
  if (older.length === 0) return [...things];
  const places = await placeInRevision(
    tree,
    older.map(({ place }) => place),
    document.current,
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
): Promise<readonly One[]> {
  const current = new Set(documents.map((document) => document.current));
  if (things.every(({ place }) => current.has(place.revision))) return things;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const all: One[] = [];
  for (const [id, group] of groupBy(things, documentOf)) {
    const document = byId.get(id);
    const now = document ? await placed(tree, document, group) : group;
    for (const one of now) all.push(one);
  }
  return all;
}

async function allCorrections(tree: RevisionTree, { documents, turns }: Records) {
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

/**
 * A project as everybody sees it: codings, quotes and corrected turns in the current texts. What is lost there keeps its place
 * in the text it was made in. `revisions` are all that there ever were, those that were taken back included.
 */
export async function currentImage(
  image: ProjectImage,
  revisions: readonly Revision[],
): Promise<ProjectImage> {
  const { records, blob } = image;
  const tree = new RevisionTree(revisions, async (hash) => decoder.decode(await blob(hash)));
  const { documents, codings, quotes } = records;
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
      quotes: await allPlaced(tree, documents, quotes, ({ document }) => document),
      turns: await allCorrections(tree, records),
    },
  };
}
