import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { readQualcoder } from '#interchange/qualcoder/read-qualcoder.ts';
import { readRqda } from '#interchange/rqda/read-rqda.ts';
import { textOf } from '#interchange/sqlite/cell-values.ts';
import { DATABASE_LIMITS } from '#interchange/sqlite/database-limits.ts';
import { detectProject } from '#interchange/sqlite/detect-project.ts';
import { withDatabase } from '#interchange/sqlite/with-database.ts';
import { readTaguette, type TaguetteOptions } from '#interchange/taguette/read-taguette.ts';
import type { NamedFile, WhichProject } from './read-project-file.ts';

export interface DatabaseFileOptions extends TaguetteOptions {
  /** Whether a file that holds several projects is not read, but answered with their names. */
  readonly asksWhich: boolean;
}

type Read = Promise<Result<readonly ForeignProject[], ForeignProblem | WhichProject>>;

function inList<Value>(
  read: Result<Value, ForeignProblem>,
): Result<readonly Value[], ForeignProblem> {
  return read.ok ? success([read.value]) : read;
}

/** The names alone take no time, however much the projects hold. */
async function readOneTaguette(
  bytes: Uint8Array,
  { asksWhich, ...options }: DatabaseFileOptions,
): Read {
  if (!asksWhich) return readTaguette(bytes, options);
  const names = await withDatabase(bytes, DATABASE_LIMITS, (database) =>
    database.rows('projects', ['name']).map(({ name }) => textOf(name)),
  );
  if (!names.ok) return names;
  if (names.value.length > 1) return failure({ type: 'which-project', names: names.value });
  return readTaguette(bytes, options);
}

/** Reads a database of Taguette, QualCoder or RQDA, told by its tables; or the archive of a QualCoder folder. */
export async function readDatabaseFile(
  kind: 'qualcoder-archive' | 'sqlite',
  { name, content: file, beside = [] }: NamedFile,
  options: DatabaseFileOptions,
): Read {
  if (kind === 'qualcoder-archive') return inList(await readQualcoder(file));
  if (file.size > DATABASE_LIMITS.bytes) {
    return failure({ type: 'too-large', limitBytes: DATABASE_LIMITS.bytes });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const detected = await detectProject(bytes);
  if (!detected.ok) return detected;
  switch (detected.value) {
    case 'taguette':
      return readOneTaguette(bytes, options);
    case 'qualcoder': {
      const folder = [{ path: name, content: file }, ...beside];
      return inList(await readQualcoder(beside.length > 0 ? folder : file));
    }
    case 'rqda':
      return inList(await readRqda(bytes));
    case undefined:
      return failure({ type: 'no-project' });
  }
}
