import type { RecordChange } from '#domain/log/change.ts';
import type { MergeItem, MergePlan } from './merge-plan.ts';

/** Only these fields say where a record stands in a list: nobody chooses between orders. */
const SILENT = new Set(['order']);

function isSilent({ before, after }: RecordChange): boolean {
  return Object.keys({ ...before, ...after }).every((name) => SILENT.has(name));
}

/** What differences between two states of a project mean to whoever looks at it. */
export function plannedRecords(
  records: readonly RecordChange[],
): Pick<MergePlan, 'additions' | 'changes' | 'removals'> {
  const additions: MergeItem[] = [];
  const changes: MergeItem[] = [];
  const removals: MergeItem[] = [];
  for (const record of records) {
    const { table, id, before, after } = record;
    const item = { table, id };
    const wasSeen = before['present'] === true;
    const isSeen = after['present'] === true;
    if (isSeen && !wasSeen) additions.push(item);
    else if (wasSeen && !isSeen) removals.push(item);
    else if (!('present' in before) && !('present' in after) && !isSilent(record))
      changes.push(item);
  }
  return { additions, changes, removals };
}
