import { everything } from '#domain/visibility.ts';
import { searchStudy, type DocumentHits, type SearchRequest } from '#analysis/search.ts';
import type { DocumentId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { readStudy } from '#storage/queries.ts';
import { withProject } from './with-project.ts';

export interface SearchDocumentsInput {
  readonly databaseName: string;
  readonly documents: readonly DocumentId[];
  readonly request: SearchRequest;
}

export function searchDocuments({
  databaseName,
  documents,
  request,
}: SearchDocumentsInput): Promise<Result<DocumentHits[], never>> {
  return withProject(databaseName, async (db) =>
    success(searchStudy(await readStudy(db, everything, { coders: [], documents }), request)),
  );
}
