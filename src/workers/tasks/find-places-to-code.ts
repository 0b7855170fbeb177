import {
  placesOfHits,
  saidIn,
  type PlacesInDocument,
  type PlacesToCode,
} from '#analysis/autocode-places.ts';
import { hitKey } from '#analysis/hit-key.ts';
import type { Hit } from '#analysis/search.ts';
import { turnFilter } from '#analysis/search-scope.ts';
import { success, type Result } from '#domain/result.ts';
import type { SearchRequest } from '#domain/search-request.ts';
import { finderOf } from '#domain/text/find-text.ts';
import type { PatternProblem } from '#domain/text/pattern/pattern-problem.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { hitsInProject, type HitsOfDocument } from '#workers/search/hits-in-project.ts';
import { ProjectTexts, type SearchedDocument } from '#workers/search/project-texts.ts';
import type { Report } from '#workers/task.ts';
import { withProject } from './with-project.ts';

export interface FindPlacesToCodeInput {
  readonly databaseName: string;
  readonly documents: readonly SearchedDocument[];
  /** Without a text every turn is meant that is searched. */
  readonly request: SearchRequest;
  /** Keys of hits that are left out, see `hitKey`. */
  readonly except?: readonly string[];
}

/** Every turn of a scope that says anything, as one hit. */
async function* turnsInProject(
  db: ProjectDatabase,
  request: SearchRequest,
  documents: readonly SearchedDocument[],
  report: Report,
): AsyncGenerator<HitsOfDocument> {
  const texts = new ProjectTexts(db);
  for (const [done, searched] of documents.entries()) {
    report({ done, total: documents.length });
    const read = await texts.read(searched);
    if (!read) continue;
    const { document, index } = read;
    const isMeant = turnFilter(request, index);
    const hits = document.turns.flatMap((one, turn): Hit[] => {
      const said = !isMeant || isMeant(document, one) ? saidIn(document, turn) : undefined;
      return said ? [{ ...said, turn }] : [];
    });
    if (hits.length > 0) yield { document, hits };
  }
}

/** All places of a search that may be coded, however many there are. */
export async function findPlacesToCode(
  { databaseName, documents, request, except = [] }: FindPlacesToCodeInput,
  report: Report,
): Promise<Result<PlacesToCode, PatternProblem>> {
  const finder = finderOf(request);
  if (!finder.ok) return finder;
  const allHits = request.text.trim() === '' ? turnsInProject : hitsInProject;
  return withProject(databaseName, async (db) => {
    const found: PlacesInDocument[] = [];
    const leftOut = new Set(except);
    let count = 0;
    for await (const { document, hits } of allHits(db, request, documents, report)) {
      const { id } = document.document;
      const meant = hits.filter(({ start }) => !leftOut.has(hitKey({ document: id, start })));
      if (meant.length === 0) continue;
      found.push(placesOfHits(document, meant));
      count += meant.length;
    }
    return success({ hits: count, documents: found });
  });
}
