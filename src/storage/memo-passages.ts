import type { MemoId, RevisionId } from '#domain/ids.ts';
import { documentOfMemo, type TurnMemo } from '#domain/memo.ts';
import type { Span } from '#domain/text/span.ts';
import type { ProjectDatabase } from './database.ts';
import { placedMemos } from './placed.ts';
import { entityOf } from './present-rows.ts';
import { textOf } from './queries.ts';

/** The words that a memo is on. */
export interface MemoPassage {
  readonly words: string;
  /** In the document's current text; undefined where the words are lost there, and are those it stood at. */
  readonly span: Span | undefined;
}

/** What memos on turns are on now, by their ids. */
export async function memoPassages(
  db: ProjectDatabase,
  memos: readonly TurnMemo[],
): Promise<ReadonlyMap<MemoId, MemoPassage>> {
  const placed = await placedMemos(db, memos);
  const documents = await db.rows('documents').bulkGet(placed.map(documentOfMemo));
  const texts = new Map<RevisionId, string>();
  for (const revision of new Set(placed.map(({ place }) => place.revision))) {
    const known = entityOf<'revisions'>(await db.rows('revisions').get(revision));
    texts.set(revision, known ? await textOf(db, known) : '');
  }
  return new Map(
    placed.map(({ id, place }, at) => {
      const { revision, start, end } = place;
      const words = texts.get(revision)?.slice(start, end) ?? '';
      const isThere = revision === documents[at]?.current;
      return [id, { words, span: isThere ? { start, end } : undefined }];
    }),
  );
}
