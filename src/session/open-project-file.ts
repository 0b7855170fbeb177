import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignNames } from '#interchange/foreign/foreign-to-log.ts';
import type { OpeningReport } from '#interchange/project-file/opened-project.ts';
import type { ProjectFileProblem } from '#interchange/project-file/read-project-file.ts';
import { databaseName } from '#storage/database.ts';
import { markInUse } from '#storage/in-use.ts';
import { newId } from '#storage/new-id.ts';
import type { ProjectEntry, Registry } from '#storage/registry.ts';
import { writeProblemOf, type WriteProblem } from '#storage/write-problem.ts';
import type {
  OpenedProjectFile,
  OpenProjectFileInput,
  ProjectTarget,
} from '#workers/tasks/open-project-file.ts';
import type { TaskProblem, TaskWorker } from '#workers/task-worker.ts';

export type OpenFileProblem = ProjectFileProblem | WriteProblem | TaskProblem;

export interface OpenFileOptions {
  readonly signal: AbortSignal;
  readonly onprogress: (share: number) => void;
  readonly copyName: (name: string) => string;
  readonly names: ForeignNames;
  /** Which projects of the file; without it the only one, and of several nothing but their names: `which-project`. */
  readonly which?: readonly number[] | undefined;
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

interface ChosenFile {
  readonly file: File;
  readonly beside: readonly File[];
}

type Opened = Result<readonly ListedProject[], OpenFileProblem>;

/** With the folders it lies in, where they are known. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

function besideOf(file: File) {
  return { path: pathOf(file), content: file };
}

function entryOf({ localId, project, name, report }: OpenedProjectFile, file: File): ProjectEntry {
  const entry = { id: localId, project, name, openedAt: Date.now() };
  // A whole file of ours is a backup of what it became.
  const isWhole = report.format === 'hashiya' && !report.withheld;
  return isWhole ? { ...entry, backupAt: file.lastModified } : entry;
}

async function listProjects(
  registry: Registry,
  entries: readonly ProjectEntry[],
  copyName: (name: string) => string,
): Promise<void> {
  const known = new Set((await registry.list()).map(({ project }) => project));
  const named = entries.map((entry) =>
    known.has(entry.project) ? { ...entry, name: copyName(entry.name) } : entry,
  );
  await registry.put(...named);
}

async function storeAndList(
  registry: Registry,
  worker: TaskWorker,
  { file, beside }: ChosenFile,
  targets: readonly ProjectTarget[],
  { signal, onprogress, copyName, which, ...how }: OpenFileOptions,
): Promise<Opened> {
  const name = pathOf(file);
  const stored = await worker.run(
    'openProjectFile',
    { file, beside: beside.map(besideOf), name, targets, asksWhich: which === undefined, ...how },
    {
      signal,
      onprogress: ({ done, total }) => {
        onprogress(done / total);
      },
    },
  );
  if (!stored.ok) return stored;
  try {
    const entries = stored.value.map((one) => entryOf(one, file));
    await listProjects(registry, entries, copyName);
  } catch (error) {
    return failure(writeProblemOf(error));
  }
  return success(stored.value.map(({ localId, name, report }) => ({ localId, name, report })));
}

/**
 * Makes projects of what a file of this or another tool holds, and lists them; a second copy of a project that is here gets
 * a name of its own. When anything fails nothing of the file is listed.
 */
export async function openProjectFile(
  registry: Registry,
  worker: TaskWorker,
  chosen: ChosenFile,
  options: OpenFileOptions,
): Promise<Opened> {
  const targets = (options.which ?? [0]).map((index) => ({ index, localId: newId() }));
  // Between the worker's end and the listing nobody may take a database for a leftover.
  const releases: (() => void)[] = [];
  let opened: Opened | undefined;
  try {
    for (const { localId } of targets) releases.push(await markInUse(databaseName(localId)));
    opened = await storeAndList(registry, worker, chosen, targets, options);
    return opened;
  } finally {
    for (const release of releases) release();
    // Leftovers can wait for another time.
    if (!opened?.ok) await registry.sweep().catch(() => undefined);
  }
}
