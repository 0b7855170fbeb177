import type { CoderId } from '#domain/ids.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import { seenRecords } from '#domain/log/image-of.ts';
import type { MergeItem, MergePlan } from '#domain/merge/merge-plan.ts';
import type { TableName } from '#domain/tables.ts';
import { Visibility, type FindFields } from '#domain/visibility.ts';

function fieldsIn(states: readonly FieldsByTable[], table: TableName, id: string) {
  return states.map((tables) => tables.get(table)?.get(id)).find((found) => found);
}

/** What of a merge may be spoken of to somebody while rounds are open, here or in what comes in. */
function seenBy(viewer: CoderId, states: readonly FieldsByTable[]) {
  const rounds = states.flatMap((tables) => seenRecords(tables, 'rounds'));
  const coders = states.flatMap((tables) => seenRecords(tables, 'coders'));
  const visibility = new Visibility(viewer, rounds, coders);
  const find: FindFields = (table, id) => fieldsIn(states, table, id);
  return ({ table, id }: MergeItem) => {
    const fields = find(table, id);
    return fields === undefined || visibility.seesFields(table, fields, find);
  };
}

/** The parts of a plan that the viewer may know of, and what tells them. `before` is the own project as it is. */
export function seenPlan(
  { additions, changes, removals, conflicts, after }: MergePlan,
  before: FieldsByTable,
  viewer: CoderId,
) {
  const isSeen = seenBy(viewer, [before, after]);
  const seen = {
    additions: additions.filter(isSeen),
    changes: changes.filter(isSeen),
    removals: removals.filter(isSeen),
    conflicts: conflicts.filter(isSeen),
  };
  const all = { additions, changes, removals, conflicts };
  const sum = (lists: typeof all) =>
    Object.values(lists).reduce((count, list) => count + list.length, 0);
  return { ...seen, isSeen, hidesWork: sum(seen) < sum(all) };
}
