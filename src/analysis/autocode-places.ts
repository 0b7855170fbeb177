import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { trimSpan } from '#domain/text/graphemes.ts';
import { compareSpans, type Span } from '#domain/text/span.ts';
import { turnBody } from '#domain/text/turn.ts';
import type { Hit } from './search.ts';
import type { StudyDocument } from './study.ts';

/** How much around a hit is coded. */
export const AUTOCODE_UNITS = ['hit', 'sentence', 'turn'] as const;
export type AutocodeUnit = (typeof AUTOCODE_UNITS)[number];

/**
 * What may be coded in one text, by how much of it is meant: `start0, end0, start1, end1, …` in order, none overlapping
 * another.
 */
export interface PlacesInDocument {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly spans: Readonly<Record<AutocodeUnit, Uint32Array>>;
}

/** What may be coded in a project; flat, for there may be hundreds of thousands. */
export interface PlacesToCode {
  readonly hits: number;
  readonly documents: readonly PlacesInDocument[];
}

/** Index of the first sentence that ends behind an offset. */
function firstSentenceEndingAfter(sentences: readonly number[], offset: number): number {
  let low = 0;
  let high = sentences.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[2 * middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the beginning of the first sentence a span touches to the end of the last; itself where it touches none. */
function sentencesAround(sentences: readonly number[], { start, end }: Span): Span {
  const first = 2 * firstSentenceEndingAfter(sentences, start);
  const last = 2 * firstSentenceEndingAfter(sentences, end - 1);
  const from = sentences[first] ?? end;
  const isLastTouched = (sentences[last] ?? end) < end;
  const to = isLastTouched ? sentences[last + 1] : sentences[last - 1];
  return { start: Math.min(from, start), end: Math.max(to ?? end, end) };
}

/** Spans in order, those that overlap as one, as flat numbers: nothing is coded twice. Those that only touch stay apart. */
export function disjointSpans(spans: Iterable<Span>): Uint32Array {
  const numbers: number[] = [];
  let end = -1;
  for (const span of [...spans].sort(compareSpans)) {
    if (span.start >= span.end) continue;
    if (span.start >= end) numbers.push(span.start, span.end);
    else numbers[numbers.length - 1] = Math.max(end, span.end);
    end = Math.max(end, span.end);
  }
  return Uint32Array.from(numbers);
}

/** The spans of flat numbers. */
export function* spansOf(flat: ArrayLike<number>): Generator<Span> {
  for (let at = 0; at < flat.length; at += 2)
    yield { start: flat[at] ?? 0, end: flat[at + 1] ?? 0 };
}

/** The words of a turn without white space at its ends; undefined where it has none. */
export function saidIn({ text, turns }: StudyDocument, turn: number): Span | undefined {
  const spoken = turns[turn];
  return spoken && trimSpan(text, turnBody(spoken));
}

/** What may be coded for hits in one document. */
export function placesOfHits(document: StudyDocument, hits: readonly Hit[]): PlacesInDocument {
  const { id, current } = document.document;
  const { sentences } = document.units;
  return {
    document: id,
    revision: current,
    spans: {
      hit: disjointSpans(hits),
      sentence: disjointSpans(hits.map((hit) => sentencesAround(sentences, hit))),
      turn: disjointSpans(hits.flatMap(({ turn }) => saidIn(document, turn) ?? [])),
    },
  };
}

/** What is to be coded in one text: what is meant by one of the units, or what is left of it. */
export interface SpansInDocument {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  /** `start0, end0, start1, end1, …` in order, none overlapping another. */
  readonly spans: Uint32Array;
}

/** The places of one unit. */
export function placesOfUnit({ documents }: PlacesToCode, unit: AutocodeUnit): SpansInDocument[] {
  return documents.map(({ document, revision, spans }) => ({
    document,
    revision,
    spans: spans[unit],
  }));
}
