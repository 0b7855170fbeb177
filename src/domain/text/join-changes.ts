import type { PositionMap } from './position-map.ts';
import type { Span } from './span.ts';

/** A text that was made from another, and how. */
interface Made {
  readonly text: string;
  readonly map: PositionMap;
}

/** A stretch of the text that both were made from, and what one of them has instead. */
interface Change extends Span {
  readonly words: string;
}

const WORD_BEFORE = /[\p{L}\p{N}\p{M}_\u200c\u200d]+$/u;
const WORD_BEHIND = /^[\p{L}\p{N}\p{M}_\u200c\u200d]+/u;
/** Code units in which the rest of a word is looked for. */
const REACH = 80;

function changesOf({ text, map }: Made): Change[] {
  return map.replacements.map(({ start, end, newStart, newEnd }) => ({
    ...{ start, end },
    words: text.slice(newStart, newEnd),
  }));
}

/** With all of the words that are changed in part, or that something is put beside. */
function wholeWords(base: string, { start, end }: Span): Span {
  const before = WORD_BEFORE.exec(base.slice(Math.max(0, start - REACH), start));
  const behind = WORD_BEHIND.exec(base.slice(end, end + REACH));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

function isSame(one: Change, other: Change): boolean {
  return one.start === other.start && one.end === other.end && one.words === other.words;
}

/**
 * What two people made of one text as one text; undefined where both changed the same words, each in another way. What both
 * changed alike is changed once.
 */
export function joinChanges(base: string, mine: Made, theirs: Made): string | undefined {
  const others = changesOf(theirs);
  const own = changesOf(mine).filter((one) => !others.some((other) => isSame(one, other)));
  const taken = others.map((one) => wholeWords(base, one));
  const isFree = (one: Change) => {
    const { start, end } = wholeWords(base, one);
    return taken.every((other) => other.end < start || end < other.start);
  };
  if (!own.every(isFree)) return undefined;
  let [joined, reach] = ['', 0];
  for (const { start, end, words } of [...own, ...others].sort((a, b) => a.start - b.start)) {
    joined += base.slice(reach, start) + words;
    reach = end;
  }
  return joined + base.slice(reach);
}
