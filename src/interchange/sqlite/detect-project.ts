import type { Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import { DATABASE_LIMITS, type DatabaseLimits } from './database-limits.ts';
import { whichProject, type DatabaseFormat } from './which-project.ts';
import { withDatabase } from './with-database.ts';

/** Opens a database only to tell which tool's project it is. */
export function detectProject(
  bytes: Uint8Array,
  limits: DatabaseLimits = DATABASE_LIMITS,
): Promise<Result<DatabaseFormat | undefined, ForeignProblem>> {
  return withDatabase(bytes, limits, whichProject);
}
