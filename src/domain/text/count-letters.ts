import { strongDirectionOf } from './strong-direction.ts';
import type { Direction } from './turn.ts';

/** How many letters of each writing direction a text has, and which kind comes first. */
export interface LetterCount {
  readonly leftToRight: number;
  readonly rightToLeft: number;
  readonly first: Direction | undefined;
}

const LETTER = /\p{L}/gu;
/** More letters than this tell nothing new about a turn. */
const ENOUGH = 4000;

export function countLetters(text: string): LetterCount {
  let leftToRight = 0;
  let rightToLeft = 0;
  let first: Direction | undefined;
  for (const [letter] of text.matchAll(LETTER)) {
    const direction = strongDirectionOf(letter);
    first ??= direction;
    if (direction === 'rtl') rightToLeft += 1;
    else leftToRight += 1;
    if (leftToRight + rightToLeft >= ENOUGH) break;
  }
  return { leftToRight, rightToLeft, first };
}
