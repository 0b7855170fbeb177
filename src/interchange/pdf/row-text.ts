import type { Piece, Row } from './pdf-page.ts';
import { lettersOf } from './script-direction.ts';

/** A gap is a blank from this share of the type's size on, and a column's distance from the other. */
const BLANK = 0.12;
const TAB = 2.5;

type Direction = 'ltr' | 'rtl' | 'neutral';

function directionOf({ text }: Piece): Direction {
  const { rightToLeft, all } = lettersOf(text);
  if (rightToLeft > 0) return 'rtl';
  return all > 0 || /\p{N}/u.test(text) ? 'ltr' : 'neutral';
}

const BRACKETS = '()[]{}<>«»';

/** Brackets are drawn as they look; from right to left, the one that looks like an end begins. */
function mirrored(text: string): string {
  return text.replace(/[()[\]{}<>«»]/gu, (bracket) =>
    BRACKETS.charAt(BRACKETS.indexOf(bracket) ^ 1),
  );
}

/** What has no direction goes along with what stands on both sides of it, or else with the line. */
function directionsOf(pieces: readonly Piece[], base: Direction): Direction[] {
  const own = pieces.map(directionOf);
  const before: Direction[] = [];
  own.forEach((direction, index) => {
    before.push(direction === 'neutral' ? (before[index - 1] ?? base) : direction);
  });
  let behind: Direction = base;
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const direction = own[index] ?? 'neutral';
    if (direction === 'neutral') own[index] = before[index] === behind ? behind : base;
    else behind = direction;
  }
  return own;
}

/** Turns round the runs that read against the line. */
function inReadingOrder(pieces: readonly Piece[], isRightToLeft: boolean): Piece[] {
  const base: Direction = isRightToLeft ? 'rtl' : 'ltr';
  const along = isRightToLeft ? [...pieces].reverse() : [...pieces];
  const directions = directionsOf(along, base);
  const ordered: Piece[] = [];
  let against: Piece[] = [];
  const turnRound = (): void => {
    for (const piece of against.reverse()) ordered.push(piece);
    against = [];
  };
  along.forEach((piece, index) => {
    const direction = directions[index];
    const read = direction === 'rtl' ? { ...piece, text: mirrored(piece.text) } : piece;
    if (direction !== base) against.push(read);
    else {
      turnRound();
      ordered.push(read);
    }
  });
  turnRound();
  return ordered;
}

function between(before: Piece, behind: Piece): string {
  const distance = Math.max(behind.start - before.end, before.start - behind.end);
  const size = Math.max(before.size, behind.size);
  if (distance >= size * TAB) return '\t';
  const isApart = /\s$/u.test(before.text) || /^\s/u.test(behind.text);
  return !isApart && distance >= size * BLANK ? ' ' : '';
}

/** What a row says, in the order it is read. */
export function rowText({ pieces }: Row, isRightToLeft: boolean): string {
  const ordered = inReadingOrder(pieces, isRightToLeft);
  return ordered
    .map((piece, index) => {
      const before = ordered[index - 1];
      return before ? between(before, piece) + piece.text : piece.text;
    })
    .join('')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
