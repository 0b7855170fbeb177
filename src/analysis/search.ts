import type { DocumentId } from '#domain/ids.ts';
import type { SearchScope } from '#domain/search-request.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import { passageAt, type Context, type Passage } from './passage.ts';
import { turnFilter } from './search-scope.ts';
import type { StudyDocument } from './study.ts';
import type { StudyIndex } from './study-index.ts';

/** What a search finds in one document. The context of a hit is the line it stands in, and may begin in a sentence. */
export interface DocumentHits {
  readonly document: DocumentId;
  readonly count: number;
  readonly hits: readonly Passage[];
}

/** UTF-16 code units of a line on either side of a hit, at most. */
const LINE_SIDE = 120;

function lineBefore(text: string, from: number, to: number): Context {
  const reach = to - LINE_SIDE;
  if (reach <= from) return { text: text.slice(from, to), isCut: false };
  const word = text.slice(reach, to).search(/(?<=\s)\S/u);
  const start = word < 0 ? snapToGraphemes(text, { start: reach, end: to }).start : reach + word;
  return { text: text.slice(start, to), isCut: true };
}

function lineAfter(text: string, from: number, to: number): Context {
  const reach = from + LINE_SIDE;
  if (reach >= to) return { text: text.slice(from, to), isCut: false };
  const word = text.slice(from, reach).search(/\s\S*$/u);
  const end = word < 0 ? snapToGraphemes(text, { start: from, end: reach }).end : from + word;
  return { text: text.slice(from, end), isCut: true };
}

/** A place where something was found. */
export interface Hit extends Span {
  /** Index of the turn it stands in. */
  readonly turn: number;
}

/** Of spans found in what is said in a document those whose turns are searched. */
export function hitsInScope(
  index: StudyIndex,
  document: StudyDocument,
  spans: readonly Span[],
  scope: SearchScope,
): Hit[] {
  const isSearched = turnFilter(scope, index);
  return spans.flatMap((span) => {
    const at = turnIndexAt(document.turns, span.start);
    const turn = document.turns[at];
    return turn && (!isSearched || isSearched(document, turn)) ? [{ ...span, turn: at }] : [];
  });
}

/** A hit with the line it stands in. */
export function hitPassage(index: StudyIndex, document: StudyDocument, hit: Hit): Passage {
  const { start, end } = hit;
  const turn = document.turns[hit.turn];
  return {
    ...passageAt(index, document, { start, end }),
    before: lineBefore(document.text, turn?.bodyStart ?? 0, start),
    after: lineAfter(document.text, end, turn?.end ?? document.text.length),
  };
}
