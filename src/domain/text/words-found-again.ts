import { diffTokens, isBetweenGraphemes } from './diff-tokens.ts';
import type { Span } from './span.ts';

/** So many words are not by chance the same in another place. */
const LEAST_WORDS = 3;
const IN_WORD = /^[\p{L}\p{N}\p{M}\u200c\u200d]{2}/u;

function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}

function isInWord(text: string, offset: number): boolean {
  return offset > 0 && IN_WORD.test(text.slice(offset - 1, offset + 1));
}

/**
 * Where the words of a span of one text stand in another, if they stand once in both: so a passage is known again that was
 * taken out and put in elsewhere. Of fewer than three words nothing is said.
 */
export function wordsFoundAgain(before: string, span: Span, after: string): Span | undefined {
  if (diffTokens(before, span).length < LEAST_WORDS) return undefined;
  const words = before.slice(span.start, span.end);
  const start = onlyPlace(before, words) === undefined ? undefined : onlyPlace(after, words);
  if (start === undefined) return undefined;
  const end = start + words.length;
  const isWhole =
    (isInWord(before, span.start) || !isInWord(after, start)) &&
    (isInWord(before, span.end) || !isInWord(after, end)) &&
    [start, end].every((offset) => isBetweenGraphemes(after, offset));
  return isWhole ? { start, end } : undefined;
}
