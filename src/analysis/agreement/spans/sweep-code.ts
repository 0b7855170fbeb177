import type { Intervals } from './intervals.ts';

/** Over how many units each combination of coders applied a code; coders as bits. Without those nobody coded. */
export interface CodeCounts {
  readonly masks: readonly number[];
  readonly lengths: readonly number[];
}

/** Nobody applied the code. */
export const NOBODY: CodeCounts = { masks: [], lengths: [] };

const NOWHERE = Number.POSITIVE_INFINITY;

/** The next place where a list begins or ends a stretch; steps count both. */
function boundary({ starts, ends }: Intervals, step: number): number {
  const at = step >> 1;
  return (step % 2 === 0 ? starts[at] : ends[at]) ?? NOWHERE;
}

function nextBoundary(lists: readonly Intervals[], steps: number[]): number {
  let next = NOWHERE;
  for (let coder = 0; coder < lists.length; coder += 1) {
    const list = lists[coder];
    if (list) next = Math.min(next, boundary(list, steps[coder] ?? 0));
  }
  return next;
}

/** Who applies the code behind a place; of a stretch that ends where the next begins both borders are passed. */
function passed(
  lists: readonly Intervals[],
  steps: number[],
  place: number,
  before: number,
): number {
  let mask = before;
  for (let coder = 0; coder < lists.length; coder += 1) {
    const list = lists[coder];
    while (list && boundary(list, steps[coder] ?? 0) === place) {
      mask ^= 1 << coder;
      steps[coder] = (steps[coder] ?? 0) + 1;
    }
  }
  return mask;
}

/** Walks the borders of all coders' spans of one code in one document together. */
export function sweepCode(lists: readonly Intervals[]): CodeCounts {
  if (lists.every(({ starts }) => starts.length === 0)) return NOBODY;
  const masks: number[] = [];
  const lengths: number[] = [];
  const steps = lists.map(() => 0);
  let mask = 0;
  let position = 0;
  for (;;) {
    const next = nextBoundary(lists, steps);
    if (next === NOWHERE) return { masks, lengths };
    if (mask !== 0) {
      const known = masks.indexOf(mask);
      const row = known < 0 ? masks.push(mask) - 1 : known;
      lengths[row] = (lengths[row] ?? 0) + next - position;
    }
    position = next;
    mask = passed(lists, steps, next, mask);
  }
}
