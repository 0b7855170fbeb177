import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { readQualcoder } from '#interchange/qualcoder/read-qualcoder.ts';
import { readRqda } from '#interchange/rqda/read-rqda.ts';
import { DATABASE_LIMITS } from '#interchange/sqlite/database-limits.ts';
import { detectProject } from '#interchange/sqlite/detect-project.ts';
import { readTaguette, type TaguetteOptions } from '#interchange/taguette/read-taguette.ts';
import type { NamedFile } from './read-project-file.ts';

type Read = Promise<Result<readonly ForeignProject[], ForeignProblem>>;

function inList<Value>(
  read: Result<Value, ForeignProblem>,
): Result<readonly Value[], ForeignProblem> {
  return read.ok ? success([read.value]) : read;
}

/** Reads a database of Taguette, QualCoder or RQDA, told by its tables; or the archive of a QualCoder folder. */
export async function readDatabaseFile(
  kind: 'qualcoder-archive' | 'sqlite',
  { name, content: file, beside = [] }: NamedFile,
  options: TaguetteOptions,
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
      return readTaguette(bytes, options);
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
