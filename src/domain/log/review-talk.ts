import type { CodingId, ReviewId } from '#domain/ids.ts';
import type { Change, RecordChange } from './change.ts';

function isRemarkIn(
  { table, after }: RecordChange,
  review: ReviewId,
  codings: ReadonlySet<CodingId> | undefined,
): boolean {
  if (table !== 'remarks' || after['review'] !== review) return false;
  return codings?.has(after['coding'] as CodingId) ?? true;
}

/**
 * The talk in a review, of a whole log: all that passes between a copy for review and any other copy. Of every change the
 * remarks of the review alone stay; the change keeps its id, device, number and clock, so that bringing it in is a union,
 * and can bring nothing else. Given codings, it is the talk about them.
 */
export function reviewTalk(
  changes: readonly Change[],
  review: ReviewId,
  codings?: ReadonlySet<CodingId>,
): Change[] {
  const remarks = new Set<string>();
  for (const { records } of changes)
    for (const record of records) if (isRemarkIn(record, review, codings)) remarks.add(record.id);
  const isTalk = ({ table, id }: RecordChange) => table === 'remarks' && remarks.has(id);
  return changes.flatMap((change) => {
    const records = change.records.filter(isTalk);
    // An order to erase is for life and stands alone.
    if (records.length === 0 || change.erases) return [];
    const isWhole = records.length === change.records.length && !change.columns && !change.blobs;
    if (isWhole) return [change];
    const { columns: _columns, blobs: _blobs, ...rest } = change;
    return [{ ...rest, edit: { name: change.edit.name }, records }];
  });
}
