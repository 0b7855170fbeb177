import { strongDirectionOf } from './strong-direction.ts';
import type { Direction } from './turn.ts';
import { splitsPair } from './units.ts';

/** How many letters of each writing direction a text has, and which kind comes first. */
export interface LetterCount {
  readonly leftToRight: number;
  readonly rightToLeft: number;
  readonly first: Direction | undefined;
}

/** More letters than this tell nothing new about a turn. */
const ENOUGH = 4000;
const ASCII_END = 0x80;

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Direction of the character that begins at an offset, if it is a letter. ASCII needs no table. */
function letterDirectionAt(text: string, offset: number, unit: number): Direction | undefined {
  if (unit < ASCII_END) return isAsciiLetter(unit) ? 'ltr' : undefined;
  return strongDirectionOf(String.fromCodePoint(text.codePointAt(offset) ?? unit));
}

export function countLetters(text: string): LetterCount {
  let leftToRight = 0;
  let rightToLeft = 0;
  let first: Direction | undefined;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    const direction = letterDirectionAt(text, offset, unit);
    if (splitsPair(text, offset + 1)) offset += 1;
    if (direction === undefined) continue;
    first ??= direction;
    if (direction === 'rtl') rightToLeft += 1;
    else leftToRight += 1;
    if (leftToRight + rightToLeft >= ENOUGH) break;
  }
  return { leftToRight, rightToLeft, first };
}
