import { isBeyondClocks } from '#domain/log/beyond-clocks.ts';
import { fold } from '#domain/log/fold.ts';
import { allSeenRecords } from '#domain/log/image-of.ts';
import { failure, success, type Result } from '#domain/result.ts';
import { unlikeOthers } from '#domain/unlike-others.ts';
import type { ForeignNames } from '#interchange/foreign/foreign-to-log.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import { decryptFile } from '#interchange/hashiya/encryption.ts';
import type { HashiyaProblem } from '#interchange/hashiya/hashiya-problem.ts';
import { reviewOf, withheldOf } from '#interchange/hashiya/manifest.ts';
import { readHashiya } from '#interchange/hashiya/read.ts';
import type { ProjectLog, Stamp } from '#interchange/project-log.ts';
import type { TaguetteOptions } from '#interchange/taguette/read-taguette.ts';
import { closedFormat, type ClosedFormat } from './closed-format.ts';
import { countsInLog } from './counts-in-log.ts';
import {
  foreignReport,
  ownReport,
  type OpenedProject,
  type OpeningReport,
} from './opened-project.ts';
import { outsideCodings } from './outside-codings.ts';
import { unlikeProject, type UnlikeProject } from './unlike-project.ts';
import { projectKind, type ProjectKind } from './project-kind.ts';

/** The file holds several projects, and it was to be asked which. */
export interface WhichProject {
  readonly type: 'which-project';
  /** One a project, in the order of `ProjectFile`. */
  readonly names: readonly string[];
}

/** Another program's own file. */
export interface ClosedFile {
  readonly type: ClosedFormat;
}

/** No project at all, but something that belongs elsewhere. */
export interface OtherFile {
  readonly type: UnlikeProject;
}

/** Changes of the file are dated so late that nothing could be done after them, see `beyond-clocks.ts`. */
export interface BeyondClocks {
  readonly type: 'beyond-clocks';
}

export type ProjectFileProblem =
  HashiyaProblem | ForeignProblem | WhichProject | ClosedFile | OtherFile | BeyondClocks;

export interface ReadProjectFileOptions {
  /** Data format this app understands. */
  readonly appFormat: number;
  readonly stamp: Stamp;
  readonly names: ForeignNames;
  /** Of a file that is locked with one. */
  readonly passphrase?: string | undefined;
  /** Whether codes whose names begin alike become a tree, where a tool knows none. */
  readonly hierarchy?: TaguetteOptions['hierarchy'] | undefined;
  /** Whether a part without texts will do: for merging into a copy that has them. */
  readonly mayLackTexts?: boolean | undefined;
  /** What other projects are called: one of another tool gets a name unlike these. */
  readonly takenNames?: readonly string[] | undefined;
  /** Whether a file that holds several projects is not read, but answered with their names. */
  readonly asksWhich?: boolean | undefined;
  /** Told after each piece: how many of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** A file of the folder that a project file lies in. */
export interface FileBeside {
  readonly path: string;
  readonly content: Blob;
}

export interface NamedFile {
  /** With the folders it lies in, where there are files beside it. */
  readonly name: string;
  readonly content: Blob;
  /** QualCoder's projects are folders. */
  readonly beside?: readonly FileBeside[] | undefined;
}

/** The projects of a file: Taguette's may hold several. Each is made when it is asked for. */
export interface ProjectFile {
  readonly names: readonly string[];
  /** What there is to say of one, without making it. */
  readonly report: (index: number) => OpeningReport;
  readonly open: (index: number) => Promise<OpenedProject>;
}

/** Progress in per cent; reading is half of it. */
const ALL = 100;
const READING = 50;

const NO_PROJECT: ReadonlySet<ProjectFileProblem['type']> = new Set<ProjectFileProblem['type']>([
  'not-an-archive',
  'not-a-project',
  'not-this-format',
  'no-project',
]);

type Read = Promise<Result<ProjectFile, ProjectFileProblem>>;

/** A file that holds one project, which is made already. */
function openedFile(log: ProjectLog, report: OpeningReport): ProjectFile {
  const opened = { log, report, outside: [] };
  return { names: [log.name], report: () => report, open: () => Promise.resolve(opened) };
}

async function readOwn(
  file: Blob,
  { appFormat, mayLackTexts = false, onProgress }: ReadProjectFileOptions,
): Read {
  const read = await readHashiya(file, { appFormat, onProgress });
  if (!read.ok) return read;
  const { manifest, changes, blobs } = read.value;
  if (isBeyondClocks(changes)) return failure({ type: 'beyond-clocks' });
  const withheld = withheldOf(manifest);
  const lacksTexts = withheld?.texts === true;
  if (lacksTexts && !mayLackTexts) return failure({ type: 'texts-withheld', name: manifest.name });
  const fault = lacksTexts ? undefined : faultyTable(changes, blobs);
  if (fault !== undefined) return failure({ type: 'damaged', entry: `log: ${fault}` });
  const { project, name } = manifest;
  const devices = [...manifest.predecessors, manifest.device];
  const review = reviewOf(manifest);
  const log = { project, name, devices, changes, blobs, ...(review && { review }) };
  const records = allSeenRecords(fold(changes));
  return success(openedFile(log, ownReport(records, { withheld, review })));
}

/** The whole project that a QDPX of ours brings along, unless another tool has rewritten it. */
async function readBroughtAlong(
  file: Blob,
  { stamp }: ReadProjectFileOptions,
): Promise<ProjectFile | undefined> {
  const { readWhole } = await import('#interchange/refi-qda/whole/read-whole.ts');
  const log = await readWhole(file, stamp);
  if (!log) return undefined;
  const report = { ...ownReport(allSeenRecords(fold(log.changes))), format: 'refi-qda' as const };
  return openedFile(log, report);
}

function projectFileOf(
  projects: readonly ForeignProject[],
  { stamp, names, onProgress }: ReadProjectFileOptions,
): ProjectFile {
  const at = (index: number) => {
    const project = projects[index];
    if (!project) throw new RangeError(`the file has no project ${String(index)}`);
    return project;
  };
  const open = async (index: number): Promise<OpenedProject> => {
    const project = at(index);
    const { foreignToLog } = await import('#interchange/foreign/foreign-to-log.ts');
    let done = 0;
    const total = project.documents.length + 1;
    const log = await foreignToLog(project, stamp, names, () => {
      done += 1;
      onProgress?.(READING + ((ALL - READING) * done) / total, ALL);
    });
    const report = { ...foreignReport(project), here: countsInLog(log) };
    return { log, report, outside: outsideCodings(project) };
  };
  const report = (index: number) => foreignReport(at(index));
  return { names: projects.map(({ name }) => name), report, open };
}

async function readForeign(
  kind: Exclude<ProjectKind, 'hashiya' | 'encrypted'>,
  file: NamedFile,
  { hierarchy = 'none', asksWhich = false, onProgress }: ReadProjectFileOptions,
): Promise<Result<readonly ForeignProject[], ForeignProblem | WhichProject>> {
  switch (kind) {
    case 'qdpx': {
      const { readQdpx } = await import('#interchange/refi-qda/read-qdpx.ts');
      const read = await readQdpx(file.content, {
        onProgress: (done, total) => onProgress?.((READING * done) / total, ALL),
      });
      return read.ok ? success([read.value]) : read;
    }
    case 'qdc': {
      const { readQdc } = await import('#interchange/refi-qda/read-qdc.ts');
      const read = await readQdc(file.content);
      return read.ok ? success([read.value]) : read;
    }
    case 'qualcoder-archive':
    case 'sqlite': {
      const { readDatabaseFile } = await import('./read-database-file.ts');
      return readDatabaseFile(kind, file, { hierarchy, asksWhich });
    }
  }
}

function unlike(
  projects: readonly ForeignProject[],
  names: readonly string[] | undefined,
): readonly ForeignProject[] {
  if (!names) return projects;
  const taken = new Set(names);
  return projects.map((project) => {
    const name = unlikeOthers(project.name, taken);
    taken.add(name);
    return { ...project, name };
  });
}

async function readUnlocked(
  kind: Exclude<ProjectKind, 'encrypted'>,
  file: NamedFile,
  options: ReadProjectFileOptions,
): Read {
  if (kind === 'hashiya') return readOwn(file.content, options);
  const whole = kind === 'qdpx' ? await readBroughtAlong(file.content, options) : undefined;
  if (whole) return success(whole);
  const read = await readForeign(kind, file, options);
  const baseName = file.name.replace(/\.[^.]+$/u, '');
  if (!read.ok) {
    const { problem } = read;
    if (problem.type !== 'which-project') return read;
    return failure({ ...problem, names: problem.names.map((name) => name || baseName) });
  }
  const named = read.value.map((project) => ({ ...project, name: project.name || baseName }));
  return success(projectFileOf(unlike(named, options.takenNames), options));
}

/**
 * A file that is nothing we can read is, if its name says so, of a program that keeps it to itself; or it is something
 * that belongs elsewhere.
 */
async function readOrName(
  kind: Exclude<ProjectKind, 'encrypted'>,
  file: NamedFile,
  options: ReadProjectFileOptions,
): Read {
  const read = await readUnlocked(kind, file, options);
  if (read.ok) return read;
  const closed = file.content.size === 0 ? undefined : closedFormat(file.name);
  if (closed) return failure({ type: closed });
  const isElsewhere = file.content.size === 0 || NO_PROJECT.has(read.problem.type);
  const other = isElsewhere ? await unlikeProject(file) : undefined;
  return other ? failure({ type: other }) : read;
}

/** Reads a project file of this or another tool, whatever it is called, and checks all of it. */
export async function readProjectFile(file: NamedFile, options: ReadProjectFileOptions): Read {
  const kind = await projectKind(file.name, file.content);
  if (kind !== 'encrypted') return readOrName(kind, file, options);
  const unlocked = await decryptFile(file.content, options.passphrase);
  if (!unlocked.ok) return unlocked;
  const content = unlocked.value;
  const inside = await projectKind(file.name, content);
  if (inside === 'encrypted') return failure({ type: 'locked-otherwise' });
  return readOrName(inside, { ...file, content }, options);
}
