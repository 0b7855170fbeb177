import { hitPassage, hitsInScope, type DocumentHits } from '#analysis/search.ts';
import type { SearchRequest } from '#domain/search-request.ts';
import { success, type Result } from '#domain/result.ts';
import { countAt, finderOf, hitsAt, type TextFinder } from '#domain/text/find-text.ts';
import type { PatternProblem } from '#domain/text/pattern/pattern-problem.ts';
import { ProjectDatabase } from '#storage/database.ts';
import { findInTexts, type FoundPlaces } from '#workers/search/find-in-texts.ts';
import { ProjectTexts, type SearchedDocument } from '#workers/search/project-texts.ts';
import type { Report } from '#workers/task.ts';

export interface SearchDocumentsInput {
  readonly databaseName: string;
  readonly documents: readonly SearchedDocument[];
  readonly request: SearchRequest;
  /** So many hits are given; all are counted. */
  readonly limit: number;
}

/** What was found in the first documents that were asked for, as far as a moment reached. */
export interface SearchPortion {
  readonly found: readonly DocumentHits[];
  /** So many of the documents are done. */
  readonly searched: number;
}

/** Milliseconds after which it comes back with what it has. */
const MOMENT = 50;

/** A worker that searches is asked again and again: what it has read stays with it as long as it lives. */
const opened = new Map<string, Promise<ProjectTexts>>();

async function openTexts(databaseName: string): Promise<ProjectTexts> {
  const db = new ProjectDatabase(databaseName);
  db.on('versionchange', () => {
    opened.delete(databaseName);
    db.close({ disableAutoOpen: true });
    return false;
  });
  await db.open();
  return new ProjectTexts(db);
}

function textsOf(databaseName: string): Promise<ProjectTexts> {
  const known = opened.get(databaseName);
  if (known) return known;
  const texts = openTexts(databaseName);
  opened.set(databaseName, texts);
  texts.catch(() => opened.delete(databaseName));
  return texts;
}

/** Opens a project to be searched, before anything is asked. */
export async function prepareSearch({
  databaseName,
}: Pick<SearchDocumentsInput, 'databaseName'>): Promise<Result<undefined, never>> {
  await (await textsOf(databaseName)).prepare();
  return success(undefined);
}

/** Counts the hits in a document, and gives as many as are asked for. */
class Lister {
  readonly #texts: ProjectTexts;
  readonly #request: SearchRequest;
  readonly #isScoped: boolean;
  #left: number;

  constructor(texts: ProjectTexts, request: SearchRequest, limit: number) {
    this.#texts = texts;
    this.#request = request;
    const { role, person, cases } = request;
    this.#isScoped = (role ?? person ?? cases) !== undefined;
    this.#left = limit;
  }

  async hitsOf({ document, bodies, places }: FoundPlaces): Promise<DocumentHits | undefined> {
    if (places.length === 0) return undefined;
    const isCounted = this.#left <= 0 && !this.#isScoped;
    const count = isCounted ? countAt(bodies, places) : undefined;
    if (count !== undefined) return { document: document.id, count, hits: [] };
    const read = await this.#texts.read(document);
    if (!read) return undefined;
    const { document: text, index } = read;
    const spans = hitsAt(text.text, bodies, places);
    const hits = hitsInScope(index, text, spans, this.#request);
    if (hits.length === 0) return undefined;
    const listed = hits.slice(0, this.#left);
    this.#left -= listed.length;
    return {
      document: document.id,
      count: hits.length,
      hits: listed.map((hit) => hitPassage(index, text, hit)),
    };
  }
}

/**
 * Searches documents in their order and comes back after a moment, to be asked again for the others. With a pattern, says
 * before each document it looks through how many are behind it: there it may stay for ever.
 */
export async function searchDocuments(
  { databaseName, documents, request, limit }: SearchDocumentsInput,
  report: Report,
): Promise<Result<SearchPortion, PatternProblem>> {
  const finder = finderOf(request);
  if (!finder.ok) return finder;
  if (!finder.value) return success({ found: [], searched: documents.length });
  const input = { documents, request, limit };
  return success(await searchAMoment(await textsOf(databaseName), finder.value, input, report));
}

async function searchAMoment(
  texts: ProjectTexts,
  finder: TextFinder,
  { documents, request, limit }: Omit<SearchDocumentsInput, 'databaseName'>,
  report: Report,
): Promise<SearchPortion> {
  const end = performance.now() + MOMENT;
  const total = documents.length;
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: SearchedDocument) => places.get(id) ?? 0;
  const lister = new Lister(texts, request, limit);
  const found: DocumentHits[] = [];
  const onlook = (document: SearchedDocument) => {
    if (finder.mayBeEndless) report({ done: placeOf(document), total });
  };
  for await (const one of findInTexts(texts, documents, finder, onlook)) {
    const hits = await lister.hitsOf(one);
    if (hits) found.push(hits);
    if (performance.now() > end) return { found, searched: placeOf(one.document) + 1 };
  }
  return { found, searched: total };
}
