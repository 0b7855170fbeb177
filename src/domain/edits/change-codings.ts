import type { Coding, Place } from '#domain/coding.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import { draft } from './draft.ts';

/** Gives codings another code. */
export function recode(codings: readonly Coding[], code: CodeId): Draft | undefined {
  return draft(
    { name: 'recode', count: codings.length, ids: { code } },
    codings.map((coding) => changed('codings', coding, { code })),
  );
}

/** Moves the edges of a coding. */
export function moveCoding(coding: Coding, place: Place): Draft | undefined {
  return draft({ name: 'moveCoding', ids: { code: coding.code } }, [
    changed('codings', coding, { place }),
  ]);
}
