import { countLetters } from '#domain/text/count-letters.ts';
import { PASHTO_LETTERS } from '#domain/text/pashto-letters.ts';

/** With one that Urdu writes seldom: enough to count, not to decide. */
const OF_PASHTO = new RegExp(`[${PASHTO_LETTERS}ۀ]`, 'gu');
/** Letters that Pashto does not have. */
const OF_URDU = /[ٹڈڑںھ]/gu;
const SAMPLE = 3000;

/** `rtl` is text in Arabic script without a letter that would decide. */
export type LanguageGuess = 'en' | 'ur' | 'ps' | 'rtl' | 'und';

/** The language of a stretch of speech as far as its letters show it. */
export function guessLanguage(body: string): LanguageGuess {
  const text = body.slice(0, SAMPLE);
  const { leftToRight, rightToLeft, first } = countLetters(text);
  if (leftToRight + rightToLeft === 0) return 'und';
  if (leftToRight > rightToLeft || (leftToRight === rightToLeft && first === 'ltr')) return 'en';
  const pashto = text.match(OF_PASHTO)?.length ?? 0;
  const urdu = text.match(OF_URDU)?.length ?? 0;
  if (pashto === urdu) return 'rtl';
  return pashto > urdu ? 'ps' : 'ur';
}
