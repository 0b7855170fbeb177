import type { Place } from '#domain/coding.ts';
import type { CodeId, DocumentId } from '#domain/ids.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import { allSeenRecords } from '#domain/log/image-of.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Revision } from '#domain/revision.ts';
import type { EntityOf, TableName } from '#domain/tables.ts';
import { CodePaths } from './code-paths.ts';
import { foldedName } from './folded-name.ts';
import { placeKey, type PlacesNow } from './places-now.ts';

export type Records = ProjectImage['records'];

/** Where things are seen that were made in earlier texts, in both projects. */
export interface SidesPlaces {
  readonly ours: PlacesNow;
  readonly theirs: PlacesNow;
}

function placedRecords(records: Records, places: PlacesNow): Records {
  if (places.size === 0) return records;
  const placed = <One extends { readonly id: string; readonly place?: Place | undefined }>(
    table: TableName,
    things: readonly One[],
  ) =>
    things.map((one) => {
      const place = places.get(placeKey(table, one.id));
      return place ? { ...one, place } : one;
    });
  return {
    ...records,
    codings: placed('codings', records.codings),
    quotes: placed('quotes', records.quotes),
    memos: placed('memos', records.memos),
  };
}

/** A document that stands under the same id or title in both, with another text. */
export interface OtherText {
  readonly ours: EntityOf<'documents'>;
  readonly theirs: EntityOf<'documents'>;
}

type Item = { readonly id: string };

/** Finds for each of theirs one of ours that nothing else was matched with, by what they have in common, the surest first. */
function matched<One extends Item>(
  ours: readonly One[],
  theirs: readonly One[],
  keysOf: readonly ((one: One) => string | undefined)[],
): Map<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const keyOf of keysOf) {
    const byKey = new Map<string, One[]>();
    for (const one of ours) {
      const key = keyOf(one);
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
    for (const one of theirs) {
      const key = keyOf(one);
      if (found.has(one.id) || key === undefined) continue;
      const same = byKey.get(key)?.find(({ id }) => !taken.has(id));
      if (!same) continue;
      found.set(one.id, same.id);
      taken.add(same.id);
    }
  }
  return found;
}

function textKeys(revisions: readonly Revision[]) {
  const byId = new Map(revisions.map((revision) => [revision.id, revision]));
  const textOf = (document: EntityOf<'documents'>) => byId.get(document.current);
  const hash = (document: EntityOf<'documents'>) => {
    const revision = textOf(document);
    // All empty texts are alike.
    return revision && revision.length > 0 ? revision.text : undefined;
  };
  const size = (document: EntityOf<'documents'>) => String(textOf(document)?.length ?? -1);
  return { hash, size };
}

/** Documents whose text is in theirs as it was in ours before it was edited. */
function editedSince(ours: Records, theirs: Records): Set<string> {
  const former = new Set(ours.revisions.map(({ document, text }) => `${document} ${text}`));
  const texts = new Map(theirs.revisions.map(({ id, text }) => [id, text]));
  return new Set(
    theirs.documents.flatMap(({ id, current }) =>
      former.has(`${id} ${texts.get(current) ?? ''}`) ? [id] : [],
    ),
  );
}

/** Codes by identity, through what they were merged into here, then by the names of their path. */
function matchedCodes(own: FieldsByTable, ours: Records, theirs: Records): Map<string, string> {
  const here = new CodePaths(ours.codes);
  const there = new CodePaths(theirs.codes);
  const alias = (id: string) => here.meant(id as CodeId, own);
  const ids = new Map(theirs.codes.flatMap(({ id }) => (alias(id) ? [[id, alias(id)]] : [])));
  const rest = theirs.codes.filter(({ id }) => !ids.has(id));
  const taken = new Set(ids.values());
  const free = ours.codes.filter(({ id }) => !taken.has(id));
  const paths = new Map<string, string>([
    ...free.map(({ id }): [string, string] => [`here ${id}`, here.path(id)]),
    ...rest.map(({ id }): [string, string] => [`there ${id}`, there.path(id)]),
  ]);
  const byPath = new Map(free.map(({ id }) => [paths.get(`here ${id}`), id]));
  for (const { id } of rest) {
    const same = byPath.get(paths.get(`there ${id}`));
    if (same !== undefined) ids.set(id, same);
  }
  return ids as Map<string, string>;
}

/** What of another project is what of the own one: by identity first, then by name and content. */
export class ProjectMatch {
  readonly ours: Records;
  readonly theirs: Records;
  /** Own ids by theirs. */
  readonly ids: Readonly<Partial<Record<TableName, Map<string, string>>>>;
  readonly otherTexts: readonly OtherText[];

  /** Where ours are seen that were made in earlier texts. */
  readonly places: PlacesNow;

  constructor(own: FieldsByTable, other: FieldsByTable, places: SidesPlaces) {
    const ours = placedRecords(allSeenRecords(own), places.ours);
    const theirs = placedRecords(allSeenRecords(other), places.theirs);
    const id = (one: Item) => one.id;
    const named = (one: { readonly name: string }) => foldedName(one.name);
    const here = textKeys(ours.revisions);
    const there = textKeys(theirs.revisions);
    const isOurs = new Set<object>(ours.documents);
    const edited = editedSince(ours, theirs);
    const keys = (document: EntityOf<'documents'>) => (isOurs.has(document) ? here : there);
    const documents = matched(ours.documents, theirs.documents, [
      (one) => (keys(one).hash(one) ? `${one.id} ${keys(one).hash(one) ?? ''}` : undefined),
      (one) => (edited.has(one.id) ? `edited ${one.id}` : undefined),
      (one) => keys(one).hash(one) && `${keys(one).hash(one) ?? ''} ${foldedName(one.title)}`,
      (one) => keys(one).hash(one),
      (one) => `${one.id} ${keys(one).size(one)}`,
      (one) => `${foldedName(one.title)} ${keys(one).size(one)}`,
    ]);
    this.places = places.ours;
    this.ours = ours;
    this.theirs = theirs;
    this.ids = {
      project: new Map(theirs.project.map((one) => [one.id, ours.project[0]?.id ?? one.id])),
      coders: matched(ours.coders, theirs.coders, [id, named]),
      cases: matched(ours.cases, theirs.cases, [id, named]),
      attributes: matched(ours.attributes, theirs.attributes, [
        id,
        (one) => `${one.of} ${foldedName(one.name)}`,
      ]),
      codes: matchedCodes(own, ours, theirs),
      documents,
    };
    this.otherTexts = otherTexts(ours.documents, theirs.documents, documents);
  }

  idOf(table: TableName, theirs: string): string | undefined {
    return this.ids[table]?.get(theirs);
  }
}

function otherTexts(
  ours: Records['documents'],
  theirs: Records['documents'],
  matches: ReadonlyMap<string, string>,
): OtherText[] {
  const taken = new Set(matches.values());
  const free = ours.filter(({ id }) => !taken.has(id));
  const byId = new Map<DocumentId, EntityOf<'documents'>>(ours.map((one) => [one.id, one]));
  return theirs.flatMap((one) => {
    if (matches.has(one.id)) return [];
    const titled = free.find(({ title }) => foldedName(title) === foldedName(one.title));
    const same = byId.get(one.id) ?? titled;
    return same ? [{ ours: same, theirs: one }] : [];
  });
}
