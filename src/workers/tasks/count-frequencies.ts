import { frequencies, type FrequencyRequest, type FrequencyTable } from '#analysis/frequencies.ts';
import { success, type Result } from '#domain/result.ts';
import { readStudy } from '#storage/queries.ts';
import { withProject } from './with-project.ts';

export interface CountFrequenciesInput {
  readonly databaseName: string;
  readonly request: FrequencyRequest;
}

export function countFrequencies({
  databaseName,
  request,
}: CountFrequenciesInput): Promise<Result<FrequencyTable, never>> {
  return withProject(databaseName, async (db) => {
    const study = await readStudy(db, { coders: request.coders });
    return success(frequencies(study, request));
  });
}
