import type { CodebookChange } from '#analysis/codebook-version.ts';
import { success, type Result } from '#domain/result.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import type { Report } from '#workers/task.ts';
import { withProject } from './with-project.ts';

/** How far a log was read: up to a clock, device and sequence, and so many changes until there. */
export interface LogPosition {
  readonly key: readonly (string | number)[];
  readonly count: number;
}

export interface ReadCodebookHistoryInput {
  readonly databaseName: string;
  /** Where the last reading ended; what came after it is enough. */
  readonly after?: LogPosition | undefined;
}

export interface CodebookHistory {
  /** In the order of the log. */
  readonly changes: readonly CodebookChange[];
  /** Every change there is; else those that follow what was read before. */
  readonly isWhole: boolean;
  readonly upTo: LogPosition;
}

/** Changes read at a time: an import may be a change of many thousand codings. */
const CHUNK = 500;
const BEGINNING: LogPosition = { key: [], count: 0 };

function byOrder({ log }: ProjectDatabase) {
  return log.where('[clock+device+sequence]');
}

/** Where reading goes on: at the beginning where changes with older clocks have come since, or have gone. */
async function startOf(db: ProjectDatabase, after: LogPosition): Promise<LogPosition> {
  const count = await byOrder(db).belowOrEqual(after.key).count();
  return count === after.count ? after : BEGINNING;
}

async function changesOfCodes(
  db: ProjectDatabase,
  start: LogPosition,
  report: Report,
): Promise<CodebookHistory> {
  const total = await db.log.count();
  const changes: CodebookChange[] = [];
  let { key, count } = start;
  for (;;) {
    const chunk = await byOrder(db).above(key).limit(CHUNK).toArray();
    for (const { id, clock, coder, edit, undoes, records } of chunk) {
      const codes = records.filter((record) => record.table === 'codes');
      if (codes.length === 0) continue;
      changes.push({ id, clock, coder, edit, ...(undoes && { undoes }), records: codes });
    }
    count += chunk.length;
    report({ done: Math.min(count, total), total });
    const end = chunk.at(-1);
    if (end) key = [end.clock, end.device, end.sequence];
    if (chunk.length < CHUNK) return { changes, isWhole: start.count === 0, upTo: { key, count } };
  }
}

/** The changes of the codebook, without what they did to anything else: all, or those after what was read before. */
export function readCodebookHistory(
  { databaseName, after = BEGINNING }: ReadCodebookHistoryInput,
  report: Report,
): Promise<Result<CodebookHistory, never>> {
  return withProject(databaseName, async (db) => {
    const start = await startOf(db, after);
    return success(await changesOfCodes(db, start, report));
  });
}
