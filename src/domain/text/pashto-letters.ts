/** Letters that Pashto has and Urdu has not. */
export const PASHTO_LETTERS = 'ټډړږښڅځګڼېۍ';

const PASHTO_LETTER = new RegExp(`[${PASHTO_LETTERS}]`, 'u');

export function hasPashtoLetter(text: string): boolean {
  return PASHTO_LETTER.test(text);
}
