import { hitPassage, hitsInScope, type DocumentHits } from '#analysis/search.ts';
import type { Study } from '#analysis/study.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { SearchRequest } from '#domain/search-request.ts';
import { finderOf, hitsAt } from '#domain/text/find-text.ts';
import { foldBodies } from '#domain/text/fold-bodies.ts';

/** A search of a study that is in no database. */
export function searchStudy(study: Study, request: SearchRequest, limit: number): DocumentHits[] {
  const finder = finderOf(request);
  if (!finder.ok || !finder.value) return [];
  const { placesIn } = finder.value;
  const index = new StudyIndex(study);
  let left = limit;
  return index.documents.flatMap((document): DocumentHits[] => {
    const bodies = foldBodies(document.text, document.turns);
    const spans = hitsAt(document.text, bodies, placesIn(bodies));
    const hits = hitsInScope(index, document, spans, request);
    if (hits.length === 0) return [];
    const listed = hits.slice(0, left).map((hit) => hitPassage(index, document, hit));
    left -= listed.length;
    return [{ document: document.document.id, count: hits.length, hits: listed }];
  });
}
