import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import { draft } from './draft.ts';
import { packCodings } from './pack-codings.ts';

/**
 * Codes many places with one code at once, packed in columns. With `newCode`, the code comes into being in the same change;
 * without a place nothing happens.
 */
export function autocode(
  code: CodeId,
  codings: Iterable<Coding>,
  newCode?: Code,
): Draft | undefined {
  const { records, columns } = packCodings(codings);
  const count = columns.reduce((sum, { ids }) => sum + ids.length, records.length);
  if (count === 0) return undefined;
  return draft(
    { name: 'autocode', count, ids: { code } },
    [newCode && created('codes', newCode), ...records],
    { columns },
  );
}
