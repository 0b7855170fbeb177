import type { Attribute, Case, Value } from '#domain/case.ts';
import type { Document } from '#domain/document.ts';
import type { CaseId, DocumentId } from '#domain/ids.ts';
import { originalOf } from '#domain/translations.ts';
import type { SearchRequest } from '#domain/search-request.ts';
import type { Speaker } from '#domain/speaker.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { SearchedDocument } from '#workers/search/project-texts.ts';
import type { SearchQuery } from './search-query.ts';

/** What of a project tells whose turns a search is about. */
interface SearchedData {
  readonly documents: readonly Document[];
  readonly speakers: readonly Speaker[];
  readonly attributes: readonly Attribute[];
  readonly values: readonly Value[];
}

export interface Searched {
  readonly request: SearchRequest;
  /** Those in which somebody may speak who is meant, in the order of the list. */
  readonly documents: readonly SearchedDocument[];
}

/** Ids of what has the value that is asked for, and whether they are of cases: nobody's where the attribute is gone. */
function groupOf({ attributes, values }: SearchedData, { group }: SearchQuery) {
  if (!group) return undefined;
  const attribute = attributes.find(({ id }) => id === group.attribute);
  if (!attribute) return { isOfCases: false, ids: [] };
  const members = values.filter(
    ({ attribute: id, value }) => id === group.attribute && String(value) === group.value,
  );
  return { isOfCases: attribute.of === 'case', ids: members.map(({ subject }) => subject) };
}

/** Documents that belong to one of some cases, or in which one of them speaks. */
function documentsOfCases(
  { documents, speakers }: SearchedData,
  cases: readonly CaseId[],
): Set<DocumentId> {
  const wanted = new Set<CaseId | undefined>(cases);
  const own = documents.filter((one) => one.case !== undefined && wanted.has(one.case));
  const spoken = speakers.filter((one) => one.case !== undefined && wanted.has(one.case));
  return new Set([...own.map(({ id }) => id), ...spoken.map(({ document }) => document)]);
}

/** Whether a search is narrowed to what is not in the project any more. */
export function isScopeGone(
  { documents, attributes, cases }: SearchedData & { readonly cases: readonly Case[] },
  { document, person, group }: SearchQuery,
): boolean {
  const isThere = (all: readonly { readonly id: string }[], id: string | undefined) =>
    id === undefined || all.some((one) => one.id === id);
  return !(
    isThere(documents, document) &&
    isThere(attributes, group?.attribute) &&
    isThere(cases, person && 'case' in person ? person.case : undefined)
  );
}

/** What is to be searched for a query, and where. */
export function searchedFor(data: SearchedData, query: SearchQuery): Searched {
  const { text, wholeWord, kind, distance, role, person } = query;
  const among: ReadonlySet<string>[] = [];
  const group = groupOf(data, query);
  const cases = group?.isOfCases ? (group.ids as CaseId[]) : undefined;
  if (cases) among.push(documentsOfCases(data, cases));
  else if (group) among.push(new Set(group.ids));
  if (query.document !== undefined) among.push(new Set([query.document]));
  if (role) among.push(spokenBy(data, (speaker) => speaker.role === role));
  if (person && 'case' in person) among.push(documentsOfCases(data, [person.case]));
  else if (person) {
    const name = foldName(person.name);
    among.push(spokenBy(data, (speaker) => foldName(speaker.name) === name));
  }
  const isLeftOut = (one: Document) =>
    query.withoutTranslations === true &&
    one.translationOf !== undefined &&
    originalOf(data.documents, one) !== undefined;
  return {
    request: { text, wholeWord, kind, distance, role, person, cases },
    documents: data.documents
      .filter(({ id }) => among.every((ids) => ids.has(id)))
      .filter((one) => !isLeftOut(one))
      .map(({ id, current }) => ({ id, revision: current })),
  };
}

function spokenBy(
  { speakers }: SearchedData,
  isMeant: (speaker: Speaker) => boolean,
): Set<DocumentId> {
  return new Set(speakers.filter(isMeant).map(({ document }) => document));
}
