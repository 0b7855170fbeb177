import type { BlobHash } from '#domain/ids.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { TableProblem } from '#interchange/problems.ts';
import type { ReadTable } from '#interchange/table/read-table.ts';
import { tooLarge } from '#interchange/too-large.ts';
import type { TextEncoding } from '#interchange/transcript.ts';
import type { OpenProblem } from '#session/describe-problem.ts';
import { hashOf } from '#storage/blobs.ts';
import type { TaskProblem, TaskWorker } from '#workers/task-worker.ts';
import type { ReadFile } from './import-run.svelte.ts';

async function bytesOf(file: File): Promise<Result<ArrayBuffer, OpenProblem>> {
  try {
    return success(await file.arrayBuffer());
  } catch {
    return failure({ type: 'unreadable' });
  }
}

/** Reads files in one worker. One that is too large is refused before a byte of it is loaded. */
function readWithWorker(worker: TaskWorker): ReadFile {
  return async (file, options, signal) => {
    const large = tooLarge(file.name, file.size);
    if (large) return failure(large);
    const bytes = await bytesOf(file);
    if (!bytes.ok) return bytes;
    const hash = await hashOf(new Uint8Array(bytes.value));
    const { name } = file;
    const read = await worker.run(
      'readTranscript',
      { name, bytes: bytes.value, options },
      { signal },
    );
    if (read.ok) return success({ hash, transcript: read.value });
    const { problem } = read;
    return failure(problem.type === 'cancelled' ? { type: 'worker-failed' } : problem);
  };
}

/** Reads each file in the worker that has the fewest to read. */
export function readWithWorkers(workers: readonly TaskWorker[]): ReadFile {
  const lanes = workers.map((worker) => ({ read: readWithWorker(worker), files: 0 }));
  return async (...file) => {
    const fewest = Math.min(...lanes.map(({ files }) => files));
    const lane = lanes.find(({ files }) => files === fewest);
    if (!lane) throw new RangeError('no worker to read with');
    lane.files += 1;
    try {
      return await lane.read(...file);
    } finally {
      lane.files -= 1;
    }
  };
}

/** How a table is to be read: a text's encoding, a workbook's sheet. */
export interface TableOptions {
  readonly encoding?: TextEncoding;
  readonly sheet?: string;
}

/** A table that has been read, of the file with this hash. */
export interface TableReading {
  readonly fileName: string;
  readonly hash: BlobHash;
  readonly table: ReadTable;
}

/** Reads a table in the worker. */
export async function readTableWithWorker(
  worker: TaskWorker,
  file: File,
  options: TableOptions,
): Promise<Result<TableReading, TableProblem | OpenProblem | TaskProblem>> {
  const large = tooLarge(file.name, file.size);
  if (large) return failure(large);
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const hash = await hashOf(new Uint8Array(bytes.value));
  const { name: fileName } = file;
  const read = await worker.run('readTable', { name: fileName, bytes: bytes.value, ...options });
  return read.ok ? success({ fileName, hash, table: read.value }) : read;
}
