import { NON_JOINER, type FoldedText } from './fold-text.ts';

/** Folded text as it is searched: a zero-width non-joiner in it is as good as a blank. */
export type JointedText = Pick<FoldedText, 'text' | 'joints'>;

/** How many numbers of a list in order are below another. */
function countBelow(sorted: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isJoint({ joints }: JointedText, place: number): boolean {
  return joints.length > 0 && joints[countBelow(joints, place)] === place;
}

/** The part from one place to another. */
export function partOf({ text, joints }: JointedText, start: number, end: number): JointedText {
  const own: number[] = [];
  for (let at = countBelow(joints, start); (joints[at] ?? Infinity) <= end; at += 1)
    own.push((joints[at] ?? 0) - start);
  return { text: text.slice(start, end), joints: own };
}

/** A text with a non-joiner at each of its joints, and the way back to places without them. */
interface WithJoints {
  readonly text: string;
  readonly placeWithout: (place: number) => number;
}

/** Joints at the ends of the text and beside blanks are left out: they say no more than those do. */
export function withJoints({ text, joints }: JointedText): WithJoints {
  const parts: string[] = [];
  /** Where the non-joiners stand in the new text. */
  const inserted: number[] = [];
  let from = 0;
  for (let at = 0; at < joints.length; at += 1) {
    const place = joints[at] ?? 0;
    const isBetween = place > from && place < text.length;
    if (!isBetween || text[place - 1] === ' ' || text[place] === ' ') continue;
    inserted.push(place + inserted.length);
    parts.push(text.slice(from, place));
    from = place;
  }
  parts.push(text.slice(from));
  return {
    text: parts.join(NON_JOINER),
    placeWithout: (place) => place - countBelow(inserted, place),
  };
}
