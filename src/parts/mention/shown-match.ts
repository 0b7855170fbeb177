import { foldText, unfoldedSpan, type FoldedText } from '#domain/text/fold-text.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';
import { wantedWords, wordBeginning } from './wanted-words.ts';

export interface ShownPart {
  readonly text: string;
  /** Whether it is what was looked for. */
  readonly isMatch: boolean;
}

/** UTF-16 code units of a text that is shown whole. */
const LONGEST = 140;
/** Code units before and behind what was looked for. */
const BEFORE = 30;
const BEHIND = 60;
const MOST_STRETCHES = 3;

const REST_OF_WORD = /[\p{L}\p{M}\p{N}_]*/uy;

/** On to the end of the word, which is neither cut nor its letters parted. */
function wholeWords({ text }: FoldedText, start: number, length: number): Span {
  REST_OF_WORD.lastIndex = start + length;
  const rest = REST_OF_WORD.exec(text)?.[0] ?? '';
  return { start, end: start + length + rest.length };
}

function joined(spans: readonly Span[], gap: number): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + gap)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** Where what is looked for stands: all together, else the first place of each word. */
function matchesIn(line: string, typed: string): Span[] {
  const { phrase, words } = wantedWords(typed);
  if (phrase === '') return [];
  const folded = foldText(line);
  const together = wordBeginning(folded.text, phrase);
  const wanted = together >= 0 ? [phrase] : words;
  const spans = wanted.flatMap((one) => {
    const at = wordBeginning(folded.text, one);
    return at < 0 ? [] : [unfoldedSpan(folded, wholeWords(folded, at, one.length))];
  });
  return joined(
    spans.map((span) => snapToGraphemes(line, span)),
    0,
  );
}

/** So much around a match that no word is cut. */
function around(line: string, { start, end }: Span): Span {
  const from = line.indexOf(' ', Math.max(0, start - BEFORE));
  const to = line.lastIndexOf(' ', end + BEHIND);
  return {
    start: start <= BEFORE ? 0 : from >= 0 && from < start ? from + 1 : start,
    end: end + BEHIND >= line.length ? line.length : Math.max(to, end),
  };
}

function stretchesOf(line: string, matches: readonly Span[]): Span[] {
  if (line.length <= LONGEST) return [{ start: 0, end: line.length }];
  const shown = matches.length > 0 ? matches : [{ start: 0, end: 0 }];
  const stretches = shown.map((match) => around(line, match));
  return joined(stretches, 1).slice(0, MOST_STRETCHES);
}

/** One line of a text: what was looked for, marked, in what stands around it. Short texts are shown whole. */
export function shownMatch(text: string, typed: string): ShownPart[] {
  const line = text.replace(/\s+/gu, ' ').trim();
  const matches = matchesIn(line, typed);
  const parts: ShownPart[] = [];
  const add = (words: string, isMatch = false) => {
    if (words !== '') parts.push({ text: words, isMatch });
  };
  let last = 0;
  for (const { start, end } of stretchesOf(line, matches)) {
    if (start > last) add(last === 0 ? '… ' : ' … ');
    let at = start;
    for (const match of matches.filter((one) => one.start >= start && one.end <= end)) {
      add(line.slice(at, match.start));
      add(line.slice(match.start, match.end), true);
      at = match.end;
    }
    add(line.slice(at, end));
    last = end;
  }
  if (last < line.length) add(' …');
  return parts;
}
