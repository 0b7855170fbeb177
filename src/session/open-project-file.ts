import { addMemos } from '#domain/edits/write-memo.ts';
import type { MemoId } from '#domain/ids.ts';
import type { Memo } from '#domain/memo.ts';
import { failure, success, type Result } from '#domain/result.ts';
import { unlikeOthers } from '#domain/unlike-others.ts';
import type { ForeignNames } from '#interchange/foreign/foreign-to-log.ts';
import type { OpeningReport } from '#interchange/project-file/opened-project.ts';
import type { ProjectFileProblem } from '#interchange/project-file/read-project-file.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { markInUse } from '#storage/in-use.ts';
import { isWrittenHere } from '#storage/is-written-here.ts';
import { newId } from '#storage/new-id.ts';
import type { ProjectEntry, Registry } from '#storage/registry.ts';
import { Refusal, writeProblemOf, type WriteProblem } from '#storage/write-problem.ts';
import type {
  OpenedProjectFile,
  OpenProjectFileInput,
  ProjectTarget,
} from '#workers/tasks/open-project-file.ts';
import type { TaskProblem, TaskWorker } from '#workers/task-worker.ts';
import { namedProject } from './named-project.ts';
import type { ChosenProject } from './project-of.ts';
import { whoCodes, type WhoCodes } from './who-codes.ts';

export type OpenFileProblem = ProjectFileProblem | WriteProblem | TaskProblem;

export interface OpenFileOptions {
  readonly signal: AbortSignal;
  readonly onprogress: (share: number) => void;
  /** Local ids of what is to go once the file is open: their names are free. */
  readonly replaces?: readonly string[] | undefined;
  /** What the project is to keep of how a file of another tool was opened; undefined where that is nothing. */
  readonly memoOf: (project: ListedProject) => Pick<Memo, 'title' | 'body'> | undefined;
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
  /** Not of a backup of what is here: whoever saved it opens it. */
  readonly who?: WhoCodes;
}

type Opened = Result<readonly ListedProject[], OpenFileProblem>;

function isWhole({ format, withheld, review }: OpeningReport): boolean {
  return format === 'hashiya' && !withheld && !review;
}

function entryOf({ localId, project, name, report }: OpenedProjectFile, file: File): ProjectEntry {
  const entry = { id: localId, project, name, openedAt: Date.now() };
  // A whole file of ours is a backup of what it became.
  return isWhole(report) ? { ...entry, backupAt: file.lastModified } : entry;
}

/** Two entries of the list never have one name: a second copy of a project of ours, which keeps its own, is numbered. */
function unlike(entries: readonly ProjectEntry[], names: ReadonlySet<string>): ProjectEntry[] {
  const taken = new Set(names);
  return entries.map((entry) => {
    const name = unlikeOthers(entry.name, taken);
    taken.add(name);
    return { ...entry, name };
  });
}

/** Writes the memo as whoever would work in the project; whoever says to be another signs it anew. */
async function keepMemo(
  { localId, project }: OpenedProjectFile,
  memo: Pick<Memo, 'title' | 'body'>,
): Promise<MemoId> {
  const db = new ProjectDatabase(databaseName(localId));
  try {
    const meta = await db.meta.get('coder');
    if (meta?.key !== 'coder') throw new RangeError('a project of a file without a coder');
    const now = Date.now();
    const target = { table: 'project', id: project } as const;
    const kept = { id: newId<MemoId>(), target, ...memo, coder: meta.id, createdAt: now };
    const draft = addMemos([kept]);
    const written = draft && (await commit(db, draft, { coder: meta.id, now }));
    if (written?.ok === false) throw new Refusal(written.problem);
    return kept.id;
  } finally {
    db.close();
  }
}

interface ToldProject extends OpenedProjectFile {
  readonly memo?: MemoId;
}

/** With the memo that tells of the opening, which is one of those that are here. */
async function keepReport(
  made: OpenedProjectFile,
  memoOf: OpenFileOptions['memoOf'],
): Promise<ToldProject> {
  const { report } = made;
  if (!report.here) return made;
  const here = { ...report.here, memos: report.here.memos + 1 };
  const told = { ...made, report: { ...report, here } };
  const memo = memoOf(told);
  if (!memo) return made;
  return { ...told, memo: await keepMemo(made, memo) };
}

/** As whom a project that a file was opened as opens; undefined where the file is a backup of what is here. */
async function whoOpens(
  { localId, project, device, report, memo }: ToldProject,
  listed: readonly ProjectEntry[],
): Promise<WhoCodes | undefined> {
  const copies = listed.filter((entry) => entry.project === project);
  if (isWhole(report) && device && (await isWrittenHere(device, copies))) return undefined;
  const who = await whoCodes(localId);
  const isNameless = report.here !== undefined && report.counts.coders === 0;
  return who && { ...who, isNameless, ...(memo && { memo }) };
}

/** What goes wrong in it comes back as a problem. */
async function attempted<Done>(work: () => Promise<Done>): Promise<Result<Done, WriteProblem>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(writeProblemOf(error));
  }
}

interface Listing extends Pick<OpenFileOptions, 'memoOf'> {
  /** What was here before. */
  readonly listed: readonly ProjectEntry[];
  readonly takenNames: readonly string[];
}

async function listStored(
  registry: Registry,
  stored: readonly OpenedProjectFile[],
  file: File,
  { memoOf, listed, takenNames }: Listing,
): Promise<readonly ListedProject[]> {
  const told: ToldProject[] = [];
  for (const one of stored) told.push(await keepReport(one, memoOf));
  const entries = unlike(
    told.map((one) => entryOf(one, file)),
    new Set(takenNames),
  );
  await registry.put(...entries);
  const projects: ListedProject[] = [];
  for (const [at, one] of told.entries()) {
    const { localId, name, report } = one;
    const who = await whoOpens(one, listed);
    projects.push({ localId, report, name: entries[at]?.name ?? name, ...(who && { who }) });
  }
  return projects;
}

async function storeAndList(
  registry: Registry,
  worker: TaskWorker,
  chosen: ChosenProject,
  targets: readonly ProjectTarget[],
  { signal, onprogress, replaces = [], memoOf, which, ...how }: OpenFileOptions,
): Promise<Opened> {
  const listed = await attempted(() => registry.list());
  if (!listed.ok) return listed;
  const standing = listed.value.filter(({ id }) => !replaces.includes(id));
  const takenNames = standing.map(({ name }) => name);
  const about = { ...namedProject(chosen), targets, asksWhich: which === undefined };
  const stored = await worker.run(
    'openProjectFile',
    { ...about, ...how, takenNames },
    {
      signal,
      onprogress: ({ done, total }) => {
        onprogress(done / total);
      },
    },
  );
  if (!stored.ok) return stored;
  const listing = { memoOf, listed: listed.value, takenNames };
  return attempted(() => listStored(registry, stored.value, chosen.file, listing));
}

/**
 * Makes projects of what a file of this or another tool holds, and lists them; a second copy of a project that is here gets
 * a name of its own. When anything fails nothing of the file is listed.
 */
export async function openProjectFile(
  registry: Registry,
  worker: TaskWorker,
  chosen: ChosenProject,
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
