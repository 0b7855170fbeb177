import type { Intervals } from '#analysis/agreement/spans/intervals.ts';

/** Spans of one code in one document that two coders have in common, by three measures, and all there are. */
export interface Matches {
  readonly first: number;
  readonly second: number;
  /** Same start and same end. */
  readonly exact: number;
  /** Pairs, each span in one pair at most, whose shared length is enough of their joint length. */
  readonly matched: number;
  /** Spans that meet any span of the other coder. */
  readonly firstMet: number;
  readonly secondMet: number;
  /** Length that both marked. */
  readonly shared: number;
}

interface Meeting {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
  readonly joint: number;
}

function meetings(first: Intervals, second: Intervals): Meeting[] {
  const found: Meeting[] = [];
  let from = 0;
  for (let at = 0; at < first.starts.length; at += 1) {
    const start = first.starts[at] ?? 0;
    const end = first.ends[at] ?? 0;
    while (from < second.ends.length && (second.ends[from] ?? 0) <= start) from += 1;
    for (let other = from; other < second.starts.length; other += 1) {
      const begins = second.starts[other] ?? 0;
      if (begins >= end) break;
      const ends = second.ends[other] ?? 0;
      const shared = Math.min(end, ends) - Math.max(start, begins);
      found.push({
        first: at,
        second: other,
        shared,
        joint: end - start + ends - begins - shared,
      });
    }
  }
  return found;
}

/** The least that spans must have in common to match one to one: below, taking the first free one would not do. */
export const LEAST_OVERLAP = 50;

/**
 * Neither coder's spans overlap, so a span has two partners that share half with it at most, and partners form chains in
 * the order of the text: taking the first free one along a chain finds as many pairs as there can be.
 */
function matches(found: readonly Meeting[], percent: number): number {
  let pairs = 0;
  let lastFirst = -1;
  let lastSecond = -1;
  for (const { first, second, shared, joint } of found) {
    if (100 * shared < percent * joint || first === lastFirst || second === lastSecond) continue;
    pairs += 1;
    lastFirst = first;
    lastSecond = second;
  }
  return pairs;
}

/** `percent` of their joint length is what two spans must share to match, `LEAST_OVERLAP` or more. */
export function matchSpans(
  first: Intervals,
  second: Intervals,
  percent: number = LEAST_OVERLAP,
): Matches {
  const found = meetings(first, second);
  return {
    first: first.starts.length,
    second: second.starts.length,
    exact: found.filter(({ shared, joint }) => shared === joint).length,
    matched: matches(found, percent),
    firstMet: new Set(found.map((each) => each.first)).size,
    secondMet: new Set(found.map((each) => each.second)).size,
    shared: found.reduce((sum, each) => sum + each.shared, 0),
  };
}
