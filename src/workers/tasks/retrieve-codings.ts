import { retrieveCodings, type RetrievedCoding } from '#analysis/retrieval.ts';
import type { CodingFilter } from '#analysis/selected-codings.ts';
import { success, type Result } from '#domain/result.ts';
import { readStudy } from '#storage/queries.ts';
import { withProject } from './with-project.ts';

export interface RetrieveCodingsInput {
  readonly databaseName: string;
  readonly filter: CodingFilter;
}

export function retrieveCodingsOf({
  databaseName,
  filter,
}: RetrieveCodingsInput): Promise<Result<RetrievedCoding[], never>> {
  return withProject(databaseName, async (db) => {
    const { coders, documents } = filter;
    return success(retrieveCodings(await readStudy(db, { coders, documents }), filter));
  });
}
