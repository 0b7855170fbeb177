import type { RecordChange } from './change.ts';

function isClosingTakenBack({ table, before, after }: RecordChange): boolean {
  const isWhole = 'present' in before || 'present' in after;
  return table === 'rounds' && !isWhole && 'closedAt' in before && !('closedAt' in after);
}

function isOpenRoundBroughtBack({ table, after }: RecordChange): boolean {
  return table === 'rounds' && 'openedAt' in after && !('closedAt' in after);
}

/**
 * Of an undo or redo the records that would open a round. What was hidden in it has been in the open since it was closed or
 * taken away, so nobody could code blind in it any more. The beginning of a round goes with its round.
 */
export function inTheOpen(records: readonly RecordChange[]): readonly RecordChange[] {
  if (records.some(isOpenRoundBroughtBack)) return records;
  return records.filter(isClosingTakenBack);
}
