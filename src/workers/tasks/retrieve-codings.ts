import { retrieveCodings, type RetrievedCoding } from '#analysis/retrieval.ts';
import type { CodingFilter } from '#analysis/selected-codings.ts';
import type { CoderId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { readStudy } from '#storage/queries.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { withProject } from './with-project.ts';

export interface RetrieveCodingsInput {
  readonly databaseName: string;
  /** Who asks: only what they see counts. */
  readonly viewer: CoderId;
  readonly filter: CodingFilter;
}

export function retrieveCodingsOf({
  databaseName,
  viewer,
  filter,
}: RetrieveCodingsInput): Promise<Result<RetrievedCoding[], never>> {
  return withProject(databaseName, async (db) => {
    const { coders, documents } = filter;
    return success(
      retrieveCodings(
        await readStudy(db, await visibilityOf(db, viewer), { coders, documents }),
        filter,
      ),
    );
  });
}
