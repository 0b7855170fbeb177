import type { Draft, RecordChange } from './change.ts';

/**
 * A text that a text was made of stays when that is taken back, unseen: others may have coded it meanwhile, and their places
 * are found through it.
 */
function isRevisedText({ table, before, after }: RecordChange): boolean {
  return table === 'revisions' && after['parent'] !== undefined && Object.keys(before).length === 0;
}

function inverseOf(record: RecordChange): RecordChange {
  if (!isRevisedText(record)) return { ...record, before: record.after, after: record.before };
  return { ...record, before: { present: true }, after: { present: false } };
}

/** What takes a draft or change back: every before and after exchanged, last record first. */
export function inverse(draft: Draft): Draft {
  return {
    edit: draft.edit,
    records: draft.records.map(inverseOf).reverse(),
    columns: draft.columns
      ?.map((columns) => ({
        ...columns,
        does: columns.does === 'add' ? ('take' as const) : ('add' as const),
      }))
      .reverse(),
    blobs: draft.blobs,
  };
}
