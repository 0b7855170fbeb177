import { failure, success, type Result } from '#domain/result.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import type { HashiyaProblem } from '#interchange/hashiya/hashiya-problem.ts';
import type { Manifest } from '#interchange/hashiya/manifest.ts';
import { readHashiya } from '#interchange/hashiya/read.ts';
import { APP_FORMAT } from '#storage/database.ts';
import { restoreProject } from '#storage/restore.ts';
import { writeProblemOf, type WriteProblem } from '#storage/write-problem.ts';
import type { Report } from '#workers/task.ts';

export interface RestoreProjectFileInput {
  readonly file: Blob;
  /** Names the database to be made; the caller lists it once this is done. */
  readonly localId: string;
}

/** Reads a project file, checks all of it, and makes a database of it. */
export async function restoreProjectFile(
  { file, localId }: RestoreProjectFileInput,
  report: Report,
): Promise<Result<Manifest, HashiyaProblem | WriteProblem>> {
  const read = await readHashiya(file, {
    appFormat: APP_FORMAT,
    onProgress: (done, total) => {
      report({ done, total });
    },
  });
  if (!read.ok) return read;
  const { manifest, changes, blobs } = read.value;
  const fault = faultyTable(changes, blobs);
  if (fault !== undefined) return failure({ type: 'damaged', entry: `log: ${fault}` });
  const devices = [...manifest.predecessors, manifest.device];
  try {
    await restoreProject(localId, { devices, changes, blobs });
  } catch (error) {
    return failure(writeProblemOf(error));
  }
  return success(manifest);
}
