import type { Change } from './change.ts';
import { clockToMilliseconds, LAST_TIME } from './clock.ts';

/**
 * Whether a log to be opened has a clock so high that the log cannot be gone on with: the next changes would run out of digits,
 * and no file of it could be read. No clock of a machine leads there, only a made-up or damaged file.
 *
 * Less is not refused. Where a machine was set to a wrong year when a project was made, its log is years ahead of any right
 * clock, and whoever made it has to get into the own backup; it goes on above its own last clock, and wins over nothing, for it
 * is a project of its own. What it would win over is guarded where logs are merged: `aheadOfTime`.
 *
 * A change is at most a millisecond above the one before it where the wall clock does not put it forward: by as many
 * milliseconds as it has changes a log may be above the last time. So a log that was opened stays one that can be opened.
 */
export function isBeyondClocks(changes: readonly Change[]): boolean {
  const limit = LAST_TIME + changes.length;
  return changes.some(({ clock }) => clockToMilliseconds(clock) > limit);
}
