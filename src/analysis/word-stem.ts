import { foldName } from '#domain/text/fold-text.ts';
import { IRREGULAR } from './question-words.ts';

/** Letters that must be left of a word without its ending. */
const SHORTEST = 3;

/** Endings of English nouns and verbs, with what stands in their place; the first that fits is taken. */
const LATIN: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$|ied$/u, 'y'],
  [/(?<=[aeiouy].*)eed$/u, 'ee'],
  [/(?<=[aeiouy].*)ing$/u, ''],
  [/(?<=[aeiouy].*)ed$/u, ''],
  [/(?<=ss|sh|ch|x|z)es$/u, ''],
  [/(?<![su])s$/u, ''],
];

/** Plurals and oblique cases of Urdu and Pashto nouns, and what gender and number add to Urdu verbs. */
const ARABIC: readonly (readonly [ending: RegExp, instead: string])[] = [
  ['یوں', 'ی'],
  ['یاں', 'ی'],
  ['ئیں', ''],
  ['وں', ''],
  ['یں', ''],
  ['تا', ''],
  ['تی', ''],
  ['تے', ''],
  ['نا', ''],
  ['نے', ''],
  ['ونه', ''],
  ['ونو', ''],
  ['انو', ''],
  ['ه', ''],
  ['ے', ''],
  ['و', ''],
].map(([ending = '', instead = '']) => [new RegExp(`${foldName(ending)}$`, 'u'), instead]);

/**
 * A folded word without what grammar alone adds to its end. Prefixes and endings that make another word of it stay:
 * like and dislike, use and useful are different words, and so are لڑکا and لڑکی.
 */
export function wordStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const isLatin = /^[a-z]/u.test(word);
  for (const [ending, instead] of isLatin ? LATIN : ARABIC) {
    const stem = word.replace(ending, instead);
    if (stem !== word && stem.length >= SHORTEST) return tidied(stem);
  }
  return tidied(word);
}

/** Stopped and stopping come of stop, used and using of use. */
function tidied(stem: string): string {
  const single = stem.replace(/([bdgmnprt])\1$/u, '$1');
  return single.length > SHORTEST ? single.replace(/e$/u, '') : single;
}
