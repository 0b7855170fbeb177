import { failure, success, type Result } from '#domain/result.ts';
import { unpackEntries, type ArchiveProblem } from '#interchange/archive/unpack-entries.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import { unpackedLimitBytes } from '#interchange/limits.ts';
import { isUnsafeName } from '#interchange/archive/entry-name.ts';

/** A file of a folder; its path begins at the folder or above it, and has slashes. */
export interface FolderFile {
  readonly path: string;
  readonly content: Blob;
}

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A project's folder, wherever it lies. Paths are those within it. */
export interface ProjectFolder {
  /** Of the folder, without its ending; empty where there is only the database. */
  readonly name: string;
  readonly database: Uint8Array<ArrayBuffer>;
  /** Whether what was last written lies beside the database. */
  readonly hasUnsavedChanges: boolean;
  /** Those of the files that are there; a problem where they are together beyond the limit. */
  files(paths: ReadonlySet<string>, limitBytes: number): Promise<Result<Files, ForeignProblem>>;
}

const DATABASE = /(?:^|\/)data\.qda$/iu;
const FOLDER_ENDING = /\.qda$/iu;
const ZIP = [0x50, 0x4b];
/** What macOS puts into an archive beside the files. */
const COMPANION = /^__MACOSX\//u;

function isDatabasePath(path: string): boolean {
  return DATABASE.test(path) && !COMPANION.test(path);
}

function foreignProblem(problem: ArchiveProblem): ForeignProblem {
  return problem.type === 'password-protected' ? { type: 'encrypted' } : problem;
}

/** The one database among paths. */
function databaseAmong(paths: readonly string[]): Result<string, ForeignProblem> {
  const unsafe = paths.find(isUnsafeName);
  if (unsafe !== undefined) return failure({ type: 'unsafe-name', entry: unsafe });
  const [path, ...others] = paths.filter(isDatabasePath);
  if (path === undefined) return failure({ type: 'no-project' });
  if (others.length > 0) return failure({ type: 'several-projects', entries: [path, ...others] });
  return success(path);
}

/** Paths within the folder of the database, in small letters, and what they are outside. */
function pathsWithin(root: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const inside = paths.filter((path) => path.startsWith(root));
  return new Map(inside.map((path) => [path.slice(root.length).toLowerCase(), path]));
}

function placeOf(database: string, paths: readonly string[]) {
  const root = database.slice(0, database.lastIndexOf('/') + 1);
  const within = pathsWithin(root, paths);
  const name = root.slice(0, -1).split('/').at(-1) ?? '';
  return {
    within,
    name: name.replace(FOLDER_ENDING, ''),
    hasUnsavedChanges: within.has('data.qda-wal') || within.has('data.qda-journal'),
  };
}

async function openArchive(
  archive: Blob,
  limitBytes: number,
): Promise<Result<ProjectFolder, ForeignProblem>> {
  const unpacked = await unpackEntries(
    archive,
    isDatabasePath,
    unpackedLimitBytes(archive.size, limitBytes),
  );
  if (!unpacked.ok) return failure(foreignProblem(unpacked.problem));
  const { names, files } = unpacked.value;
  const path = databaseAmong(names);
  if (!path.ok) return path;
  const { within, ...place } = placeOf(path.value, names);
  const database = files.get(path.value) ?? new Uint8Array();
  const load: ProjectFolder['files'] = async (paths, limit) => {
    const entries = new Map(
      [...paths].flatMap((own) => {
        const entry = within.get(own.toLowerCase());
        return entry === undefined ? [] : [[own, entry] as const];
      }),
    );
    const wanted = new Set(entries.values());
    const found = await unpackEntries(
      archive,
      (name) => wanted.has(name),
      unpackedLimitBytes(archive.size, limit),
    );
    if (!found.ok) return failure(foreignProblem(found.problem));
    const bytes = [...entries].flatMap(([own, entry]) => {
      const file = found.value.files.get(entry);
      return file ? [[own, file] as const] : [];
    });
    return success(new Map(bytes));
  };
  return success({ ...place, database, files: load });
}

async function bytesOf(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, ForeignProblem>> {
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Gone or locked since it was picked.
    return failure({ type: 'damaged' });
  }
}

async function openDatabase(
  file: Blob,
  limitBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ForeignProblem>> {
  return file.size > limitBytes ? failure({ type: 'too-large', limitBytes }) : bytesOf(file);
}

async function openFolder(
  listed: readonly FolderFile[],
  limitBytes: number,
): Promise<Result<ProjectFolder, ForeignProblem>> {
  const files = new Map(listed.map(({ path, content }) => [path, content]));
  const path = databaseAmong([...files.keys()]);
  if (!path.ok) return path;
  const database = await openDatabase(files.get(path.value) ?? new Blob(), limitBytes);
  if (!database.ok) return database;
  const filled = listed.filter(({ content }) => content.size > 0);
  const { within, ...place } = placeOf(
    path.value,
    filled.map((each) => each.path),
  );
  const load: ProjectFolder['files'] = async (paths, limit) => {
    const wanted = [...paths].flatMap((own) => {
      const file = files.get(within.get(own.toLowerCase()) ?? '');
      return file ? [[own, file] as const] : [];
    });
    const total = wanted.reduce((sum, [, file]) => sum + file.size, 0);
    if (total > limit) return failure({ type: 'unpacks-too-large', limitBytes: limit });
    const found = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const [own, file] of wanted) {
      const bytes = await bytesOf(file);
      if (!bytes.ok) return bytes;
      found.set(own, bytes.value);
    }
    return success(found);
  };
  return success({ ...place, database: database.value, files: load });
}

/** Opens a project that is a folder's files, an archive of the folder, or only the folder's database. */
export async function openProjectFolder(
  input: Blob | readonly FolderFile[],
  limitBytes: number,
): Promise<Result<ProjectFolder, ForeignProblem>> {
  if (!(input instanceof Blob)) return openFolder(input, limitBytes);
  const head = new Uint8Array(await input.slice(0, ZIP.length).arrayBuffer());
  if (ZIP.every((byte, index) => head[index] === byte)) return openArchive(input, limitBytes);
  const database = await openDatabase(input, limitBytes);
  if (!database.ok) return database;
  return success({
    ...{ name: '', database: database.value, hasUnsavedChanges: false },
    files: () => Promise.resolve(success(new Map())),
  });
}
