import { layerOfId } from '#domain/coding.ts';
import type { CoderId, CodingId, DeviceId, DocumentId, LayerId, ReviewId } from '#domain/ids.ts';
import { remarkSchema, type Remark } from '#domain/review.ts';
import { compareChanges, type Change } from './change.ts';
import { fold } from './fold.ts';
import { reviewTalk } from './review-talk.ts';

/** What a project knows of a review that something comes in for. */
export interface TalkKnown {
  readonly id: ReviewId;
  /** Where its codings lie, of those that are known. */
  readonly documents: ReadonlyMap<CodingId, DocumentId>;
  /** Who alone may have said something; undefined where anybody may have. */
  readonly speaker: CoderId | undefined;
  /** Whose changes are all known. */
  readonly device: DeviceId | undefined;
}

/** What the own log says of a review, whether or not it was taken away since; undefined where it knows none. */
export function talkKnown(
  own: readonly Change[],
  id: ReviewId,
): (Pick<TalkKnown, 'id' | 'documents'> & { readonly reviewer: CoderId }) | undefined {
  const tables = fold(own);
  const review = tables.get('reviews')?.get(id);
  if (!review) return undefined;
  const documents = new Map<CodingId, DocumentId>();
  for (const coding of review['codings'] as readonly CodingId[]) {
    const layer = tables.get('codings')?.get(coding)?.['layer'];
    if (layer !== undefined) documents.set(coding, layerOfId(layer as LayerId).document);
  }
  return { id, documents, reviewer: review['coder'] as CoderId };
}

/** What a change says, where that is all it does. */
function wholeRemark({ edit, records, undoes, ...rest }: Change): Remark | undefined {
  const [record] = records;
  const doesMore = [rest.columns, rest.blobs, rest.erases].some((part) => part && part.length > 0);
  if (edit.name !== 'remark' || undoes !== undefined || doesMore) return undefined;
  if (record?.table !== 'remarks' || records.length > 1) return undefined;
  const { id, before, after } = record;
  if (Object.keys(before).length > 0 || after['present'] !== true) return undefined;
  const remark = remarkSchema.safeParse({ ...after, id });
  return remark.success ? remark.data : undefined;
}

function isOf({ id, documents, speaker }: TalkKnown, remark: Remark): boolean {
  const { review, coding, document, coder } = remark;
  if (review !== id || documents.get(coding) !== document) return false;
  return speaker === undefined || coder === speaker;
}

/**
 * What may come in of a file for a review: the changes that say something new, each one whole remark about a coding of the
 * review by whoever made the change. A remark that its own file took back does not come in; one that is known stays as it
 * is, whatever the file says of it.
 */
export function incomingTalk(
  own: readonly Change[],
  other: readonly Change[],
  known: TalkKnown,
): Change[] {
  const standing = fold(reviewTalk(other, known.id)).get('remarks');
  const ids = new Set<string>(own.map(({ id }) => id));
  for (const { records } of own)
    for (const { table, id } of records) if (table === 'remarks') ids.add(id);
  return other.toSorted(compareChanges).filter((change) => {
    const remark = wholeRemark(change);
    if (!remark || ids.has(change.id) || ids.has(remark.id)) return false;
    if (!isOf(known, remark) || change.coder !== remark.coder) return false;
    if (change.device === known.device || standing?.get(remark.id)?.['present'] !== true)
      return false;
    ids.add(remark.id);
    return true;
  });
}
