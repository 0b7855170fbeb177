import { draft } from '#domain/edits/draft.ts';
import { applied } from '#domain/log/applied.ts';
import type { Change, Draft, Fields } from '#domain/log/change.ts';
import { circularMoves } from '#domain/log/circular-moves.ts';
import { differences } from '#domain/log/differences.ts';
import { fold, type FieldsByTable } from '#domain/log/fold.ts';
import { isSameValue } from '#domain/log/same-value.ts';
import type { LayerId } from '#domain/ids.ts';
import type { TableName } from '#domain/tables.ts';
import {
  chosenSide,
  conflictKey,
  type MergeChoices,
  type MergeConflict,
  type MergePlan,
} from './merge-plan.ts';
import { plannedRecords } from './planned-records.ts';
import { settleUnion } from './settle-union.ts';

/** Of these both sides are kept, or nobody cares. */
const NOT_CHOSEN: ReadonlySet<string> = new Set(['memos body', 'documents current']);

/** Of decisions the later one holds, with all that came of it. */
function isChosenBetween(table: TableName, field: string): boolean {
  if (table === 'decisions') return false;
  return field !== 'order' && !NOT_CHOSEN.has(`${table} ${field}`);
}

interface Sides {
  readonly base: Fields;
  readonly ours: Fields;
  readonly theirs: Fields;
  readonly after: Fields;
}

function changedOn(side: Fields, base: Fields): string[] {
  const names = new Set([...Object.keys(side), ...Object.keys(base)]);
  return [...names].filter((name) => !isSameValue(side[name], base[name]));
}

function conflictsOf(table: TableName, id: string, sides: Sides): MergeConflict[] {
  const { base, ours, theirs, after } = sides;
  const [here, there] = [changedOn(ours, base), changedOn(theirs, base)];
  if (here.length === 0 || there.length === 0) return [];
  const isSeen = ({ present }: Fields) => present === true;
  const fields =
    isSeen(ours) && isSeen(theirs) ? here.filter((name) => there.includes(name)) : ['present'];
  return fields
    .filter((name) => isChosenBetween(table, name) && !isSameValue(ours[name], theirs[name]))
    .map((field) => ({
      ...{ table, id, field, key: conflictKey(table, id, field) },
      ...{ ours: ours[field], theirs: theirs[field] },
      initial: isSameValue(after[field], ours[field]) ? 'ours' : 'theirs',
    }));
}

/** What both changed since they parted, and not in the same way. */
function conflictsBetween(
  base: FieldsByTable,
  ours: FieldsByTable,
  theirs: FieldsByTable,
  after: FieldsByTable,
): MergeConflict[] {
  return [...base].flatMap(([table, rows]) =>
    [...rows].flatMap(([id, fields]) => {
      const own = ours.get(table)?.get(id);
      const other = theirs.get(table)?.get(id);
      if (!own || !other) return [];
      const merged = after.get(table)?.get(id) ?? {};
      return conflictsOf(table, id, { base: fields, ours: own, theirs: other, after: merged });
    }),
  );
}

function choiceOf(conflict: MergeConflict, choices: MergeChoices, tables: FieldsByTable) {
  const { table, id, field } = conflict;
  const fields = tables.get(table)?.get(id);
  const value = conflict[chosenSide(conflict, choices)];
  if (!fields || isSameValue(fields[field], value)) return undefined;
  const pick = (one: unknown) => (one === undefined ? {} : { [field]: one });
  const layer = table === 'codings' ? { layer: fields['layer'] as LayerId } : {};
  return { table, id, ...layer, before: pick(fields[field]), after: pick(value) };
}

/** Bringing in another copy of the same project: the union of the logs. */
export class UnionPlan implements MergePlan {
  readonly additions;
  readonly changes;
  readonly removals;
  readonly conflicts: readonly MergeConflict[];
  readonly after: FieldsByTable;
  readonly #merged: readonly Change[];

  constructor(own: readonly Change[], other: readonly Change[], merged: readonly Change[]) {
    this.#merged = merged;
    const theirIds = new Set(other.map(({ id }) => id));
    const ours = fold(own);
    const after = fold(merged);
    const common = own.filter(({ id }) => theirIds.has(id));
    this.conflicts = conflictsBetween(fold(common), ours, fold(other), after);
    this.after = applied(after, settleUnion(after, merged));
    const inConflict = new Set(this.conflicts.map(({ table, id }) => `${table} ${id}`));
    const records = differences(ours, this.after).filter(
      ({ table, id }) => !inConflict.has(`${table} ${id}`),
    );
    ({
      additions: this.additions,
      changes: this.changes,
      removals: this.removals,
    } = plannedRecords(records));
  }

  /** The one change that is to follow the union: what was chosen, and what needs to be put right. */
  finish(choices: MergeChoices, tables: FieldsByTable): Draft | undefined {
    const wanted = this.conflicts.flatMap((one) => choiceOf(one, choices, tables) ?? []);
    const circular = circularMoves(wanted, tables.get('codes') ?? new Map<string, Fields>());
    const chosen = wanted.filter((record) => !circular.has(record));
    const records = [...chosen, ...settleUnion(applied(tables, chosen), this.#merged)];
    return draft({ name: 'mergeChoices', count: records.length }, records);
  }
}
