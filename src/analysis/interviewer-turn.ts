import {
  ENCOURAGEMENTS,
  FIRST_VERBS,
  FUNCTION_WORDS,
  INTERROGATIVES,
  OPENERS,
  REQUESTS,
  THANKS,
} from './question-words.ts';
import { wordsOf } from './question-wording.ts';
import { wordStem } from './word-stem.ts';

/** What an interviewer says at a go. */
export interface InterviewerTurn {
  /** The sentences that ask; all where none does. */
  readonly sentences: readonly string[];
  /** Whether it only keeps the respondent talking: the answer before goes on behind it. */
  readonly isProbe: boolean;
}

/** A question mark ends a sentence also without a blank behind it. */
const SENTENCE = /\S.*?(?:[?؟]+["”’»)\]]*|[!.…۔]+["”’»)\]]*(?=\s|$)|$)/gsu;
const QUESTION_END = /[?؟]["”’»)\]]*$/u;
/** A probe that asks has no more words, such as: why is that? */
const SHORT_QUESTION = 3;
/** One that repeats words of the respondent has no more. */
const SHORT_ECHO = 4;
/** One that asks nothing has no more, of which so many say anything. */
const SHORT_REMARK = 12;
const FEW_TELLING = 2;

function asks(sentence: string): boolean {
  if (QUESTION_END.test(sentence)) return true;
  const words = wordsOf(sentence);
  const [first = '', ...others] = words.slice(words.findIndex((word) => !OPENERS.has(word)));
  if (REQUESTS.has(first) && others.length > 0) return true;
  const isLatin = /^[a-z]/u.test(first);
  return isLatin
    ? INTERROGATIVES.has(first) && others.length > 1
    : words.some((word) => INTERROGATIVES.has(word) || REQUESTS.has(word));
}

function says(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && !ENCOURAGEMENTS.has(word) && !INTERROGATIVES.has(word);
}

/** A few words said before, with a question mark. */
function isEcho(words: readonly string[], before: string): boolean {
  const [first = ''] = words;
  if (words.length > SHORT_ECHO || FIRST_VERBS.has(first)) return false;
  if (words.some((word) => INTERROGATIVES.has(word))) return false;
  const said = new Set(wordsOf(before).map(wordStem));
  return words.filter(says).every((word) => said.has(wordStem(word)));
}

function isProbing(sentence: string, before: string): boolean {
  const words = wordsOf(sentence);
  const isEmpty = words.length <= SHORT_QUESTION && !words.some(says);
  return isEmpty || isEcho(words, before);
}

function isRemark(sentences: readonly string[]): boolean {
  const words = sentences.flatMap(wordsOf);
  if (words.some((word) => THANKS.has(word))) return false;
  return words.length <= SHORT_REMARK && words.filter(says).length <= FEW_TELLING;
}

/** Reads a turn; `before` is what the respondent said since the question before. */
export function interviewerTurn(said: string, before: string): InterviewerTurn {
  const sentences = [...said.matchAll(SENTENCE)].map(([sentence]) => sentence.trim());
  const asking = sentences.filter(asks);
  const others = sentences.filter((sentence) => !asking.includes(sentence));
  const isProbe = asking.every((sentence) => isProbing(sentence, before)) && isRemark(others);
  return { sentences: asking.length > 0 ? asking : sentences, isProbe };
}
