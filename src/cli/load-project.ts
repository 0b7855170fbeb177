import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { memosInWords } from '#analysis/memos-in-words.ts';
import type { CoderId } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { seenImage } from '#domain/visibility.ts';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { projectLogImage } from '#interchange/project-log-image.ts';
import type { OpenedProject, OpeningReport } from '#interchange/project-file/opened-project.ts';
import {
  OPENING_SENTENCES,
  type OpeningSentence,
} from '#interchange/project-file/opening-sentence.ts';
import {
  readProjectFile,
  type NamedFile,
  type ProjectFile,
  type ProjectFileProblem,
} from '#interchange/project-file/read-project-file.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { newId } from '#storage/new-id.ts';
import { CommandProblem } from './command-problem.ts';
import { openBlob } from './open-blob.ts';
import type { ProjectChoice } from './project-options.ts';

export interface LoadedProject extends OpenedProject {
  readonly image: ProjectImage;
  /** Stands for whoever made what the file names nobody for. */
  readonly nobody: CoderId | undefined;
}

/** QualCoder's database, in the folder that is its project. */
const DATABASE = 'data.qda';

/** Arguments of commands are seen by everybody on the machine. */
const PASSPHRASE = 'HASHIYA_PASSPHRASE';

const NAMES = { coder: en.projects.report.unnamedCoder, outside: en.projects.report.outside };

/** A path that begins with the name of the project's folder, as pages get them from a browser. */
function pathFrom(folder: string, file: string): string {
  const inFolder = path.join(path.basename(folder), path.relative(folder, file));
  return inFolder.split(path.sep).join('/');
}

async function folderAt(place: string): Promise<NamedFile> {
  const folder = path.resolve(place);
  const database = (await readdir(folder)).find((name) => name.toLowerCase() === DATABASE);
  if (database === undefined) {
    throw new CommandProblem(`${place} is a folder without a QualCoder project (${DATABASE}).`);
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const file = path.join(folder, database);
  const beside = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((other) => other !== file);
  const fileAt = async (other: string) => ({
    path: pathFrom(folder, other),
    content: await openBlob(other),
  });
  return {
    name: pathFrom(folder, file),
    content: await openBlob(file),
    beside: await Promise.all(beside.map(fileAt)),
  };
}

/** QualCoder's project is a folder; of a file, it alone is read. */
async function filesAt(place: string): Promise<NamedFile> {
  const found = await stat(place);
  if (found.isDirectory()) return folderAt(place);
  if (!found.isFile()) throw new CommandProblem(`${place} is no file and no folder.`);
  return { name: path.basename(place), content: await openBlob(place) };
}

function whyUnreadable(place: string, error: unknown): CommandProblem {
  if (error instanceof CommandProblem) return error;
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new CommandProblem(
    isMissing ? `There is no file ${place}.` : `${place} could not be read from the disk.`,
  );
}

/** Where the page says what to do on the page. */
const OWN_SENTENCES: Partial<Record<OpeningSentence, (place: string) => string>> = {
  newer: (place) => `${place} was written by a newer Hashiya, which is needed to open it.`,
  passphraseNeeded: (place) =>
    `${place} is locked with a passphrase: put it into the environment variable ${PASSPHRASE}.`,
  textOrTable: (place) =>
    `${place} is a text or a table, not a project: on the page, bring it into a project under Documents.`,
  wrongPassphrase: (place) =>
    `The passphrase in ${PASSPHRASE} does not open ${place}, or the file was changed.`,
};

function whyNotOpened(place: string, problem: ProjectFileProblem): CommandProblem {
  const sentence = OPENING_SENTENCES[problem.type];
  const say = OWN_SENTENCES[sentence] ?? en.projects.opening[sentence];
  return new CommandProblem(withoutIsolates(say(place)));
}

/** By name, or by number where no name is that number; two projects may have one name. */
function projectsCalled(names: readonly string[], wanted: string): number[] {
  const called = names.flatMap((name, index) => (name === wanted ? [index] : []));
  const number = /^[1-9]\d*$/u.test(wanted) ? Number(wanted) : undefined;
  const isNumbered = called.length === 0 && number !== undefined && number <= names.length;
  return isNumbered ? [number - 1] : called;
}

/** Which project of a file is meant: the only one, or the one of that name or number. */
function indexOf(place: string, { names }: ProjectFile, wanted: string | undefined): number {
  const chosen = wanted === undefined ? [...names.keys()] : projectsCalled(names, wanted);
  const [index, second] = chosen;
  if (index !== undefined && second === undefined) return index;
  const list = names.map((name, at) => `${String(at + 1)} “${name}”`).join(', ');
  if (wanted === undefined) {
    throw new CommandProblem(
      `${place} holds several projects; choose one with --project, by its name or number: ${list}.`,
    );
  }
  throw new CommandProblem(
    index === undefined
      ? `${place} has no project “${wanted}”; it has ${list}.`
      : `${place} has several projects “${wanted}”; choose one with --project and its number: ${list}.`,
  );
}

/** Only foreign files leave it open who coded; `foreignToLog` then adds a last coder. */
function nobodyIn({ report }: OpenedProject, { records }: ProjectImage): CoderId | undefined {
  if (report.format === 'hashiya' || records.coders.length === report.counts.coders)
    return undefined;
  return records.coders.findLast(({ name }) => name === NAMES.coder)?.id;
}

async function readFile(place: string, tree: boolean | undefined): Promise<ProjectFile> {
  const file = await filesAt(place).catch((error: unknown) => {
    throw whyUnreadable(place, error);
  });
  const read = await readProjectFile(file, {
    appFormat: APP_FORMAT,
    stamp: { newId, now: Date.now() },
    names: NAMES,
    passphrase: process.env[PASSPHRASE],
    hierarchy: tree ? 'names' : 'none',
  });
  if (!read.ok) throw whyNotOpened(place, read.problem);
  return read.value;
}

async function openFile(place: string, { project, tree }: ProjectChoice): Promise<OpenedProject> {
  const file = await readFile(place, tree);
  return file.open(indexOf(place, file, project));
}

/** Reads a project file of this or another tool. Throws a `CommandProblem` that says why it cannot be read. */
export async function loadProject(
  place: string,
  choice: ProjectChoice = {},
): Promise<LoadedProject> {
  // What was read of the file is out of reach, and so out of memory, before the image is made.
  const opened = await openFile(place, choice);
  // Nobody in particular reads: what is being coded in an open round stays hidden.
  const image = await memosInWords(seenImage(await projectLogImage(opened.log), undefined));
  return { ...opened, image, nobody: nobodyIn(opened, image) };
}

/** The name of a project and what there is to say of it, which needs less than to load it. Throws as `loadProject`. */
export async function loadReport(
  place: string,
  { project, tree }: ProjectChoice = {},
): Promise<{ readonly name: string; readonly report: OpeningReport }> {
  const file = await readFile(place, tree);
  const index = indexOf(place, file, project);
  return { name: file.names[index] ?? '', report: file.report(index) };
}
