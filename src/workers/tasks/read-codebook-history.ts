import type { CodebookChange } from '#analysis/codebook-version.ts';
import { success, type Result } from '#domain/result.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import type { Report } from '#workers/task.ts';
import { withProject } from './with-project.ts';

export interface ReadCodebookHistoryInput {
  readonly databaseName: string;
}

/** Changes read at a time: an import may be a change of many thousand codings. */
const CHUNK = 500;

async function changesOfCodes(db: ProjectDatabase, report: Report): Promise<CodebookChange[]> {
  const { log } = db;
  const total = await log.count();
  const history: CodebookChange[] = [];
  let done = 0;
  let last: readonly (string | number)[] = [];
  for (;;) {
    const chunk = await log.where('[clock+device+sequence]').above(last).limit(CHUNK).toArray();
    for (const { id, clock, coder, edit, undoes, records } of chunk) {
      const codes = records.filter((record) => record.table === 'codes');
      if (codes.length === 0) continue;
      history.push({ id, clock, coder, edit, ...(undoes && { undoes }), records: codes });
    }
    done += chunk.length;
    report({ done: Math.min(done, total), total });
    const end = chunk.at(-1);
    if (!end || chunk.length < CHUNK) return history;
    last = [end.clock, end.device, end.sequence];
  }
}

/** Every change of the codebook, in the order of the log, without what it did to anything else. */
export function readCodebookHistory(
  { databaseName }: ReadCodebookHistoryInput,
  report: Report,
): Promise<Result<CodebookChange[], never>> {
  return withProject(databaseName, async (db) => success(await changesOfCodes(db, report)));
}
