import { isJoint, withJoints, type JointedText } from './joints.ts';
import type { Span } from './span.ts';
import { unitTest } from './unit-test.ts';

/** What words consist of, in a character class. */
const IN_WORD = String.raw`\p{L}\p{M}\p{N}_`;
const isUnitOfWord = unitTest(new RegExp(`[${IN_WORD}]`, 'u'));
const ENDS_IN_WORD = new RegExp(`[${IN_WORD}]$`, 'u');
const BEGINS_IN_WORD = new RegExp(`^[${IN_WORD}]`, 'u');
const isHalf = unitTest(/[\ud800-\udfff]/u);
/** Code units of the longest code point. */
const LONGEST = 2;

const EACH_WORD = new RegExp(`[${IN_WORD}]+`, 'gu');

/** Every word of a folded text. */
export function eachWord(body: JointedText): Span[] {
  const { text, placeWithout } = withJoints(body);
  const words: Span[] = [];
  EACH_WORD.lastIndex = 0;
  for (let found = EACH_WORD.exec(text); found; found = EACH_WORD.exec(text)) {
    const start = placeWithout(found.index);
    words.push({ start, end: start + found[0].length });
  }
  return words;
}

function isWordBefore(text: string, edge: number): boolean {
  const unit = text.charCodeAt(edge - 1);
  return isHalf(unit)
    ? ENDS_IN_WORD.test(text.slice(Math.max(0, edge - LONGEST), edge))
    : isUnitOfWord(unit);
}

function isWordBehind(text: string, edge: number): boolean {
  const unit = text.charCodeAt(edge);
  return isHalf(unit) ? BEGINS_IN_WORD.test(text.slice(edge, edge + LONGEST)) : isUnitOfWord(unit);
}

/** Whether no word goes on over an edge of `[start, end)`: none does over a joint. */
export function isWholeWord(body: JointedText, { start, end }: Span): boolean {
  const { text } = body;
  const isTorn = (edge: number) =>
    edge > 0 &&
    edge < text.length &&
    isWordBefore(text, edge) &&
    isWordBehind(text, edge) &&
    !isJoint(body, edge);
  return !isTorn(start) && !isTorn(end);
}
