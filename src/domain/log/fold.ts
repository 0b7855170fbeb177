import type { TableName } from '#domain/tables.ts';
import { applyToFields, recordsOf } from './apply.ts';
import { compareChanges, type Change, type Fields, type RecordChange } from './change.ts';
import { circularMoves, withoutMove } from './circular-moves.ts';
import { isWholeCoding } from './is-whole-coding.ts';
import { MemoVersions } from './memo-versions.ts';

export type FieldsById = Map<string, Fields>;
export type FieldsByTable = Map<TableName, FieldsById>;

/**
 * All records as the log tells them, whatever order the changes come in: each field as its last change left it. What
 * two devices did at once never loses a memo's text, puts a code below itself or leaves half a coding.
 */
export function fold(changes: readonly Change[]): FieldsByTable {
  const folding = new Folding();
  for (const change of [...changes].sort(compareChanges)) folding.add(change);
  return folding.tables;
}

class Folding {
  readonly tables: FieldsByTable = new Map();
  readonly #memos = new MemoVersions(this.#rows('memos'));

  add(change: Change): void {
    const circular = circularMoves(change.records, this.#rows('codes'));
    for (const record of recordsOf(change)) {
      if (record.table === 'memos') this.#memos.apply(record, change.id);
      else if (!circular.has(record)) this.#apply(record);
      else this.#apply(withoutMove(record, this.#rows('codes').get(record.id)));
    }
  }

  #apply(record: RecordChange): void {
    const rows = this.#rows(record.table);
    const next = applyToFields(rows.get(record.id), record);
    if (next && record.table === 'codings' && !isWholeCoding(next)) return;
    if (next) rows.set(record.id, next);
    else rows.delete(record.id);
  }

  #rows(table: TableName): FieldsById {
    const rows = this.tables.get(table) ?? new Map<string, Fields>();
    this.tables.set(table, rows);
    return rows;
  }
}
