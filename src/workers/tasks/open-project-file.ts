import type { DeviceId, ProjectId } from '#domain/ids.ts';
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

/** A project of a file, and the name of the database to be made of it; the caller lists it once this is done. */
export interface ProjectTarget {
  readonly index: number;
  readonly localId: string;
}

export interface OpenProjectFileInput {
  readonly name: string;
  readonly file: Blob;
  /** What lies in the same folder. */
  readonly beside?: readonly FileBeside[] | undefined;
  /** Which projects of the file. */
  readonly targets: readonly ProjectTarget[];
  /** Whether a file that holds several projects is not opened, but answered with their names. */
  readonly asksWhich: boolean;
  readonly names: ForeignNames;
  /** Of the projects that are here: one of another tool gets a name unlike theirs. */
  readonly takenNames?: readonly string[] | undefined;
  /** Of a file that is locked with one. */
  readonly passphrase?: string | undefined;
  readonly hierarchy?: ReadProjectFileOptions['hierarchy'];
}

export interface OpenedProjectFile {
  readonly localId: string;
  readonly project: ProjectId;
  readonly name: string;
  readonly report: OpeningReport;
  /** Of a file of ours: the device that wrote it. */
  readonly device?: DeviceId;
}

interface Pending {
  readonly localId: string;
  readonly open: () => Promise<OpenedProject>;
}

/** Reading is half of the way; of the other half each project takes an equal part. */
const READING = 0.5;

class FileOpening {
  readonly #report: Report;
  readonly #count: number;
  #stored = 0;
  // What was read of the file is held by these alone: the last project is stored without it in memory.
  readonly #pending: Pending[] = [];

  constructor(count: number, report: Report) {
    this.#count = count;
    this.#report = report;
  }

  async read(input: OpenProjectFileInput): Promise<Result<undefined, ProjectFileProblem>> {
    const { name, file, beside, targets, ...how } = input;
    const read = await readProjectFile(
      { name, content: file, beside },
      {
        appFormat: APP_FORMAT,
        stamp: { newId, now: Date.now() },
        ...how,
        onProgress: (done, total) => {
          this.#tell(done / total);
        },
      },
    );
    if (!read.ok) return read;
    const { open } = read.value;
    for (const { index, localId } of targets)
      this.#pending.push({ localId, open: () => open(index) });
    return success(undefined);
  }

  /** Undefined when there is no more. */
  async store(): Promise<OpenedProjectFile | undefined> {
    const made = await this.#next();
    if (!made) return undefined;
    const { localId, log, report } = made;
    // Of a file of another tool, that is its first coder; of ours, whoever worked last.
    const coder = report.coder ?? log.changes.at(-1)?.coder;
    await restoreProject(localId, log, coder);
    this.#stored += 1;
    const device = log.devices.at(-1);
    return { localId, project: log.project, name: log.name, report, ...(device && { device }) };
  }

  async #next() {
    const next = this.#pending.shift();
    return next && { localId: next.localId, ...(await next.open()) };
  }

  /** A share as if there were one project only. */
  #tell(share: number): void {
    const own = (share - READING) / (1 - READING);
    const total = this.#count;
    const done = share <= READING ? share * total : READING * (total + this.#stored + own);
    this.#report({ done, total });
  }
}

/**
 * Reads a project file of this or another tool once, checks all of it, and makes a database of each of the projects asked
 * for. Where that fails for one, the caller lists none.
 */
export async function openProjectFile(
  input: OpenProjectFileInput,
  report: Report,
): Promise<Result<readonly OpenedProjectFile[], ProjectFileProblem | WriteProblem>> {
  const opening = new FileOpening(input.targets.length, report);
  const read = await opening.read(input);
  if (!read.ok) return read;
  const stored: OpenedProjectFile[] = [];
  try {
    for (let one = await opening.store(); one; one = await opening.store()) stored.push(one);
  } catch (error) {
    return failure(writeProblemOf(error));
  }
  return success(stored);
}
