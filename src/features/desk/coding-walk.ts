import type { Coding } from '#domain/coding.ts';
import type { CodingId } from '#domain/ids.ts';
import { spansOverlap, type Span } from '#domain/text/span.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import type { OpenDocument } from './open-document.svelte.ts';

export type WalkDirection = 'next' | 'previous';

/** Among which codings somebody walks: all that are shown, or those of one code or of one coder. */
export type WalkAmong = (coding: Coding) => boolean;

/** The next shown coding behind or before a place, among those that are meant. */
export function codingBeyond(
  document: OpenDocument,
  from: number | CodingId,
  direction: WalkDirection,
  among: WalkAmong = () => true,
): CodingId | undefined {
  const { codings } = document;
  const accepts = ({ id }: { readonly id: CodingId }) => {
    const coding = codings?.get(id);
    return coding !== undefined && among(coding);
  };
  const { index } = codings ?? {};
  const found = direction === 'next' ? index?.next(from, accepts) : index?.previous(from, accepts);
  return found?.id;
}

/** The next of the codings that overlap one, round and round. */
export function nextOverlapping(document: OpenDocument, coding: Coding): Coding | undefined {
  const around = document
    .codingsIn(coding.place)
    .filter((other) => spansOverlap(other.place, coding.place));
  const at = around.findIndex(({ id }) => id === coding.id);
  return around[(at + 1) % Math.max(1, around.length)];
}

/** Sentences of a text from one on, in one direction, as spans. */
function* sentencesBeyond(
  sentences: readonly number[],
  offset: number,
  direction: WalkDirection,
): Generator<Span> {
  const step = direction === 'next' ? 2 : -2;
  let low = 0;
  let high = sentences.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle * 2] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  let at = direction === 'next' ? low * 2 : low * 2 - 2;
  for (; at >= 0 && at < sentences.length; at += step)
    yield { start: sentences[at] ?? 0, end: sentences[at + 1] ?? 0 };
}

function joined(run: Span, sentence: Span): Span {
  return {
    start: Math.min(run.start, sentence.start),
    end: Math.max(run.end, sentence.end),
  };
}

/**
 * The next stretch of a turn in which no sentence is touched by a shown coding: whole sentences, as many as follow one
 * another. What interviewers ask is passed over.
 * @param from the walk begins with the sentences that start at or behind it; going back, with those that end before it
 */
export function uncodedBeyond(
  document: OpenDocument,
  from: Span,
  direction: WalkDirection,
): Span | undefined {
  const { content, codings } = document;
  if (!content || !codings) return undefined;
  const { sentences, turns } = content.units;
  const turnOf = (sentence: Span) => turnIndexAt(turns, sentence.start);
  const offset = direction === 'next' ? from.end : from.start;
  const isFree = (sentence: Span) =>
    (direction === 'next' || sentence.end <= offset) &&
    content.turns[turnOf(sentence)]?.role !== 'interviewer' &&
    codings.index.in(sentence).length === 0;
  let found: Span | undefined;
  for (const sentence of sentencesBeyond(sentences, offset, direction)) {
    const goesOn = isFree(sentence);
    if (found && (!goesOn || turnOf(sentence) !== turnOf(found))) return found;
    if (goesOn) found = joined(found ?? sentence, sentence);
  }
  return found;
}
