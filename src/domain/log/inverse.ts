import type { Draft } from './change.ts';

/** What takes a draft or change back: every before and after exchanged, last record first. */
export function inverse(draft: Draft): Draft {
  return {
    edit: draft.edit,
    records: draft.records
      .map((record) => ({ ...record, before: record.after, after: record.before }))
      .reverse(),
    columns: draft.columns
      ?.map((columns) => ({
        ...columns,
        does: columns.does === 'add' ? ('take' as const) : ('add' as const),
      }))
      .reverse(),
    blobs: draft.blobs,
  };
}
