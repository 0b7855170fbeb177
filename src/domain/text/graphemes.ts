import type { Span } from './span.ts';
import { unitTest } from './unit-test.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Code units looked at on either side at first; few clusters that people type are longer. */
const REACH = 64;
/** Code units within which a certain border is looked for; longer runs of marks or flags are cut. */
const FARTHEST = 2048;

/** Two of these in a row never share a cluster, whatever stands around them. */
const isPlain = unitTest(
  /[\n\p{Zs}\p{P}\p{Nd}]|(?=\p{L})[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}]/u,
);

/** Whether what stands right around an offset tells that a cluster begins there; many others begin one too. */
export function isCertainBorder(text: string, offset: number): boolean {
  return (
    offset === 0 ||
    text[offset - 1] === '\n' ||
    (isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset)))
  );
}

/** The nearest certain border of clusters at least the reach before an offset. */
function windowStart(text: string, offset: number): number {
  const nearest = Math.max(0, offset - REACH);
  const farthest = Math.max(0, offset - FARTHEST);
  for (let from = nearest; from > farthest; from -= 1) {
    if (isCertainBorder(text, from)) return from;
  }
  return farthest;
}

/** The grapheme cluster that holds the code unit at an offset; empty at the text's end. */
export function clusterAt(text: string, offset: number): Span {
  const from = windowStart(text, offset);
  for (let reach = REACH; ; reach *= 2) {
    const to = Math.min(text.length, offset + reach);
    const cluster = segmenter.segment(text.slice(from, to)).containing(offset - from);
    if (!cluster) return { start: offset, end: offset };
    const end = from + cluster.index + cluster.segment.length;
    // A cluster that fills the window, but for half a pair, may go on behind it.
    if (end < to - 1 || to === text.length || reach > FARTHEST) {
      return { start: from + cluster.index, end };
    }
  }
}

/** The span widened so that neither end falls inside a grapheme cluster. */
export function snapToGraphemes(text: string, span: Span): Span {
  if (isCertainBorder(text, span.start) && isCertainBorder(text, span.end)) return span;
  const start = span.start < text.length ? clusterAt(text, span.start).start : text.length;
  if (span.end <= 0 || span.end >= text.length)
    return { start, end: Math.min(span.end, text.length) };
  const last = clusterAt(text, span.end);
  return { start, end: last.start < span.end ? last.end : span.end };
}

/** White space that carries no mark. */
const BLANK = /^\s(?![\p{M}\u200c\u200d])/u;

function isBlank(text: string, offset: number): boolean {
  return BLANK.test(text.slice(offset, offset + 2));
}

/** The span without white space at its ends; undefined when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && isBlank(text, start)) start += 1;
  while (start < end && isBlank(text, end - 1)) end -= 1;
  return start < end ? { start, end } : undefined;
}
