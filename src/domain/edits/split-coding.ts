import type { Coding, Place } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created } from '#domain/log/record.ts';
import { draft } from './draft.ts';

/** Parts a coding: it keeps its id, memos and comment on the first part; the others are new codings. */
export function splitCoding(
  coding: Coding,
  first: Place,
  others: readonly Coding[],
): Draft | undefined {
  return draft({ name: 'splitCoding', ids: { code: coding.code } }, [
    changed('codings', coding, { place: first }),
    ...others.map((other) => created('codings', other)),
  ]);
}
