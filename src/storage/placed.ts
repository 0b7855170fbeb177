import { layerOfId, type Coding, type Place, type Placed } from '#domain/coding.ts';
import { currentCorrections } from '#domain/current-corrections.ts';
import type { CodedPlace, Decision } from '#domain/decision.ts';
import type { Document } from '#domain/document.ts';
import { groupBy } from '#domain/group-by.ts';
import type { DecisionId, DocumentId, RevisionId } from '#domain/ids.ts';
import { documentOfMemo, type TurnMemo } from '#domain/memo.ts';
import { placeInRevision, wholeMap, type GoesWith } from '#domain/place-in-revision.ts';
import type { QuoteNow } from '#domain/quote.ts';
import type { Revision } from '#domain/revision.ts';
import { RevisionTree } from '#domain/revision-tree.ts';
import type { CurrentCorrection } from '#domain/speaker.ts';
import type { PositionMap } from '#domain/text/position-map.ts';
import { turnsAt, type SaidOfTurns, type TurnRange } from '#domain/text/align-turns.ts';
import type { Turn } from '#domain/text/turn.ts';
import { readTextBlob } from './blobs.ts';
import type { ProjectDatabase } from './database.ts';
import { entityOf, presentRows } from './present-rows.ts';

type Thing = { readonly place: Place };
/** Where a place is now; undefined of one that is lost. */
type Found = Place | undefined;

/** The way from a text to the current one. */
interface Way {
  readonly whole: PositionMap;
  /** By place and what it goes with: those of which the map alone does not say where they are. */
  readonly astray: Map<string, Found>;
}

/** Revisions never change: a way that was found is found. By the text it leads to, then by the one it comes from. */
const ways = new WeakMap<ProjectDatabase, Map<RevisionId, Map<RevisionId, Way>>>();

function waysTo(db: ProjectDatabase, current: RevisionId): Map<RevisionId, Way> {
  const known = ways.get(db) ?? new Map<RevisionId, Map<RevisionId, Way>>();
  ways.set(db, known);
  const there = known.get(current) ?? new Map<RevisionId, Way>();
  known.set(current, there);
  return there;
}

function keyOf({ start, end }: Place, goesWith: GoesWith): string {
  return `${goesWith} ${String(start)} ${String(end)}`;
}

/** The revisions of a document, those that were taken back included: others may have coded them. */
export async function revisionTree(
  db: ProjectDatabase,
  document: DocumentId,
): Promise<RevisionTree> {
  const rows = await db.rows('revisions').where({ document }).toArray();
  return new RevisionTree(rows, (hash) => readTextBlob(db, hash));
}

/** Finds where those are that a map does not tell; the others are told by it. */
async function placedAlong(
  tree: () => Promise<RevisionTree>,
  { whole, astray }: Way,
  places: readonly Place[],
  { current, goesWith }: { readonly current: RevisionId; readonly goesWith: GoesWith },
): Promise<Found[]> {
  const unknown = places.filter(
    (place) => whole.span(place).isTouched && !astray.has(keyOf(place, goesWith)),
  );
  const now =
    unknown.length > 0 ? await placeInRevision(await tree(), unknown, current, goesWith) : [];
  for (const [index, place] of unknown.entries()) {
    const one = now[index];
    astray.set(keyOf(place, goesWith), one?.state === 'lost' ? undefined : one?.place);
  }
  return places.map((place) => {
    const { start, end, isTouched } = whole.span(place);
    return isTouched ? astray.get(keyOf(place, goesWith)) : { revision: current, start, end };
  });
}

/**
 * Things of one document where they lie in its current text. One that is lost keeps the place it is stored with. Maps, and
 * where they do not say it all texts, are read only for places of other revisions that were not asked for before.
 */
export async function placedInDocument<One extends Thing>(
  db: ProjectDatabase,
  document: DocumentId,
  current: RevisionId,
  things: readonly One[],
  goesWith: GoesWith = 'words',
): Promise<Placed<One>[]> {
  const older = things.filter(({ place }) => place.revision !== current);
  if (older.length === 0) return [...things];
  let read: Promise<RevisionTree> | undefined;
  const tree = () => (read ??= revisionTree(db, document));
  const known = waysTo(db, current);
  const found = new Map<One, Found>();
  for (const [from, group] of groupBy(older, ({ place }) => place.revision)) {
    const whole = known.get(from)?.whole ?? (await wholeMap(await tree(), from, current));
    // A revision that is not here yet may come with a merge.
    if (!whole) continue;
    const way = known.get(from) ?? { whole, astray: new Map<string, Found>() };
    known.set(from, way);
    const places = group.map(({ place }) => place);
    const now = await placedAlong(tree, way, places, { current, goesWith });
    group.forEach((thing, index) => found.set(thing, now[index]));
  }
  return things.map((thing): Placed<One> => {
    const place = found.get(thing);
    return place ? { ...thing, place, stored: thing.place } : thing;
  });
}

/** Things of several documents, in their order; those of documents that are gone too. */
async function placedInAll<One extends Thing>(
  db: ProjectDatabase,
  things: readonly One[],
  documentOf: (thing: One) => DocumentId,
): Promise<Placed<One>[]> {
  const groups = [...groupBy(things, documentOf)];
  const rows = await db.rows('documents').bulkGet(groups.map(([id]) => id));
  const now = new Map<One, Placed<One>>();
  for (const [at, [id, group]] of groups.entries()) {
    const current = rows[at]?.current;
    const placed = current ? await placedInDocument(db, id, current, group) : group;
    group.forEach((thing, index) => now.set(thing, placed[index] ?? thing));
  }
  return things.map((thing) => now.get(thing) ?? thing);
}

/** Codings of whatever documents where they lie in the current texts. */
export function placedCodings(
  db: ProjectDatabase,
  codings: readonly Coding[],
): Promise<Placed<Coding>[]> {
  return placedInAll(db, codings, ({ layer }) => layerOfId(layer).document);
}

/** Memos on turns of whatever documents where these lie in the current texts. */
export function placedMemos(
  db: ProjectDatabase,
  memos: readonly TurnMemo[],
): Promise<Placed<TurnMemo>[]> {
  return placedInAll(db, memos, documentOfMemo);
}

/** All quotes that are there where they lie in the current texts, and the same words in the other language. */
export async function placedQuotes(db: ProjectDatabase): Promise<QuoteNow[]> {
  const quotes = await placedInAll(db, await presentRows(db, 'quotes'), ({ document }) => document);
  const counterparts = quotes.flatMap(({ counterpart }) => counterpart ?? []);
  const placed = (await placedInAll(db, counterparts, ({ document }) => document)).values();
  return quotes.map((quote): QuoteNow => {
    const now = quote.counterpart && placed.next().value;
    if (!now?.stored) return quote;
    const { stored, ...counterpart } = now;
    const storedCounterpart = { document: now.document, place: stored };
    return { ...quote, counterpart, storedCounterpart };
  });
}

/** What decisions say was coded, of those made in a text that is another by now: where that lies in the current one. */
export async function placedVersions(
  db: ProjectDatabase,
  decisions: readonly Decision[],
): Promise<Map<DecisionId, CodedPlace[]>> {
  const versions = decisions.flatMap(({ id, document, versions: all }) =>
    all.map((version) => ({ ...version, id, document })),
  );
  const placed = await placedInAll(db, versions, ({ document }) => document);
  const moved = new Set(placed.flatMap(({ id, stored }) => (stored ? id : [])));
  const byDecision = groupBy(placed, ({ id }) => id);
  return new Map(
    [...moved].map((id) => [
      id,
      (byDecision.get(id) ?? []).map(({ code, place }) => ({ code, place })),
    ]),
  );
}

/**
 * Beside which turns of the original's current text people said that turns of a translation stand, by the turn's index. What was
 * said of words that are lost is left out.
 */
export async function saidOfTurns(
  db: ProjectDatabase,
  translation: Pick<Revision, 'id' | 'document'>,
  original: {
    readonly document: Pick<Document, 'id' | 'current'>;
    readonly turns: readonly Turn[];
  },
): Promise<SaidOfTurns> {
  const { id, current } = original.document;
  const said = new Map<number, TurnRange | 'above' | 'none'>();
  const beside: { readonly index: number; readonly place: Place }[] = [];
  for (const { index, counterpart } of await correctionsOf(db, translation)) {
    if (typeof counterpart === 'string') said.set(index, counterpart);
    else if (counterpart) beside.push({ index, place: counterpart });
  }
  for (const { index, place } of await placedInDocument(db, id, current, beside, 'stretch')) {
    const range = place.revision === current ? turnsAt(original.turns, place) : undefined;
    if (range) said.set(index, range);
  }
  return said;
}

/** What people corrected about the turns of a document's current text. */
export async function correctionsOf(
  db: ProjectDatabase,
  { id, document }: Pick<Revision, 'id' | 'document'>,
): Promise<CurrentCorrection[]> {
  const revisions = await db.rows('revisions').where({ document }).primaryKeys();
  const rows = await db.rows('turns').where('revision').anyOf(revisions).toArray();
  const corrections = rows.flatMap((row) => entityOf<'turns'>(row) ?? []);
  if (corrections.every(({ revision }) => revision === id)) return corrections;
  return currentCorrections(await revisionTree(db, document), id, corrections);
}
