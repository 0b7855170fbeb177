import type { CodingColumns, Draft, RecordChange } from '#domain/log/change.ts';

/** A draft of the record changes that say something; undefined when none does: nothing would happen. */
export function draft(
  edit: Draft['edit'],
  records: readonly (RecordChange | undefined)[],
  more: { readonly columns?: readonly CodingColumns[]; readonly blobs?: readonly string[] } = {},
): Draft | undefined {
  const said = records.filter((record) => record !== undefined);
  if (said.length === 0 && (more.columns ?? []).length === 0) return undefined;
  return { edit, records: said, ...more };
}
