import type { Revision } from '#domain/revision.ts';
import { success, type Result } from '#domain/result.ts';
import { foldBodies } from '#domain/text/fold-bodies.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import {
  foldedRevisions,
  sweepFolded,
  writeFolded,
  type FoldedRevision,
} from '#storage/folded-texts.ts';
import { isOfNewerApp } from '#storage/format.ts';
import { unlessInUse } from '#storage/in-use.ts';
import { presentRows } from '#storage/present-rows.ts';
import { currentRevision, textOf, unitsOf } from '#storage/queries.ts';
import type { Report } from '#workers/task.ts';
import { withProject } from './with-project.ts';

export interface FoldTextsInput {
  readonly databaseName: string;
}

/** Code units that are folded before they are written: what is written stays when the work is broken off. */
const PORTION = 400_000;

function* portionsOf(revisions: readonly Revision[]): Generator<Revision[]> {
  let portion: Revision[] = [];
  let length = 0;
  for (const revision of revisions) {
    portion.push(revision);
    length += revision.length;
    if (length < PORTION) continue;
    yield portion;
    portion = [];
    length = 0;
  }
  if (portion.length > 0) yield portion;
}

async function foldedOf(db: ProjectDatabase, revision: Revision): Promise<FoldedRevision> {
  const [text, units] = await Promise.all([textOf(db, revision), unitsOf(db, revision)]);
  return { revision: revision.id, text: revision.text, bodies: foldBodies(text, units.turns) };
}

async function foldAll(db: ProjectDatabase, report: Report): Promise<void> {
  const documents = await presentRows(db, 'documents');
  await sweepFolded(db, new Set(documents.map(({ current }) => current)));
  const kept = new Set(await foldedRevisions(db));
  const missing: Revision[] = [];
  for (const document of documents)
    if (!kept.has(document.current)) missing.push(await currentRevision(db, document));
  let done = documents.length - missing.length;
  if (missing.length > 0) report({ done, total: documents.length });
  for (const portion of portionsOf(missing)) {
    await writeFolded(db, await Promise.all(portion.map((revision) => foldedOf(db, revision))));
    done += portion.length;
    report({ done, total: documents.length });
  }
}

/**
 * Keeps the current texts of a project folded, for searches to be quick: folds what is not yet kept, and lets go of what is
 * nobody's current text any more. Nothing where another page of this browser is at it, or a newer app has changed the project.
 */
export function foldTexts(
  { databaseName }: FoldTextsInput,
  report: Report,
): Promise<Result<undefined, never>> {
  return withProject(
    databaseName,
    async (db) => {
      await unlessInUse(`${databaseName} folding`, async () => {
        if (!(await isOfNewerApp(db))) await foldAll(db, report);
      });
      return success(undefined);
    },
    'relaxed',
  );
}
