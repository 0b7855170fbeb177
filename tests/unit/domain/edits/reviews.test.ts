import { describe, expect, it } from 'vitest';
import { openReview, remark, removeReview, renameReview } from '#domain/edits/reviews.ts';
import type { CoderId, CodingId, DocumentId, RemarkId, ReviewId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { inverse } from '#domain/log/inverse.ts';
import type { Remark, Review } from '#domain/review.ts';
import { commit } from '#storage/commit.ts';
import { eraseRecords } from '#storage/erase.ts';
import { presentRows } from '#storage/present-rows.ts';
import { History } from '#storage/undo.ts';
import { CODER, freshDatabase } from '#tests/unit/support/project-database.ts';

const NOW = 1_700_000_000_000;
const REVIEW: Review = {
  id: 'review-1' as ReviewId,
  name: 'Review 1',
  coder: CODER,
  codings: ['coding-1', 'coding-2'] as CodingId[],
  perCode: 5,
  seed: 7,
  openedAt: NOW,
};

function said(id: string, of: Partial<Remark> = {}): Remark {
  return {
    id: id as RemarkId,
    review: REVIEW.id,
    coding: 'coding-1' as CodingId,
    document: 'document-1' as DocumentId,
    coder: CODER,
    verdict: 'query',
    text: 'Is this doubt?',
    createdAt: NOW,
    ...of,
  };
}

async function projectWith(...drafts: (Draft | undefined)[]) {
  const db = await freshDatabase();
  for (const draft of drafts) {
    const written = draft && (await commit(db, draft, { coder: CODER, now: NOW }));
    if (!written?.ok) throw new Error(JSON.stringify(written));
  }
  return db;
}

describe('a review', () => {
  it('begins, is renamed and talked in, one change each, and each is undone', async () => {
    const db = await projectWith(
      openReview(REVIEW),
      renameReview(REVIEW, 'Second look'),
      remark(said('remark-1')),
    );
    expect(await presentRows(db, 'reviews')).toEqual([{ ...REVIEW, name: 'Second look' }]);
    expect(await presentRows(db, 'remarks')).toEqual([said('remark-1')]);
    const history = new History(db, CODER);
    await history.step('undo', NOW);
    expect(await presentRows(db, 'remarks')).toEqual([]);
    await history.step('undo', NOW);
    expect(await presentRows(db, 'reviews')).toEqual([REVIEW]);
    await history.step('undo', NOW);
    expect(await presentRows(db, 'reviews')).toEqual([]);
  });

  it('is not changed by the name it has', () => {
    expect(renameReview(REVIEW, REVIEW.name)).toBeUndefined();
  });

  it('goes with what was said in it, and with nothing that was said elsewhere', async () => {
    const elsewhere = said('remark-2', { review: 'review-2' as ReviewId });
    const own = said('remark-1', { coder: 'coder-2' as CoderId });
    const removal = removeReview(REVIEW, [own, elsewhere]);
    const db = await projectWith(openReview(REVIEW), remark(own), remark(elsewhere), removal);
    expect(await presentRows(db, 'reviews')).toEqual([]);
    expect(await presentRows(db, 'remarks')).toEqual([elsewhere]);
    const undone = removal && (await commit(db, inverse(removal), { coder: CODER, now: NOW }));
    expect(undone?.ok).toBe(true);
    expect(await presentRows(db, 'remarks')).toHaveLength(2);
  });
});

it('what was said of a document that is erased is found nowhere', async () => {
  const secret = said('remark-1', { text: 'Kamran says so himself' });
  const kept = said('remark-2', { document: 'document-2' as DocumentId, text: 'Agreed' });
  const db = await projectWith(openReview(REVIEW), remark(secret), remark(kept));
  const roots = [{ table: 'documents', id: 'document-1' }] as const;
  expect(await eraseRecords(db, roots, { coder: CODER, now: NOW })).toMatchObject({ ok: true });
  expect(await presentRows(db, 'remarks')).toEqual([kept]);
  expect(JSON.stringify(await db.log.toArray())).not.toContain('Kamran');
});
