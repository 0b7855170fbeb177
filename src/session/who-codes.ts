import { isConsensus, type Coder } from '#domain/coder.ts';
import { addCoder } from '#domain/edits/edit-project.ts';
import type { CoderId } from '#domain/ids.ts';
import { initialsOf } from '#domain/initials-of.ts';
import { failure, success, type Result } from '#domain/result.ts';
import { commit } from '#storage/commit.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { reviewOfCopy } from '#storage/review-copy.ts';
import { writeProblemOf, type WriteProblem } from '#storage/write-problem.ts';

/** The coders of a project that is not open, and as whom one would work in it. */
export interface WhoCodes {
  readonly coders: readonly Pick<Coder, 'id' | 'name'>[];
  readonly chosen: CoderId;
}

async function withDatabase<Done>(
  localId: string,
  work: (db: ProjectDatabase) => Promise<Done>,
): Promise<Done> {
  const db = new ProjectDatabase(databaseName(localId));
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Undefined where there is nobody to choose from; a copy for a review is opened as who reviews. */
export function whoCodes(localId: string): Promise<WhoCodes | undefined> {
  return withDatabase(localId, async (db) => {
    if ((await reviewOfCopy(db)) !== undefined) return undefined;
    const coders = (await presentRows(db, 'coders')).filter((coder) => !isConsensus(coder));
    const remembered = await db.meta.get('coder');
    if (coders.length < 2 || remembered?.key !== 'coder') return undefined;
    return { coders: coders.map(({ id, name }) => ({ id, name })), chosen: remembered.id };
  });
}

/** Whoever works in the project from now on. */
export async function codeAs(
  localId: string,
  coder: CoderId,
): Promise<Result<undefined, WriteProblem>> {
  try {
    await withDatabase(localId, (db) => db.meta.put({ key: 'coder', id: coder }));
    return success(undefined);
  } catch (error) {
    return failure(writeProblemOf(error));
  }
}

/** Adds a coder of that name, who works in the project from now on; `by` is who has worked in it so far. */
export async function codeAsNew(
  localId: string,
  name: string,
  by: CoderId,
): Promise<Result<CoderId, WriteProblem>> {
  const id = newId<CoderId>();
  try {
    return await withDatabase(localId, async (db) => {
      const draft = addCoder({ id, name, initials: initialsOf(name) });
      const written = draft && (await commit(db, draft, { coder: by, now: Date.now() }));
      if (written?.ok === false) return written;
      await db.meta.put({ key: 'coder', id });
      return success(id);
    });
  } catch (error) {
    return failure(writeProblemOf(error));
  }
}
