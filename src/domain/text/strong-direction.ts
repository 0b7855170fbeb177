import type { Direction } from './turn.ts';

/** Letters of scripts that run right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and the right-to-left planes. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTER = /\p{L}/u;

/** The direction a character forces on its line; undefined for digits, marks, punctuation and white space. */
export function strongDirectionOf(character: string): Direction | undefined {
  if (!LETTER.test(character)) return undefined;
  return RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr';
}

/** The direction of the first letter; undefined where there is none. */
export function firstStrongDirection(text: string): Direction | undefined {
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined ? undefined : strongDirectionOf(letter);
}
