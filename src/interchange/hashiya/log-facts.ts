import { recordsOf } from '#domain/log/apply.ts';
import type { Change, RecordChange } from '#domain/log/change.ts';
import { isSameValue } from '#domain/log/same-value.ts';
import type { TableName } from '#domain/tables.ts';

/** Value of a field that is for life; undefined where the change does not speak of it. */
function lastingValue({ before, after }: RecordChange, name: string): unknown {
  return after[name] ?? before[name];
}

function keepsValue({ before, after }: RecordChange, name: string, value: unknown): boolean {
  return [before[name], after[name]].every((one) => one === undefined || isSameValue(one, value));
}

/**
 * What a log says once and for good, whether it is still there or was taken back: an undo or redo may bring any of it
 * back, and other coders' codings outlive a text that was taken back.
 */
export class LogFacts {
  /** Everything a revision ever was; it never changes. */
  readonly revisions = new Map<string, Readonly<Record<string, unknown>>>();
  readonly codes = new Set<string>();
  readonly #layers = new Map<string, unknown>();
  /** Table of the first record that changes what is for life. */
  readonly fault: TableName | undefined;

  constructor(changes: readonly Change[]) {
    this.fault = this.#gather(changes);
  }

  #gather(changes: readonly Change[]): TableName | undefined {
    for (const change of changes) {
      for (const record of recordsOf(change)) {
        if (record.table === 'codes') this.codes.add(record.id);
        if (record.table === 'codings' && !this.#addLayer(record)) return 'codings';
        if (record.table === 'revisions' && !this.#addRevision(record)) return 'revisions';
      }
    }
    return undefined;
  }

  /** A coding's layer is for life, and every change of it names that layer. */
  #addLayer(record: RecordChange): boolean {
    const layer = this.#layers.get(record.id) ?? record.layer;
    this.#layers.set(record.id, layer);
    return layer !== undefined && record.layer === layer && keepsValue(record, 'layer', layer);
  }

  #addRevision(record: RecordChange): boolean {
    const known = this.revisions.get(record.id) ?? {};
    const names = Object.keys({ ...record.before, ...record.after }).filter(
      (name) => name !== 'present',
    );
    const fields = Object.fromEntries(
      names.map((name) => [name, known[name] ?? lastingValue(record, name)]),
    );
    this.revisions.set(record.id, { ...known, ...fields });
    return names.every((name) => keepsValue(record, name, fields[name]));
  }
}
