import type { Coding, Place } from '#domain/coding.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import { draft } from './draft.ts';
import type { EditName } from './edit-name.ts';

type Changeable = {
  readonly [Field in 'place' | 'weight' | 'comment']?: Coding[Field] | undefined;
};

function change(name: EditName, codings: readonly Coding[], to: Changeable): Draft | undefined {
  const [first] = codings;
  return draft(
    { name, count: codings.length, ...(first && { ids: { code: first.code } }) },
    codings.map((coding) => changed('codings', coding, to)),
  );
}

/** Moves the edges of a coding. */
export function moveCoding(coding: Coding, place: Place): Draft | undefined {
  return change('moveCoding', [coding], { place });
}

/** Weighs codings, or takes their weight away. */
export function weighCodings(
  codings: readonly Coding[],
  weight: number | undefined,
): Draft | undefined {
  return change('weighCodings', codings, { weight });
}

/** Writes a coding's comment; an empty one is none. */
export function commentCoding(coding: Coding, comment: string): Draft | undefined {
  return change('commentCoding', [coding], { comment: comment.trim() || undefined });
}
