import { foldName } from '#domain/text/fold-text.ts';
import {
  FIRST_VERBS,
  FUNCTION_WORDS,
  INTERROGATIVES,
  NEGATIONS,
  OPENERS,
  PHRASES,
  RELATIVE_HEADS,
} from './question-words.ts';
import { wordStem } from './word-stem.ts';

/** A word of content, or a negation, in a question. */
export interface TellingWord {
  readonly stem: string;
  /** The two words before it, which tell two words for the same thing from two that can be swapped. */
  readonly place: string;
}

/** What a question says, whatever grammar its speaker chose. */
export interface QuestionWording {
  /** The question word of its main clause; empty where a yes or no is asked for. */
  readonly asks: string;
  readonly telling: readonly TellingWord[];
  /** Two with the same are one question. */
  readonly key: string;
  /** Whether it says enough to be compared by its words of content alone. */
  readonly saysEnough: boolean;
}

/** The stem of every negation. */
export const NOT = '¬';
/** With fewer words that tell anything only the same words are the same question. */
const ENOUGH = 3;
/** Politeness before a question: could you tell me who … */
const POLITE =
  /^(?:can|could|would|will) (?:you )?(?:please )?(?:tell|describe|explain|say) (?:to )?(?:me |us )?/u;
/** A clause that may as well stand behind what is asked: when somebody cannot, who helps? */
const CLAUSE_BEFORE = /^\s*((?:when|if|once|while|جب|اگر|که|كله|کله)\s[^,،]*)[,،]\s*(.+)$/su;

/** The words of a text, folded, in order; n't is a word of its own. */
export function wordsOf(text: string): string[] {
  const plain = foldName(text).replaceAll("can't", 'can not').replaceAll("n't", ' not');
  return [...plain.matchAll(/([\p{L}\p{M}\p{N}]+)(?:'\p{L}+)?/gu)].map(([, word = '']) => word);
}

function withoutPhrases(words: readonly string[]): string[] {
  let text = ` ${words.join(' ')} `;
  for (const phrase of PHRASES) text = text.replaceAll(` ${phrase} `, ' ');
  return text.trim().replace(POLITE, '').split(' ');
}

function withoutOpeners(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !OPENERS.has(word));
  return first > 0 ? words.slice(first) : words;
}

/** The words that say what is asked, names of those who speak left out. */
function askingWords(sentence: string, names: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(withClauseBehind(sentence)).filter((word) => !names.has(word));
  return withoutOpeners(withoutPhrases(withoutOpeners(words)));
}

function withClauseBehind(sentence: string): string {
  const [, clause, main] = CLAUSE_BEFORE.exec(sentence.toLowerCase()) ?? [];
  return clause === undefined || main === undefined ? sentence : `${main}, ${clause}`;
}

/** Whether the word at a place is a question word of the main clause. */
function asksAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!INTERROGATIVES.has(word) || RELATIVE_HEADS.has(words[at - 1] ?? '')) return false;
  // An Urdu question for a yes or no begins with the word for what.
  if (word === 'کیا' && at === 0) return false;
  return word !== 'when' || FIRST_VERBS.has(words[at + 1] ?? '');
}

/** The question word of the main clause; with the verb that tells whether it is the object: who do people trust, who trusts people. */
function interrogativeOf(words: readonly string[]): string {
  if (FIRST_VERBS.has(words[0] ?? '')) return '';
  const at = words.findIndex((_, index) => asksAt(words, index));
  const name = INTERROGATIVES.get(words[at] ?? '') ?? '';
  const isOfObject = name === 'who' && ['do', 'does', 'did'].includes(words[at + 1] ?? '');
  return isOfObject ? 'who do' : name;
}

/** What a question says; `names` are the folded words of the names of those who speak. */
export function questionWording(
  sentence: string,
  names: ReadonlySet<string> = new Set(),
): QuestionWording {
  const words = askingWords(sentence, names);
  const asks = interrogativeOf(words);
  const telling = words.flatMap((word, at): TellingWord[] => {
    const place = words.slice(Math.max(0, at - 2), at).join(' ');
    if (NEGATIONS.has(word)) return [{ stem: NOT, place }];
    return FUNCTION_WORDS.has(word) ? [] : [{ stem: wordStem(word), place }];
  });
  const saysEnough = telling.length + (asks === '' ? 0 : 1) >= ENOUGH;
  return {
    asks,
    telling,
    key: saysEnough ? keyOf(asks, telling) : `= ${words.join(' ')}`,
    saysEnough,
  };
}

/** The key of a wording that says enough. */
export function keyOf(asks: string, telling: readonly Pick<TellingWord, 'stem'>[]): string {
  return `${asks}: ${telling.map(({ stem }) => stem).join(' ')}`;
}
