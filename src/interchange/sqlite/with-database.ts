import type { Database as Handle } from 'sql.js';
import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import { DatabaseFault } from './database-fault.ts';
import type { DatabaseLimits } from './database-limits.ts';
import { Database } from './database.ts';
import { loadEngine } from './load-engine.ts';

const SIGNATURE = 'SQLite format 3\0';
const HEADER_BYTES = 100;
/** Where the header says how it is to be written and read, and what it says of a journal for rolling back. */
const VERSIONS_AT = 18;
const ROLLBACK_JOURNAL = 1;

function isDatabase(bytes: Uint8Array): boolean {
  return Array.from(SIGNATURE).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** A database of the other kind of journal cannot be opened where there is no shared memory. */
function withoutLog(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.fill(ROLLBACK_JOURNAL, VERSIONS_AT, VERSIONS_AT + 2);
  return copy;
}

/** What a damaged file left behind must not hide what was found out of it. */
function closed(handle: Handle): void {
  try {
    handle.close();
  } catch {
    return;
  }
}

/** Opens a database for as long as something is read of it. What the file does wrong is a problem; nothing runs of it. */
export async function withDatabase<Value>(
  bytes: Uint8Array,
  limits: DatabaseLimits,
  read: (database: Database) => Value,
): Promise<Result<Value, ForeignProblem>> {
  if (bytes.length > limits.bytes) {
    return failure({ type: 'too-large', limitBytes: limits.bytes });
  }
  if (!isDatabase(bytes)) return failure({ type: 'not-this-format' });
  if (bytes.length < HEADER_BYTES) return failure({ type: 'damaged' });
  const engine = await loadEngine();
  try {
    const handle = new engine.Database(withoutLog(bytes));
    try {
      return success(read(new Database(handle, limits)));
    } finally {
      closed(handle);
    }
  } catch (error) {
    if (error instanceof DatabaseFault) return failure(error.problem);
    throw error;
  }
}
