import { isKnownTable } from '#domain/tables.ts';
import type { CodingColumns, Fields, RecordChange } from './change.ts';
import { isSameValue } from './same-value.ts';

/** Names of all fields a change speaks of. */
function changedNames(change: RecordChange): string[] {
  return [...new Set([...Object.keys(change.before), ...Object.keys(change.after)])];
}

/** Whether a record (undefined: it does not exist) still has what the change expects to find. */
export function stillHasBefore(fields: Fields | undefined, change: RecordChange): boolean {
  return changedNames(change).every((name) => isSameValue(fields?.[name], change.before[name]));
}

function isFull(fields: Fields): boolean {
  const values = Object.values(fields);
  return values.length > 0 && !values.includes(undefined);
}

/** The record after the change, or undefined when no field is left. */
export function applyToFields(
  fields: Fields | undefined,
  change: RecordChange,
): Fields | undefined {
  // Of the very many that are new no second copy is made.
  if (!fields && isFull(change.after)) return change.after;
  const next: Record<string, unknown> = { ...fields };
  for (const name of changedNames(change)) {
    const value = change.after[name];
    if (value === undefined) Reflect.deleteProperty(next, name);
    else next[name] = value;
  }
  return Object.keys(next).length > 0 ? next : undefined;
}

const NONE: Fields = {};

/** The same as one record change a coding, each made when it is asked for: there may be very many. */
function* recordsOfColumns(columns: CodingColumns): Generator<RecordChange> {
  const { does, layer, revision, codes, ids, code, start, end } = columns;
  for (const [index, id] of ids.entries()) {
    const fields = {
      present: true,
      layer,
      code: codes[code[index] ?? -1],
      place: { revision, start: start[index], end: end[index] },
    };
    const before = does === 'add' ? NONE : fields;
    const after = does === 'add' ? fields : NONE;
    yield { table: 'codings', id, layer, before, after };
  }
}

/**
 * Every record a draft or change touches, columns included. Those of tables that only a newer version knows stay in the
 * log and do nothing here.
 */
export function* recordsOf(draft: {
  readonly records: readonly RecordChange[];
  readonly columns?: readonly CodingColumns[] | undefined;
}): Generator<RecordChange> {
  for (const record of draft.records) if (isKnownTable(record.table)) yield record;
  for (const columns of draft.columns ?? []) yield* recordsOfColumns(columns);
}
