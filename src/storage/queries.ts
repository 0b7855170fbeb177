import Dexie from 'dexie';
import { layerIdOf, type Coding, type Placed } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CodeId, CoderId, CodingId, DocumentId, LayerId } from '#domain/ids.ts';
import type { Revision } from '#domain/revision.ts';
import { spokenTurns, type SpokenTurn } from '#domain/spoken-turn.ts';
import type { Seer } from '#domain/visibility.ts';
import type { Units } from '#domain/text/turn.ts';
import { readTextBlob } from './blobs.ts';
import type { ProjectDatabase } from './database.ts';
import { codingsOfPage } from './pages.ts';
import { correctionsOf, placedCodings, placedInDocument } from './placed.ts';
import { entityOf, presentRows } from './present-rows.ts';

/** A document as it stands: its current text, and who says what. */
export interface DocumentText {
  readonly document: Document;
  readonly revision: Revision;
  readonly text: string;
  readonly units: Units;
  readonly turns: readonly SpokenTurn[];
}

/** The revision everybody sees. */
export async function currentRevision(db: ProjectDatabase, document: Document): Promise<Revision> {
  const revision = entityOf<'revisions'>(await db.rows('revisions').get(document.current));
  if (!revision) throw new RangeError(`the document ${document.id} has no current revision`);
  return revision;
}

export function textOf(db: ProjectDatabase, revision: Revision): Promise<string> {
  return readTextBlob(db, revision.text);
}

export async function unitsOf(db: ProjectDatabase, revision: Revision): Promise<Units> {
  // Checked when it came in; a long transcript has thousands of turns.
  return JSON.parse(await readTextBlob(db, revision.units)) as Units;
}

/** The turns of a revision with their speakers, as people corrected them. */
export async function turnsOf(
  db: ProjectDatabase,
  revision: Revision,
  units: Units,
): Promise<SpokenTurn[]> {
  const speakers = await db.rows('speakers').where({ document: revision.document }).toArray();
  return spokenTurns(
    units,
    speakers.flatMap((row) => entityOf<'speakers'>(row) ?? []),
    await correctionsOf(db, revision),
  );
}

export async function documentText(db: ProjectDatabase, document: Document): Promise<DocumentText> {
  const revision = await currentRevision(db, document);
  const [text, units] = await Promise.all([textOf(db, revision), unitsOf(db, revision)]);
  return { document, revision, text, units, turns: await turnsOf(db, revision, units) };
}

/** All codings of a layer that are seen, whatever revision they lie in. */
async function codingsOfLayer(db: ProjectDatabase, layer: LayerId): Promise<Coding[]> {
  const pages = await db.pages
    .where('[layer+first]')
    .between([layer, Dexie.minKey], [layer, Dexie.maxKey])
    .toArray();
  return pages.flatMap(codingsOfPage);
}

/** Ids of the layers of a document, or of all documents, that hold codings. */
export async function layersOf(db: ProjectDatabase, document?: DocumentId): Promise<LayerId[]> {
  const counts =
    document === undefined
      ? db.counts.toCollection()
      : db.counts.where('layer').startsWith(`${document}/`);
  return counts.primaryKeys();
}

/**
 * Every coding of some codes, in all layers that are seen, those of documents taken away included, where they lie in the
 * current texts; those that are lost there have the places they are stored with.
 */
export async function codingsOfCodes(
  db: ProjectDatabase,
  codes: ReadonlySet<CodeId>,
  seer: Seer,
): Promise<Placed<Coding>[]> {
  const counts = (await db.counts.toArray()).filter(({ layer }) => seer.seesLayer(layer));
  const layers = counts.filter(({ byCode }) => [...codes].some((code) => byCode[code]));
  const codings = await Promise.all(layers.map(({ layer }) => codingsOfLayer(db, layer)));
  return placedCodings(
    db,
    codings.flat().filter((coding) => codes.has(coding.code)),
  );
}

/**
 * The codings of a document where they lie in its current text, in layers that are seen; of the coders given, or of
 * everybody. Every reader of places comes through here.
 */
export async function codingsOfDocument(
  db: ProjectDatabase,
  document: Document,
  seer: Seer,
  coders?: readonly CoderId[],
): Promise<Placed<Coding>[]> {
  const placed = await placedInDocument(
    db,
    document.id,
    document.current,
    await storedCodings(db, document, seer, coders),
  );
  return placed.filter((coding) => coding.place.revision === document.current);
}

/** All codings of a document in layers that are seen, with the places they are stored with. */
export async function storedCodings(
  db: ProjectDatabase,
  document: Document,
  seer: Seer,
  coders?: readonly CoderId[],
): Promise<Coding[]> {
  const named = coders
    ? coders.map((coder) => layerIdOf({ document: document.id, kind: 'ordinary', coder }))
    : await layersOf(db, document.id);
  const layers = named.filter((layer) => seer.seesLayer(layer));
  const codings = await Promise.all(layers.map((layer) => codingsOfLayer(db, layer)));
  return codings.flat();
}

/** A document's text and the codings in it that are seen, both as they stand at one moment. */
export function documentWithCodings(
  db: ProjectDatabase,
  document: Document,
  seer: Seer,
): Promise<readonly [DocumentText, readonly Placed<Coding>[]]> {
  const rows = [db.rows('revisions'), db.rows('speakers'), db.rows('turns')];
  return db.transaction(
    'r',
    [...rows, db.blobs, db.counts, db.pages],
    async () =>
      await Promise.all([
        documentText(db, document),
        codingsOfDocument(db, document, seer),
      ] as const),
  );
}

/** Everything that numbers and lists of passages are made of, of the documents given or of all. */
export async function readStudy(
  db: ProjectDatabase,
  seer: Seer,
  chosen: {
    readonly coders?: readonly CoderId[] | undefined;
    readonly documents?: readonly DocumentId[] | undefined;
  } = {},
) {
  const wanted = chosen.documents && new Set(chosen.documents);
  const all = await presentRows(db, 'documents');
  const documents = wanted ? all.filter((document) => wanted.has(document.id)) : all;
  const [codes, cases, attributes, values] = await Promise.all([
    presentRows(db, 'codes'),
    presentRows(db, 'cases'),
    presentRows(db, 'attributes'),
    presentRows(db, 'values'),
  ]);
  const texts: DocumentText[] = [];
  const codings: Coding[] = [];
  for (const document of documents) {
    texts.push(await documentText(db, document));
    codings.push(...(await codingsOfDocument(db, document, seer, chosen.coders)));
  }
  return { codes, cases, attributes, values, documents: texts, codings };
}

/** One coding of a layer, if it is seen, with the place it is stored with. */
export async function findCoding(
  db: ProjectDatabase,
  layer: LayerId,
  id: CodingId,
): Promise<Coding | undefined> {
  const page = await db.pages
    .where('[layer+first]')
    .between([layer, Dexie.minKey], [layer, id], true, true)
    .last();
  return page && codingsOfPage(page).find((coding) => coding.id === id);
}

/** Up to so many codings their pages are looked up one by one; above it the whole layer is read. */
const SINGLE_LOOKUPS = 8;

/** Some codings of one layer where they lie in the current text, by their id; those that are not seen are missing. */
export async function codingsById(
  db: ProjectDatabase,
  layer: LayerId,
  ids: readonly CodingId[],
): Promise<Map<CodingId, Placed<Coding>>> {
  const wanted = new Set(ids);
  const found =
    ids.length > SINGLE_LOOKUPS
      ? await codingsOfLayer(db, layer)
      : await Promise.all(ids.map((id) => findCoding(db, layer, id)));
  const codings = found.flatMap((coding) => (coding && wanted.has(coding.id) ? [coding] : []));
  return new Map((await placedCodings(db, codings)).map((coding) => [coding.id, coding]));
}
