import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignNames } from '#interchange/foreign/foreign-to-log.ts';
import type { OpeningReport } from '#interchange/project-file/opened-project.ts';
import type { ProjectFileProblem } from '#interchange/project-file/read-project-file.ts';
import { databaseName } from '#storage/database.ts';
import { markInUse } from '#storage/in-use.ts';
import { newId } from '#storage/new-id.ts';
import type { Registry } from '#storage/registry.ts';
import type { WriteProblem } from '#storage/write-problem.ts';
import type { OpenProjectFileInput } from '#workers/tasks/open-project-file.ts';
import type { TaskProblem, TaskWorker } from '#workers/task-worker.ts';

export type OpenFileProblem = ProjectFileProblem | WriteProblem | TaskProblem;

export interface OpenFileOptions {
  readonly signal: AbortSignal;
  readonly onprogress: (share: number) => void;
  readonly copyName: (name: string) => string;
  readonly names: ForeignNames;
  /** Of a file that is locked with one; it is kept nowhere. */
  readonly passphrase?: string | undefined;
  /** Whether codes whose names begin alike become a tree. */
  readonly hierarchy?: OpenProjectFileInput['hierarchy'];
}

/** A project that a file was opened as. */
export interface ListedProject {
  readonly localId: string;
  readonly name: string;
  readonly report: OpeningReport;
}

/** With the folders it lies in, where they are known. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

function besideOf(file: File) {
  return { path: pathOf(file), content: file };
}

/**
 * Makes projects of all that a file of this or another tool holds, and lists them; a second copy of a project that is here
 * gets a name of its own. When anything fails nothing of the file is listed.
 */
export async function openProjectFile(
  registry: Registry,
  worker: TaskWorker,
  { file, beside }: { readonly file: File; readonly beside: readonly File[] },
  options: OpenFileOptions,
): Promise<Result<readonly ListedProject[], OpenFileProblem>> {
  const { signal, onprogress, copyName, ...how } = options;
  // Between the worker's end and the listing nobody may take a database for a leftover.
  const releases: (() => void)[] = [];
  const made: (ListedProject & { readonly entry: Parameters<Registry['put']>[0] })[] = [];
  const letGo = () => {
    for (const release of releases) release();
  };
  for (let index = 0, projects = 1; index < projects; index += 1) {
    const localId = newId();
    releases.push(await markInUse(databaseName(localId)));
    const opened = await worker.run(
      'openProjectFile',
      { file, beside: beside.map(besideOf), name: pathOf(file), index, localId, ...how },
      {
        signal,
        onprogress: ({ done, total }) => {
          onprogress((index + done / total) / projects);
        },
      },
    );
    if (!opened.ok) {
      letGo();
      await registry.sweep();
      return failure(opened.problem);
    }
    const { project, name, report } = opened.value;
    ({ projects } = opened.value);
    const isWhole = report.format === 'hashiya' && !report.withheld;
    const entry = { id: localId, project, name, openedAt: Date.now() };
    made.push({
      ...{ localId, name, report },
      // A whole file of ours is a backup of what it became.
      entry: isWhole ? { ...entry, backupAt: file.lastModified } : entry,
    });
  }
  const known = new Set((await registry.list()).map(({ project }) => project));
  const named = made.map(({ entry }) =>
    known.has(entry.project) ? { ...entry, name: copyName(entry.name) } : entry,
  );
  await registry.put(...named);
  letGo();
  return success(made.map(({ localId, name, report }) => ({ localId, name, report })));
}
