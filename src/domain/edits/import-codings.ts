import type { Coding } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import type { Memo } from '#domain/memo.ts';
import { draft } from './draft.ts';
import { packCodings } from './pack-codings.ts';

/** Brings in many codings at once, packed in columns, with the memos that hang on them. */
export function importCodings(
  codings: readonly Coding[],
  memos: readonly Memo[],
): Draft | undefined {
  const { records, columns } = packCodings(codings);
  return draft(
    { name: 'importCodings', count: codings.length },
    [...records, ...memos.map((memo) => created('memos', memo))],
    { columns },
  );
}
