import { isConsensus, type Coder } from '#domain/coder.ts';
import { addCoder } from '#domain/edits/edit-project.ts';
import { editMemo } from '#domain/edits/write-memo.ts';
import type { CoderId, MemoId } from '#domain/ids.ts';
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
  /** Whether the file names nobody at all: a name is wanted. */
  readonly isNameless?: boolean;
  /** What tells of the opening, signed by whoever codes. */
  readonly memo?: MemoId;
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

/** Undefined where nobody is remembered who could work in it; a copy for a review is opened as who reviews. */
export function whoCodes(localId: string): Promise<WhoCodes | undefined> {
  return withDatabase(localId, async (db) => {
    if ((await reviewOfCopy(db)) !== undefined) return undefined;
    const coders = (await presentRows(db, 'coders')).filter((coder) => !isConsensus(coder));
    const remembered = await db.meta.get('coder');
    if (remembered?.key !== 'coder') return undefined;
    return { coders: coders.map(({ id, name }) => ({ id, name })), chosen: remembered.id };
  });
}

/** Has the memo signed by the coder, if it is still there; a change of whom it is taken from, whose undo reaches it. */
async function sign(
  db: ProjectDatabase,
  id: MemoId,
  coder: CoderId,
): Promise<Result<undefined, WriteProblem>> {
  const memo = (await presentRows(db, 'memos')).find((one) => one.id === id);
  const draft = memo && editMemo(memo, { coder });
  const written = draft && (await commit(db, draft, { coder: memo.coder, now: Date.now() }));
  return written?.ok === false ? written : success(undefined);
}

/** Whoever works in the project from now on, and signs the memo that tells of its opening. */
export async function codeAs(
  localId: string,
  coder: CoderId,
  memo?: MemoId,
): Promise<Result<undefined, WriteProblem>> {
  try {
    return await withDatabase(localId, async (db) => {
      const signed = memo ? await sign(db, memo, coder) : success(undefined);
      if (signed.ok) await db.meta.put({ key: 'coder', id: coder });
      return signed;
    });
  } catch (error) {
    return failure(writeProblemOf(error));
  }
}

/** Adds a coder of that name, who works in the project from now on; `chosen` is who has worked in it so far. */
export async function codeAsNew(
  localId: string,
  name: string,
  { chosen, memo }: Pick<WhoCodes, 'chosen'> & { readonly memo?: MemoId | undefined },
): Promise<Result<CoderId, WriteProblem>> {
  const id = newId<CoderId>();
  try {
    const added = await withDatabase(localId, async (db) => {
      const draft = addCoder({ id, name, initials: initialsOf(name) });
      return draft && (await commit(db, draft, { coder: chosen, now: Date.now() }));
    });
    if (added?.ok === false) return added;
    const signed = await codeAs(localId, id, memo);
    return signed.ok ? success(id) : signed;
  } catch (error) {
    return failure(writeProblemOf(error));
  }
}
