import type { Span } from './span.ts';

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’\u200c\u200d]*/gu;

/** Words of a stretch of text: runs that begin with a letter. Figures alone are not counted. */
export function countWords(text: string, span: Span = { start: 0, end: text.length }): number {
  let count = 0;
  WORD.lastIndex = span.start;
  for (;;) {
    const match = WORD.exec(text);
    if (!match || match.index >= span.end) return count;
    count += 1;
  }
}
