import { countLetters } from './count-letters.ts';
import type { Direction } from './turn.ts';

/** The direction most letters of a text have; of two equal numbers the first letter's; undefined without letters. */
export function directionOf(text: string): Direction | undefined {
  const { leftToRight, rightToLeft, first } = countLetters(text);
  if (leftToRight === rightToLeft) return first;
  return leftToRight > rightToLeft ? 'ltr' : 'rtl';
}
