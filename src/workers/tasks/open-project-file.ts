import type { ProjectId } from '#domain/ids.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignNames } from '#interchange/foreign/foreign-to-log.ts';
import type { OpenedProject, OpeningReport } from '#interchange/project-file/opened-project.ts';
import {
  readProjectFile,
  type FileBeside,
  type ProjectFileProblem,
  type ReadProjectFileOptions,
} from '#interchange/project-file/read-project-file.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { newId } from '#storage/new-id.ts';
import { restoreProject } from '#storage/restore.ts';
import { writeProblemOf, type WriteProblem } from '#storage/write-problem.ts';
import type { Report } from '#workers/task.ts';

export interface OpenProjectFileInput {
  readonly name: string;
  readonly file: Blob;
  /** What lies in the same folder. */
  readonly beside?: readonly FileBeside[] | undefined;
  /** Which project of the file. */
  readonly index: number;
  /** Names the database to be made; the caller lists it once this is done. */
  readonly localId: string;
  readonly names: ForeignNames;
  /** Of a file that is locked with one. */
  readonly passphrase?: string | undefined;
  readonly hierarchy?: ReadProjectFileOptions['hierarchy'];
}

export interface OpenedProjectFile {
  readonly project: ProjectId;
  readonly name: string;
  /** How many projects the file holds. */
  readonly projects: number;
  readonly report: OpeningReport;
}

interface MadeProject extends OpenedProject {
  /** How many projects the file holds. */
  readonly projects: number;
}

/** What was read of the file is let go with this: the project is stored without it in memory. */
async function makeProject(
  { name, file, beside, index, ...how }: Omit<OpenProjectFileInput, 'localId'>,
  report: Report,
): Promise<Result<MadeProject, ProjectFileProblem>> {
  const read = await readProjectFile(
    { name, content: file, beside },
    {
      appFormat: APP_FORMAT,
      stamp: { newId, now: Date.now() },
      ...how,
      onProgress: (done, total) => {
        report({ done, total });
      },
    },
  );
  if (!read.ok) return read;
  const opened = await read.value.open(index);
  return success({ ...opened, projects: read.value.names.length });
}

/** Reads a project file of this or another tool, checks all of it, and makes a database of one of its projects. */
export async function openProjectFile(
  { localId, ...file }: OpenProjectFileInput,
  report: Report,
): Promise<Result<OpenedProjectFile, ProjectFileProblem | WriteProblem>> {
  const made = await makeProject(file, report);
  if (!made.ok) return made;
  const { log, report: opened, projects } = made.value;
  try {
    await restoreProject(localId, log);
  } catch (error) {
    return failure(writeProblemOf(error));
  }
  return success({ project: log.project, name: log.name, projects, report: opened });
}
