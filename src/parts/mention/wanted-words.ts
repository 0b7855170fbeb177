import { foldName } from '#domain/text/fold-text.ts';
import { EACH_WORD, isWholeWord } from '#domain/text/whole-word.ts';

/** What is looked for among things to mention, folded. */
export interface WantedWords {
  /** All of it; empty where nothing is looked for. */
  readonly phrase: string;
  readonly words: readonly string[];
}

export function wantedWords(typed: string): WantedWords {
  const phrase = foldName(typed);
  return { phrase, words: [...new Set(phrase.match(EACH_WORD))] };
}

/** Where a folded text first has something that no word is cut for at its beginning; -1 where it has not. */
export function wordBeginning(text: string, wanted: string): number {
  let at = text.indexOf(wanted);
  while (at >= 0 && !isWholeWord(text, { start: at, end: text.length }))
    at = text.indexOf(wanted, at + 1);
  return at;
}
