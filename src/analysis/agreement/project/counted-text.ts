import type { StudyDocument } from '#analysis/study.ts';
import { unionOfSpans, type Span } from '#domain/text/span.ts';

/** Where respondents speak, and what nobody is named for. */
export function withoutInterviewers({
  text,
  turns,
}: Pick<StudyDocument, 'text' | 'turns'>): Span[] {
  let end = 0;
  const kept: Span[] = [];
  for (const turn of turns) {
    if (turn.role !== 'interviewer') continue;
    kept.push({ start: end, end: turn.start });
    ({ end } = turn);
  }
  kept.push({ start: end, end: text.length });
  return unionOfSpans(kept);
}

/** A span as far as it lies in what counts: all of it where nothing else is said. */
export function cutTo(span: Span, kept: readonly Span[] | undefined): Span[] {
  if (!kept) return [span];
  return kept.flatMap(({ start, end }) => {
    const cut = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
    return cut.start < cut.end ? [cut] : [];
  });
}
