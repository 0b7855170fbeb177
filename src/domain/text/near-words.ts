import type { Span } from './span.ts';
import { EACH_WORD } from './whole-word.ts';

export interface WantedNear {
  /** In folded text, each once. */
  readonly words: readonly string[];
  readonly wholeWord: boolean;
  /** From one word to the next it is 1. */
  readonly distance: number;
}

interface Seen {
  /** Number of the word in the stretch. */
  readonly place: number;
  readonly start: number;
}

/**
 * Stretches of folded text in which all of some words stand, in any order, the last not further from the first than the
 * distance. Each begins and ends with one of them and is as short as can be; they do not overlap. A word of the text
 * stands for one that is wanted: the longest it has.
 */
export function* nearWords(
  text: string,
  { words, wholeWord, distance }: WantedNear,
): Generator<Span> {
  if (!words.every((word) => text.includes(word))) return;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const seen = new Map<string, Seen>();
  let place = 0;
  for (const { 0: said, index } of text.matchAll(EACH_WORD)) {
    place += 1;
    const word = longestFirst.find((one) => (wholeWord ? said === one : said.includes(one)));
    if (word === undefined) continue;
    seen.set(word, { place, start: index });
    if (seen.size < words.length) continue;
    const first = [...seen.values()].reduce((a, b) => (a.place < b.place ? a : b));
    if (place - first.place > distance) continue;
    yield { start: first.start, end: index + said.length };
    seen.clear();
  }
}
