import { frequencies, type FrequencyRequest, type FrequencyTable } from '#analysis/frequencies.ts';
import type { CoderId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { readStudy } from '#storage/queries.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { withProject } from './with-project.ts';

export interface CountFrequenciesInput {
  readonly databaseName: string;
  /** Who asks: only what they see counts. */
  readonly viewer: CoderId;
  readonly request: FrequencyRequest;
}

export function countFrequencies({
  databaseName,
  viewer,
  request,
}: CountFrequenciesInput): Promise<Result<FrequencyTable, never>> {
  return withProject(databaseName, async (db) => {
    const study = await readStudy(db, await visibilityOf(db, viewer), { coders: request.coders });
    return success(frequencies(study, request));
  });
}
