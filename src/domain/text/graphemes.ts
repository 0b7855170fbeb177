import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** No grapheme cluster people type is longer; keeps the look-around constant in long texts. */
const REACH = 64;

/** Start of a window before an offset that certainly begins at a cluster's border: after a line feed or the reach. */
function windowStart(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const line = text.lastIndexOf('\n', offset - 1);
  return line >= from ? line + 1 : from;
}

/** The grapheme cluster that holds the code unit at an offset. */
function clusterAt(text: string, offset: number): Span {
  const from = windowStart(text, offset);
  const window = text.slice(from, Math.min(text.length, offset + REACH));
  const cluster = segmenter.segment(window).containing(offset - from);
  if (!cluster) return { start: offset, end: offset };
  return { start: from + cluster.index, end: from + cluster.index + cluster.segment.length };
}

/** The span widened so that neither end falls inside a grapheme cluster. */
export function snapToGraphemes(text: string, span: Span): Span {
  const start = span.start < text.length ? clusterAt(text, span.start).start : text.length;
  if (span.end <= 0 || span.end >= text.length)
    return { start, end: Math.min(span.end, text.length) };
  const last = clusterAt(text, span.end);
  return { start, end: last.start < span.end ? last.end : span.end };
}

const BLANK = /\s/u;

/** The span without white space at its ends; undefined when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (start < end && BLANK.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}
