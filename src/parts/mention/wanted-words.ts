import { foldName } from '#domain/text/fold-text.ts';
import { eachWord, isWholeWord } from '#domain/text/whole-word.ts';

/** Names are folded without the places of their non-joiners: one in them parts no word. */
const NO_JOINTS: readonly number[] = [];

/** What is looked for among things to mention, folded. */
export interface WantedWords {
  /** All of it; empty where nothing is looked for. */
  readonly phrase: string;
  readonly words: readonly string[];
}

export function wantedWords(typed: string): WantedWords {
  const phrase = foldName(typed);
  const words = eachWord({ text: phrase, joints: NO_JOINTS });
  return { phrase, words: [...new Set(words.map(({ start, end }) => phrase.slice(start, end)))] };
}

/** Where a folded text first has something that no word is cut for at its beginning; -1 where it has not. */
export function wordBeginning(text: string, wanted: string): number {
  const whole = { text, joints: NO_JOINTS };
  let at = text.indexOf(wanted);
  while (at >= 0 && !isWholeWord(whole, { start: at, end: text.length }))
    at = text.indexOf(wanted, at + 1);
  return at;
}
