import { hitsInScope, type Hit } from '#analysis/search.ts';
import type { SearchRequest } from '#domain/search-request.ts';
import { finderOf, hitsAt } from '#domain/text/find-text.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import type { DocumentText } from '#storage/queries.ts';
import type { Report } from '#workers/task.ts';
import { findInTexts } from './find-in-texts.ts';
import { ProjectTexts, type SearchedDocument } from './project-texts.ts';

/** Every hit in a document, in order. */
export interface HitsOfDocument {
  readonly document: DocumentText;
  readonly hits: readonly Hit[];
}

/**
 * Every hit of a request in the documents, in their order, however many there are; documents without a hit are left out. Says how many documents are behind it
 * before it looks through one. Throws where the request's pattern cannot be read: whoever asks has checked it.
 */
export async function* hitsInProject(
  db: ProjectDatabase,
  request: SearchRequest,
  documents: readonly SearchedDocument[],
  report: Report = () => undefined,
): AsyncGenerator<HitsOfDocument> {
  const finder = finderOf(request);
  if (!finder.ok) throw new RangeError(`a pattern that cannot be read: ${finder.problem.type}`);
  if (!finder.value) return;
  const texts = new ProjectTexts(db);
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  const onlook = ({ id }: SearchedDocument) => {
    report({ done: places.get(id) ?? 0, total: documents.length });
  };
  for await (const found of findInTexts(texts, documents, finder.value, onlook)) {
    if (found.places.length === 0) continue;
    const read = await texts.read(found.document);
    if (!read) continue;
    const { document, index } = read;
    const spans = hitsAt(document.text, found.bodies, found.places);
    const hits = hitsInScope(index, document, spans, request);
    if (hits.length > 0) yield { document, hits };
  }
}
