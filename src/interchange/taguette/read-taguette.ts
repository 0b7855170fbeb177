import type { Result } from '#domain/result.ts';
import { failure } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { DATABASE_LIMITS, type DatabaseLimits } from '#interchange/sqlite/database-limits.ts';
import { whichProject } from '#interchange/sqlite/which-project.ts';
import { withDatabase } from '#interchange/sqlite/with-database.ts';
import { readTables } from './read-tables.ts';
import { toForeignProject } from './to-foreign-project.ts';

export interface TaguetteOptions {
  /**
   * `names` makes a tree of tags whose names have a common beginning; told as `hierarchy-from-names`. `none` only says that
   * there could be one: `hierarchy-in-names`.
   */
  readonly hierarchy: 'names' | 'none';
}

/** Reads a Taguette database: one project where it was exported, maybe several where it is a copy of the program's own. */
export async function readTaguette(
  bytes: Uint8Array,
  { hierarchy }: TaguetteOptions = { hierarchy: 'none' },
  limits: DatabaseLimits = DATABASE_LIMITS,
): Promise<Result<ForeignProject[], ForeignProblem>> {
  const read = await withDatabase(bytes, limits, (database) => {
    if (whichProject(database) !== 'taguette') return undefined;
    return readTables(database).map((tables) => toForeignProject(tables, hierarchy === 'names'));
  });
  if (!read.ok) return read;
  if (read.value === undefined) return failure({ type: 'not-this-format' });
  if (read.value.length === 0) return failure({ type: 'no-project' });
  return { ok: true, value: read.value };
}
