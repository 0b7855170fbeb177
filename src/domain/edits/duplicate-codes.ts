import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import { draft } from './draft.ts';
import { packCodings } from './pack-codings.ts';

/** Adds the copies of a code, those below it included, with copies of codings. */
export function duplicateCodes(
  copies: readonly Code[],
  codings: readonly Coding[],
): Draft | undefined {
  const [first] = copies;
  const { records, columns } = packCodings(codings);
  return draft(
    { name: 'duplicateCodes', count: copies.length, ...(first && { ids: { code: first.id } }) },
    [...copies.map((code) => created('codes', code)), ...records],
    columns.length > 0 ? { columns } : {},
  );
}
