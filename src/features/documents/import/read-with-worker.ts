import { failure, success, type Result } from '#domain/result.ts';
import type { ReadParticipants } from '#interchange/participants/read.ts';
import type { TableProblem } from '#interchange/problems.ts';
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

/** Reads files in the worker. One that is too large is refused before a byte of it is loaded. */
export function readWithWorker(worker: TaskWorker): ReadFile {
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

/** Reads a table of participants in the worker. */
export async function readTableWithWorker(
  worker: TaskWorker,
  file: File,
  encoding: TextEncoding | undefined,
): Promise<Result<ReadParticipants, TableProblem | OpenProblem | TaskProblem>> {
  const large = tooLarge(file.name, file.size);
  if (large) return failure(large);
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const { name } = file;
  return worker.run('readParticipants', {
    name,
    bytes: bytes.value,
    ...(encoding && { encoding }),
  });
}
