import { intervalsOf, type Intervals } from './intervals.ts';

/**
 * Spans as they lie when only certain stretches of the text are left and put one behind another, for counting characters
 * of some turns alone.
 */
export function within(spans: Intervals, stretches: Intervals): Intervals {
  const flat: number[] = [];
  let before = 0;
  let span = 0;
  for (let at = 0; at < stretches.starts.length; at += 1) {
    const start = stretches.starts[at] ?? 0;
    const end = stretches.ends[at] ?? 0;
    while (span < spans.ends.length && (spans.ends[span] ?? 0) <= start) span += 1;
    for (
      let next = span;
      next < spans.starts.length && (spans.starts[next] ?? 0) < end;
      next += 1
    ) {
      const from = Math.max(start, spans.starts[next] ?? 0);
      const to = Math.min(end, spans.ends[next] ?? 0);
      flat.push(before + from - start, before + to - start);
    }
    before += end - start;
  }
  return intervalsOf(flat);
}
