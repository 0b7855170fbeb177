export type Fields = Record<string, unknown>;

interface LogRecord {
  readonly table: string;
  readonly id: string;
  readonly before: Fields;
  readonly after: Fields;
}

interface LogColumns {
  readonly does: 'add' | 'take';
  readonly layer: string;
  readonly revision: string;
  readonly codes: readonly string[];
  readonly ids: readonly string[];
  readonly code: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

export interface LoggedChange {
  readonly id: string;
  readonly device: string;
  readonly sequence: number;
  readonly clock: string;
  readonly records: readonly LogRecord[];
  readonly columns?: readonly LogColumns[] | undefined;
  readonly undoes?: string | undefined;
}

/** Records by table and id. */
export type FoldedTables = Map<string, Map<string, Fields>>;

function sortKey({ clock, device, sequence }: LoggedChange): string {
  return `${clock} ${device} ${String(sequence).padStart(12, '0')}`;
}

export function inOrder<Logged extends LoggedChange>(log: readonly Logged[]): Logged[] {
  return [...log].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function set(tables: FoldedTables, { table, id, before, after }: LogRecord): void {
  const rows = tables.get(table) ?? new Map<string, Fields>();
  tables.set(table, rows);
  const taken = Object.keys(before).filter((name) => !(name in after));
  const kept = Object.entries(rows.get(id) ?? {}).filter(([name]) => !taken.includes(name));
  const fields = { ...Object.fromEntries(kept), ...after };
  if (Object.keys(fields).length > 0) rows.set(id, fields);
  else rows.delete(id);
}

function unpacked(packed: LogColumns): LogRecord[] {
  return packed.ids.map((id, index) => {
    const fields = {
      present: true,
      layer: packed.layer,
      code: packed.codes[packed.code[index] ?? -1],
      place: { revision: packed.revision, start: packed.start[index], end: packed.end[index] },
    };
    return packed.does === 'add'
      ? { table: 'codings', id, before: {}, after: fields }
      : { table: 'codings', id, before: fields, after: {} };
  });
}

/** Takes one change over into the tables. */
export function foldChange(tables: FoldedTables, { records, columns = [] }: LoggedChange): void {
  for (const record of [...records, ...columns.flatMap(unpacked)]) set(tables, record);
}

/**
 * What a log adds up to, by the README of a project file and not by the application's code: to have something to hold
 * that against.
 */
export function foldLog(log: readonly LoggedChange[]): FoldedTables {
  const tables: FoldedTables = new Map();
  for (const change of inOrder(log)) foldChange(tables, change);
  return tables;
}
