import { countLetters } from '#domain/text/count-letters.ts';

/** Letters that Urdu does not have, and letters that Pashto does not have. */
const PASHTO_LETTERS = /[ښږډړټڼېۍځڅګۀ]/gu;
const URDU_LETTERS = /[ٹڈڑںھ]/gu;
const SAMPLE = 3000;

/** `rtl` is text in Arabic script without a letter that would decide. */
export type LanguageGuess = 'en' | 'ur' | 'ps' | 'rtl' | 'und';

/** The language of a stretch of speech as far as its letters show it. */
export function guessLanguage(body: string): LanguageGuess {
  const text = body.slice(0, SAMPLE);
  const { leftToRight, rightToLeft, first } = countLetters(text);
  if (leftToRight + rightToLeft === 0) return 'und';
  if (leftToRight > rightToLeft || (leftToRight === rightToLeft && first === 'ltr')) return 'en';
  const pashto = text.match(PASHTO_LETTERS)?.length ?? 0;
  const urdu = text.match(URDU_LETTERS)?.length ?? 0;
  if (pashto === urdu) return 'rtl';
  return pashto > urdu ? 'ps' : 'ur';
}
