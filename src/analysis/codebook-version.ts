import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { applyToFields } from '#domain/log/apply.ts';
import type { Change, Fields } from '#domain/log/change.ts';
import { clockToMilliseconds } from '#domain/log/clock.ts';

/** What the log says of a change of the codebook: of its records those of codes. */
export type CodebookChange = Pick<Change, 'id' | 'clock' | 'coder' | 'edit' | 'undoes' | 'records'>;

/** The codebook as it was. */
export interface CodebookVersion {
  readonly codes: readonly Code[];
  /** Codes that were merged into others until then. */
  readonly mergedInto: ReadonlyMap<CodeId, CodeId>;
}

/**
 * The codebook after the last change that is not above a clock: undo and redo are changes like any other. The changes come
 * in the order of the log.
 */
export function codebookAt(history: readonly CodebookChange[], clock: string): CodebookVersion {
  const rows = new Map<CodeId, Fields>();
  for (const change of history) {
    if (change.clock > clock) break;
    for (const record of change.records) {
      const id = record.id as CodeId;
      const next = applyToFields(rows.get(id), record);
      if (next) rows.set(id, next);
      else rows.delete(id);
    }
  }
  const codes: Code[] = [];
  const mergedInto = new Map<CodeId, CodeId>();
  for (const [id, { present, ...fields }] of rows) {
    if (present === true) codes.push({ ...fields, id } as Code);
    else if (fields['mergedInto'] !== undefined) mergedInto.set(id, fields['mergedInto'] as CodeId);
  }
  return { codes, mergedInto };
}

/** The changes of one day. */
export interface CodebookDay {
  readonly day: string;
  /** The last one first. */
  readonly changes: readonly CodebookChange[];
}

/** The days on which the codebook changed, the last one first; `dayOf` names the day of a time in milliseconds. */
export function codebookDays(
  history: readonly CodebookChange[],
  dayOf: (milliseconds: number) => string,
): CodebookDay[] {
  const days: { day: string; changes: CodebookChange[] }[] = [];
  for (const change of history.toReversed()) {
    const day = dayOf(clockToMilliseconds(change.clock));
    const last = days.at(-1);
    if (last?.day === day) last.changes.push(change);
    else days.push({ day, changes: [change] });
  }
  return days;
}

/** Whether a change was made, taken back, or made again after it was taken back. */
export function turnOf(
  change: CodebookChange,
  byId: ReadonlyMap<string, CodebookChange>,
): 'done' | 'undone' | 'redone' {
  if (change.undoes === undefined) return 'done';
  return byId.get(change.undoes)?.undoes === undefined ? 'undone' : 'redone';
}
