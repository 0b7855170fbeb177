import type { NamedPassage } from '#analysis/named-passage.ts';
import { directionOf } from '#domain/text/direction-of.ts';
import type { Direction } from '#domain/text/turn.ts';
import { passageDirection } from '#parts/passage/passage-direction.ts';

/** A hit on one line, with what stands before and after it there. */
export interface KwicLine {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
  /** In which the words around the hit are read: a turn may be in two languages. */
  readonly direction: Direction;
}

/** Letters of Arabic script that do not join to the next one; from Unicode's ArabicShaping.txt, joining types R and U. */
const JOINS_NOT_ON =
  '\\u0621-\\u0625\\u0627\\u0629\\u062f-\\u0632\\u0648\\u0671-\\u0673\\u0675-\\u0677\\u0688-\\u0699\\u06c0\\u06c3-\\u06cb' +
  '\\u06cd\\u06cf\\u06d2\\u06d3\\u06d5\\u06ee\\u06ef';
const LETTER = '(?=\\p{L})[\\p{Script=Arabic}\\u0640]';
const JOINS_ON = new RegExp(`(?![${JOINS_NOT_ON}])${LETTER}\\p{M}*$`, 'u');
const IS_JOINED = new RegExp(`^(?!\\u0621)${LETTER}`, 'u');
const JOINER = '\u200d';

/** Two stretches set apart, each with its letters in the forms they have together. */
function apart(one: string, other: string): [string, string] {
  return JOINS_ON.test(one) && IS_JOINED.test(other)
    ? [one + JOINER, JOINER + other]
    : [one, other];
}

/** The last words of a text, of so many code units at most. */
function lastWords(text: string, length: number): string {
  const place = text.length <= length ? 0 : text.slice(-length).search(/(?<=\s)\S/u);
  return place > 0 ? text.slice(place - length) : text;
}

function firstWords(text: string, length: number): string {
  const place = text.length <= length ? 0 : text.slice(0, length).search(/\s\S*$/u);
  return place > 0 ? text.slice(0, place) : text;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Code units on either side of a hit that tell how it is read. */
const NEAR = 20;

/** Code units of a hit that are shown at most: words near each other may stand far apart. */
const LONGEST_HIT = 80;

/** A long hit as its first and its last words. */
function shortened(hit: string): string {
  if (hit.length <= LONGEST_HIT) return hit;
  const [first, last] = [firstWords(hit, LONGEST_HIT / 2), lastWords(hit, LONGEST_HIT / 2)];
  return `${first} … ${last}`;
}

/** A hit as a line of a concordance, with words of at most `side` code units before and after. */
export function kwicLine(passage: NamedPassage, side: number): KwicLine {
  const { before, text, after } = passage;
  const left = lastWords(before.text, side);
  const right = firstWords(after.text, side);
  const begins = before.isCut || left.length < before.text.length ? '… ' : '';
  const goesOn = after.isCut || right.length < after.text.length ? ' …' : '';
  const [first, opened] = apart(begins + onOneLine(left), onOneLine(shortened(text)));
  const [hit, last] = apart(opened, onOneLine(right) + goesOn);
  const near = left.slice(-NEAR) + text + right.slice(0, NEAR);
  return {
    before: first,
    hit,
    after: last,
    direction: directionOf(near) ?? passageDirection(passage),
  };
}
