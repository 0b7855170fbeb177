import type { CodeId } from '#domain/ids.ts';
import type { CoverSegment } from '#domain/text/coding-index.ts';
import type { Span } from '#domain/text/span.ts';
import { fullBox } from './line-boxes.ts';
import type { BlockContext } from './paint-context.ts';
import { boxPath } from './rectangles.ts';
import type { Dim } from './transcript-options.ts';

/** Whether a coding recedes. */
export function recedes(dim: Dim | undefined, code: CodeId): boolean {
  return dim !== undefined && (dim.keep === 'uncoded' || dim.code !== code);
}

/** What of a body is to recede, as runs that do not touch. */
export function veiledSpans(
  body: Span,
  dim: Dim,
  segments: readonly CoverSegment[],
  codeOf: (slot: number) => CodeId,
): Span[] {
  const spans: { start: number; end: number }[] = [];
  const veil = (start: number, end: number): void => {
    const last = spans.at(-1);
    if (start >= end) return;
    if (last?.end === start) last.end = end;
    else spans.push({ start, end });
  };
  const within = (offset: number): number => Math.max(body.start, Math.min(body.end, offset));
  let covered = body.start;
  for (const segment of segments) {
    const [start, end] = [within(segment.start), within(segment.end)];
    if (dim.keep === 'uncoded') veil(start, end);
    else {
      veil(covered, start);
      const isKept = segment.slots.some((slot) => codeOf(slot) === dim.code);
      if (!isKept) veil(start, end);
    }
    covered = Math.max(covered, end);
  }
  if (dim.keep === 'code') veil(covered, body.end);
  return spans;
}

/** What lies over the text of a block that recedes, as path data. */
export function veilPath({ options, mode, lines }: BlockContext, block: number): string {
  if (!mode.dim) return '';
  const body = {
    start: options.blocks.bodyStart[block] ?? 0,
    end: options.blocks.bodyEnd[block] ?? 0,
  };
  const segments = options.index.segments(block);
  return veiledSpans(body, mode.dim, segments, (slot) => options.index.codeOf(slot))
    .flatMap((span) => lines.of(block, span))
    .map((line) => boxPath(fullBox(line)))
    .join('');
}
