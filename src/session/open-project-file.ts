import { failure, success, type Result } from '#domain/result.ts';
import type { HashiyaProblem } from '#interchange/hashiya/hashiya-problem.ts';
import { databaseName } from '#storage/database.ts';
import { markInUse } from '#storage/in-use.ts';
import { newId } from '#storage/new-id.ts';
import type { Registry } from '#storage/registry.ts';
import type { WriteProblem } from '#storage/write-problem.ts';
import type { TaskProblem, TaskWorker } from '#workers/task-worker.ts';

export type OpenFileProblem = HashiyaProblem | WriteProblem | TaskProblem;

/**
 * Makes a project of a `.hashiya` file and lists it; a second copy of a project that is here gets a name of its own.
 * Returns the local id. When anything fails nothing is listed.
 */
export async function openProjectFile(
  registry: Registry,
  worker: TaskWorker,
  file: File,
  options: {
    readonly signal: AbortSignal;
    readonly onprogress: (share: number) => void;
    readonly copyName: (name: string) => string;
  },
): Promise<Result<string, OpenFileProblem>> {
  const localId = newId();
  // Between the worker's end and the listing nobody may take the database for a leftover.
  const release = await markInUse(databaseName(localId));
  const restored = await worker.run(
    'restoreProjectFile',
    { file, localId },
    {
      signal: options.signal,
      onprogress: ({ done, total }) => {
        options.onprogress(done / total);
      },
    },
  );
  if (!restored.ok) {
    release();
    await registry.sweep();
    return failure(restored.problem);
  }
  const { project, name } = restored.value;
  const isCopy = (await registry.list()).some((entry) => entry.project === project);
  await registry.put({
    id: localId,
    project,
    name: isCopy ? options.copyName(name) : name,
    openedAt: Date.now(),
    backupAt: file.lastModified,
  });
  release();
  return success(localId);
}
