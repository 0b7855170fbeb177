import { diffTokens } from './diff-tokens.ts';
import type { PositionMap } from './position-map.ts';

/** Fewer words in a row are the same in any two texts of one language. */
const LEAST_WORDS = 4;

/** How much of the shorter of two texts stands in the other too, from 0 to 1: what is kept in runs of some words. */
export function sharedPart(before: string, map: PositionMap): number {
  let kept = 0;
  let reach = 0;
  for (const { start, end } of [...map.replacements, { start: map.before, end: map.before }]) {
    const isRun = diffTokens(before, { start: reach, end: start }).length >= LEAST_WORDS;
    if (isRun) kept += start - reach;
    reach = end;
  }
  const shorter = Math.min(map.before, map.after);
  return shorter === 0 ? 0 : kept / shorter;
}
