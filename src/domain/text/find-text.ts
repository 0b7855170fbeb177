import { foldName, foldText, unfoldedSpan } from './fold-text.ts';
import { snapToGraphemes } from './graphemes.ts';
import type { Span } from './span.ts';

/** What is looked for, whatever the spelling: its words in this order. */
export interface WantedText {
  readonly text: string;
  /** Whether words must begin and end where it does. */
  readonly wholeWord: boolean;
}

/** Where something stands in a text, in order. Hits do not overlap and split no grapheme. */
export type FindText = (text: string) => Span[];

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}_]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}_]/u;
/** Code units of the longest code point. */
const LONGEST = 2;

/** Whether no word goes on over an edge of `[start, end)`. */
function isWholeWord(text: string, { start, end }: Span): boolean {
  const isTorn = (edge: number) =>
    ENDS_IN_WORD.test(text.slice(Math.max(0, edge - LONGEST), edge)) &&
    BEGINS_IN_WORD.test(text.slice(edge, edge + LONGEST));
  return !isTorn(start) && !isTorn(end);
}

/** Places in a folded text, each behind the end of the one before. */
function* placesIn(text: string, wanted: string, wholeWord: boolean): Generator<Span> {
  for (let start = text.indexOf(wanted); start >= 0;) {
    const end = start + wanted.length;
    const isHit = !wholeWord || isWholeWord(text, { start, end });
    if (isHit) yield { start, end };
    start = text.indexOf(wanted, isHit ? end : start + 1);
  }
}

/** How to find a text; undefined where folding leaves nothing to look for. */
export function textFinder({ text: query, wholeWord }: WantedText): FindText | undefined {
  const wanted = foldName(query);
  if (wanted === '') return undefined;
  return (text) => {
    const folded = foldText(text);
    const hits: Span[] = [];
    for (const place of placesIn(folded.text, wanted, wholeWord)) {
      const hit = snapToGraphemes(text, unfoldedSpan(folded, place));
      if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
    }
    return hits;
  };
}
