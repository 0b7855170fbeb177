import { diffTokens, isBetweenGraphemes } from './diff-tokens.ts';
import type { Span } from './span.ts';

/** So many words are not by chance the same in another place. */
const LEAST_WORDS = 3;
/** Words on either side by which others are known. */
const CONTEXT = 2;
/** Code units in which they are looked for. */
const REACH = 160;
const IN_WORD = /^[\p{L}\p{N}\p{M}\u200c\u200d]{2}/u;

function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}

function isInWord(text: string, offset: number): boolean {
  return offset > 0 && IN_WORD.test(text.slice(offset - 1, offset + 1));
}

/** A span with some words of its line on either side. */
function withContext(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  const lineEnd = feed < 0 ? text.length : feed;
  const before = diffTokens(text, { start: Math.max(lineStart, start - REACH), end: start });
  const behind = diffTokens(text, { start: end, end: Math.min(lineEnd, end + REACH) });
  return {
    start: before.slice(-CONTEXT)[0]?.start ?? start,
    end: behind.slice(0, CONTEXT).at(-1)?.end ?? end,
  };
}

/** Where a stretch stands in another text, if it is of some words and stands once in both. */
function foundOnce(before: string, span: Span, after: string): number | undefined {
  if (diffTokens(before, span).length < LEAST_WORDS) return undefined;
  const words = before.slice(span.start, span.end);
  return onlyPlace(before, words) === undefined ? undefined : onlyPlace(after, words);
}

/**
 * Where the words of a span of one text stand in another, if they stand once in both: so a passage is known again that was
 * taken out and put in elsewhere. Fewer than three words, or ones that stand more often, are known by what is around them.
 */
export function wordsFoundAgain(before: string, span: Span, after: string): Span | undefined {
  const words = before.slice(span.start, span.end);
  if (words === '' || !after.includes(words)) return undefined;
  const around = withContext(before, span);
  const inContext = () => {
    const found = foundOnce(before, around, after);
    return found === undefined ? undefined : found + span.start - around.start;
  };
  const start = foundOnce(before, span, after) ?? inContext();
  if (start === undefined) return undefined;
  const end = start + words.length;
  const isWhole =
    (isInWord(before, span.start) || !isInWord(after, start)) &&
    (isInWord(before, span.end) || !isInWord(after, end)) &&
    [start, end].every((offset) => isBetweenGraphemes(after, offset));
  return isWhole ? { start, end } : undefined;
}
