import { groupBy } from '#domain/group-by.ts';
import type { Change, CodingColumns, Edit, RecordChange } from './change.ts';
import { isSameValue } from './same-value.ts';
import { WITHHELD_EDIT } from './withheld-edit.ts';

const FOR_LIFE = ['id', 'device', 'sequence', 'clock', 'coder', 'undoes', 'erases'] as const;

/** Of a part that is handed out, an edit says no more than its name, and not even that where nothing of it is left. */
function unitedEdit(a: Edit, b: Edit): Edit | undefined {
  const isPart = (edit: Edit) => Object.keys(edit).length === 1;
  if (isSameValue(a, WITHHELD_EDIT)) return b;
  if (isSameValue(b, WITHHELD_EDIT)) return a;
  if (a.name !== b.name) return undefined;
  if (isPart(a)) return b;
  return isPart(b) || isSameValue(a, b) ? a : undefined;
}

/** All of both; undefined where they say different things of one record. */
function unitedRecords(
  own: readonly RecordChange[],
  other: readonly RecordChange[],
): RecordChange[] | undefined {
  const unmet = groupBy(own, keyOf);
  const more: RecordChange[] = [];
  for (const record of other) {
    const same = unmet.get(keyOf(record));
    const place = same?.findIndex((one) => isSameValue(one, record)) ?? -1;
    if (!same) more.push(record);
    else if (place < 0) return undefined;
    else same.splice(place, 1);
  }
  return [...own, ...more];
}

function keyOf({ table, id }: RecordChange): string {
  return `${table} ${id}`;
}

function codingKeys({ does, layer, revision, ...columns }: CodingColumns): string[] {
  return columns.ids.map((id) => [does, layer, revision, id].join(' '));
}

function sayings({ codes, code, start, end }: CodingColumns): string[] {
  return code.map((at, index) =>
    [codes[at], start[index], end[index]].map((value) => String(value)).join(' '),
  );
}

function picked(columns: CodingColumns, places: ReadonlySet<number>): CodingColumns {
  const pick = <Value>(list: readonly Value[]) => list.filter((_, index) => places.has(index));
  const { ids, code, start, end } = columns;
  return { ...columns, ids: pick(ids), code: pick(code), start: pick(start), end: pick(end) };
}

/** The own columns, and what of the other's is not in them; undefined where they say different things of one coding. */
function unitedColumns(
  own: readonly CodingColumns[],
  other: readonly CodingColumns[],
): CodingColumns[] | undefined {
  const known = new Map(
    own.flatMap((columns) => {
      const said = sayings(columns);
      return codingKeys(columns).map((key, index) => [key, said[index]] as const);
    }),
  );
  const more: CodingColumns[] = [];
  for (const columns of other) {
    const said = sayings(columns);
    const keys = codingKeys(columns);
    if (keys.some((key, index) => known.has(key) && known.get(key) !== said[index])) {
      return undefined;
    }
    const missing = keys.flatMap((key, index) => (known.has(key) ? [] : [index]));
    if (missing.length === keys.length) more.push(columns);
    else if (missing.length > 0) more.push(picked(columns, new Set(missing)));
  }
  return [...own, ...more];
}

/**
 * One change as two copies hold it: of a file that was handed out, or in which something was erased, records may be missing.
 * Undefined where the two are not the same change.
 */
export function uniteChanges(a: Change, b: Change): Change | undefined {
  if (isSameValue(a, b)) return a;
  if (FOR_LIFE.some((name) => !isSameValue(a[name], b[name]))) return undefined;
  const records = unitedRecords(a.records, b.records);
  const columns = unitedColumns(a.columns ?? [], b.columns ?? []);
  const edit = unitedEdit(a.edit, b.edit);
  if (!records || !columns || !edit) return undefined;
  const blobs = [...new Set([...(a.blobs ?? []), ...(b.blobs ?? [])])];
  return {
    ...{ ...b, ...a, edit, records },
    ...(columns.length > 0 && { columns }),
    ...(blobs.length > 0 && { blobs }),
  };
}
