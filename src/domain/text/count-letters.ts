/** How many letters of each writing direction a text has, and which kind comes first. */
export interface LetterCount {
  readonly leftToRight: number;
  readonly rightToLeft: number;
  readonly first: 'ltr' | 'rtl' | undefined;
}

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** More letters than this tell nothing new about a turn. */
const ENOUGH = 4000;

export function countLetters(text: string): LetterCount {
  let leftToRight = 0;
  let rightToLeft = 0;
  let first: LetterCount['first'];
  for (const [letter] of text.matchAll(LETTER)) {
    const direction = RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
    first ??= direction;
    if (direction === 'rtl') rightToLeft += 1;
    else leftToRight += 1;
    if (leftToRight + rightToLeft >= ENOUGH) break;
  }
  return { leftToRight, rightToLeft, first };
}
