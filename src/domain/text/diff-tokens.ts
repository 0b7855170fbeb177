import { clusterAt, snapToGraphemes } from './graphemes.ts';
import type { Span } from './span.ts';

/** Words, line feeds, and one by one what is neither white space nor punctuation, such as emoji. */
const TOKEN = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_\u200c\u200d]*|\n|[^\s\p{P}]/gu;
/** Code units beyond which a run of letters is no word but text of a script without blanks. */
const LONGEST_WORD = 40;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whether no grapheme cluster lies on both sides of an offset. */
export function isBetweenGraphemes(text: string, offset: number): boolean {
  return snapToGraphemes(text, { start: offset, end: offset }).start === offset;
}

function* parts(text: string, token: Span): Generator<Span> {
  if (token.end - token.start <= LONGEST_WORD) {
    yield token;
    return;
  }
  for (const { index, segment } of graphemes.segment(text.slice(token.start, token.end))) {
    const start = token.start + index;
    yield { start, end: start + segment.length };
  }
}

/** What texts are compared by, in order; white space and punctuation stand between. None splits a grapheme cluster. */
export function diffTokens(text: string, { start, end }: Span): Span[] {
  const tokens: Span[] = [];
  let reach = start;
  TOKEN.lastIndex = start;
  for (;;) {
    const match = TOKEN.exec(text);
    if (!match || match.index >= end) return tokens;
    const from = Math.max(reach, match.index);
    const to = Math.min(end, match.index + match[0].length);
    if (from >= to) continue;
    const first = isBetweenGraphemes(text, from) ? from : clusterAt(text, from).start;
    const last = isBetweenGraphemes(text, to) ? to : Math.min(end, clusterAt(text, to).end);
    reach = last;
    tokens.push(...parts(text, { start: Math.max(start, first), end: last }));
  }
}
