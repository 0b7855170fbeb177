/**
 * A half-open stretch `[start, end)` of a document's plain text. Offsets count UTF-16 code units from 0
 * and never split a surrogate pair.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanLength(span: Span): number {
  return span.end - span.start;
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Document order: earlier start first; of two with one start the longer first, so that brackets nest. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The part two spans share, or undefined when they only touch or lie apart. */
export function intersectSpans(a: Span, b: Span): Span | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

/** The same positions as sorted spans that neither overlap nor touch; empty spans are dropped. */
export function unionOfSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span.start < span.end).sort(compareSpans);
  const union: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = union.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else union.push({ start: span.start, end: span.end });
  }
  return union;
}

/** Positions in both of two unions (sorted, disjoint); linear in their lengths. */
export function intersectUnions(a: readonly Span[], b: readonly Span[]): Span[] {
  const shared: Span[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (!left || !right) return shared;
    const part = intersectSpans(left, right);
    if (part) shared.push(part);
    if (left.end < right.end) i += 1;
    else j += 1;
  }
}
