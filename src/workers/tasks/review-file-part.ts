import { handOut } from '#domain/edits/hand-out.ts';
import type {
  BlobHash,
  ChangeId,
  CoderId,
  CodingId,
  DeviceId,
  DocumentId,
  MemoId,
  ReviewId,
} from '#domain/ids.ts';
import type { Change } from '#domain/log/change.ts';
import { nextClock } from '#domain/log/clock.ts';
import { reviewTalk } from '#domain/log/review-talk.ts';
import { reviewPart } from '#domain/review-part.ts';
import { seenImage } from '#domain/visibility.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import type { ProjectCopy } from '#storage/project-copy.ts';
import { readImage } from '#storage/project-image.ts';
import type { ProjectPart } from './project-part.ts';

export interface ReviewFilePart extends ProjectPart {
  readonly documents: ReadonlySet<DocumentId>;
  readonly codings: ReadonlySet<CodingId>;
  readonly memos: ReadonlySet<MemoId>;
}

async function* inTurn(changes: readonly Change[]): AsyncGenerator<Change> {
  for (const change of changes) yield await Promise.resolve(change);
}

/**
 * What is in the file of a review: what it is about, as one change of a device of its own, and the changes by which
 * something was said in it. What `viewer` does not see stays out.
 */
export async function reviewFilePart(
  db: ProjectDatabase,
  { clock, hashes, changes }: ProjectCopy,
  { id, viewer }: { readonly id: ReviewId; readonly viewer: CoderId },
): Promise<ReviewFilePart> {
  const { records } = seenImage(await readImage(db), viewer);
  const review = records.reviews.find((one) => one.id === id);
  if (!review) throw new RangeError(`no review ${id} that is seen`);
  const part = reviewPart(records, review);
  const draft = handOut(part, hashes);
  if (!draft) throw new RangeError('a review of nothing');
  const base: Change = {
    ...draft,
    id: newId<ChangeId>(),
    device: newId<DeviceId>(),
    sequence: 1,
    clock: clock ?? nextClock(undefined, 0),
    coder: review.coder,
  };
  const log: Change[] = [];
  for await (const change of changes) log.push(change);
  const codings = new Set(part.codings.map((coding) => coding.id));
  const talk = reviewTalk(log, review.id, codings);
  return {
    changes: { [Symbol.asyncIterator]: () => inTurn([...talk, base]) },
    hashes: new Set((draft.blobs ?? []) as BlobHash[]),
    documents: new Set(part.documents.map((document) => document.id)),
    codings,
    memos: new Set(part.memos.map((memo) => memo.id)),
  };
}
