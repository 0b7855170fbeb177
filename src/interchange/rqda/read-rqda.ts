import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import type { Counting } from '#interchange/foreign/counting.ts';
import { textOf } from '#interchange/sqlite/cell-values.ts';
import { DATABASE_LIMITS, type DatabaseLimits } from '#interchange/sqlite/database-limits.ts';
import { PassagePlacer } from '#interchange/sqlite/passage-placer.ts';
import { lineFeeds, ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import { whichProject } from '#interchange/sqlite/which-project.ts';
import { withDatabase } from '#interchange/sqlite/with-database.ts';
import { addAttributes, addCases } from './add-cases.ts';
import { addCodes } from './add-codes.ts';
import { addPictures } from './add-pictures.ts';
import { addCodings, addDocuments, addNotes } from './add-texts.ts';
import { readTables, type RqdaTables } from './read-tables.ts';

/** R counts characters; a line end of two is two of them. */
const COUNTINGS: readonly Counting[] = [
  { unit: 'code-point', lineEnd: 'two' },
  { unit: 'code-point', lineEnd: 'one' },
  { unit: 'utf-16', lineEnd: 'two' },
  { unit: 'utf-16', lineEnd: 'one' },
];

function toForeignProject(tables: RqdaTables): ForeignProject {
  const draft = new ProjectDraft();
  addCodes(draft, tables);
  const texts = addDocuments(draft, tables);
  const placer = new PassagePlacer(COUNTINGS, draft.losses);
  addCodings(draft, tables, texts, placer);
  addPictures(draft, tables);
  addCases(draft, tables, texts);
  addAttributes(draft, tables);
  addNotes(draft, tables, texts);
  draft.reading = placer.reading;
  const [project] = tables.project;
  const note = lineFeeds(textOf(project?.memo ?? null));
  return draft.finish({ format: 'rqda', origin: 'RQDA', name: '', note });
}

/** Reads a project of RQDA, the QDA package for R (`.rqda`). */
export async function readRqda(
  bytes: Uint8Array,
  limits: DatabaseLimits = DATABASE_LIMITS,
): Promise<Result<ForeignProject, ForeignProblem>> {
  const read = await withDatabase(bytes, limits, (database) =>
    whichProject(database) === 'rqda' ? readTables(database) : undefined,
  );
  if (!read.ok) return read;
  if (!read.value) return failure({ type: 'not-this-format' });
  return success(toForeignProject(read.value));
}
