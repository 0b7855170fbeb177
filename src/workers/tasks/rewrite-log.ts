import type { CoderId } from '#domain/ids.ts';
import type { ErasedRecord } from '#domain/log/change.ts';
import type { Result } from '#domain/result.ts';
import { eraseRecords as eraseIn } from '#storage/erase.ts';
import { takeBackMerge as takeBackIn, type Rewritten } from '#storage/merge.ts';
import type { MergeProblem } from '#storage/merge-problem.ts';
import { withProject } from './with-project.ts';

export interface TakeBackMergeInput {
  readonly databaseName: string;
  readonly merge: string;
}

export interface EraseRecordsInput {
  readonly databaseName: string;
  readonly records: readonly ErasedRecord[];
  readonly coder: CoderId;
}

export function takeBackMerge({
  databaseName,
  merge,
}: TakeBackMergeInput): Promise<Result<Rewritten, MergeProblem>> {
  return withProject(databaseName, (db) => takeBackIn(db, merge));
}

export function eraseRecords({
  databaseName,
  records,
  coder,
}: EraseRecordsInput): Promise<Result<Rewritten, MergeProblem>> {
  return withProject(databaseName, (db) => eraseIn(db, records, { coder, now: Date.now() }));
}
