import type { CodingColumns, Draft, Edit, RecordChange } from '#domain/log/change.ts';
import type { EditName } from './edit-name.ts';

/** A draft of the record changes that say something; undefined when none does: nothing would happen. */
export function draft(
  edit: Edit & { readonly name: EditName },
  records: readonly (RecordChange | undefined)[],
  more: { readonly columns?: readonly CodingColumns[]; readonly blobs?: readonly string[] } = {},
): Draft | undefined {
  const said = records.filter((record) => record !== undefined);
  if (said.length === 0 && (more.columns ?? []).length === 0) return undefined;
  return { edit, records: said, ...more };
}
