import type { Span } from '#domain/text/span.ts';
import { turnBody, turnIndexAt } from '#domain/text/turn.ts';
import type { StudyDocument } from './study.ts';

/** A stretch of text, with what of the passage lies in it; that is empty where nothing does. */
export interface SurroundingPart extends Span {
  readonly marked: Span;
}

/** What is read around a passage: the bodies of turns, or paragraphs where the text has no turns. */
export interface Surroundings {
  readonly parts: readonly SurroundingPart[];
  /** Whether the text goes on before or after it. */
  readonly hasMore: boolean;
}

function paragraphsOf({ units }: StudyDocument): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < units.paragraphs.length; at += 2)
    spans.push({ start: units.paragraphs[at] ?? 0, end: units.paragraphs[at + 1] ?? 0 });
  return spans;
}

function withMark(part: Span, { start, end }: Span): SurroundingPart {
  const from = Math.min(Math.max(start, part.start), part.end);
  return { ...part, marked: { start: from, end: Math.max(from, Math.min(end, part.end)) } };
}

/** The turns a passage lies in, with so many before and after. */
export function surroundings(document: StudyDocument, passage: Span, around: number): Surroundings {
  const { turns } = document;
  const all = turns.length > 0 ? turns.map(turnBody) : paragraphsOf(document);
  const indexAt = (offset: number) =>
    turns.length > 0
      ? turnIndexAt(turns, offset)
      : all.findLastIndex(({ start }) => start <= offset);
  const first = Math.max(0, indexAt(passage.start) - around);
  const last = Math.min(all.length - 1, Math.max(0, indexAt(passage.end - 1)) + around);
  return {
    parts: all
      .slice(first, last + 1)
      .filter(({ start, end }) => start < end)
      .map((part) => withMark(part, passage)),
    hasMore: first > 0 || last < all.length - 1,
  };
}
