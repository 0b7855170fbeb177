/**
 * Hybrid logical clock (Kulkarni et al. 2014) as a string that sorts: twelve hexadecimal digits of milliseconds since
 * 1970, a dash, four of a counter. The next clock is above both the wall clock and every clock seen.
 */
const COUNTER_LIMIT = 0xffff;
const LAST_MILLISECOND = 0xffffffffffff;

/**
 * The last time that a wall clock is believed, in milliseconds since 1970: the end of the year 9999, after which dates have
 * another form. The twelve digits reach 889 years further, which no number of changes uses up.
 */
export const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Throws where a clock would have thirteen digits: it would sort below those before it, and no file with it could be read. */
function clockOf(milliseconds: number, counter: number): string {
  if (milliseconds > LAST_MILLISECOND) throw new RangeError('no clock is above the last one');
  return `${milliseconds.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`;
}

/** When a change was made, in milliseconds since 1970. */
export function clockToMilliseconds(clock: string): number {
  return Number.parseInt(clock.slice(0, 12), 16);
}

/** The last clock there can be in a millisecond: no change made until then is above it. */
export function lastClockOf(milliseconds: number): string {
  return clockOf(milliseconds, COUNTER_LIMIT);
}

/**
 * `last` is the highest clock in the log, or undefined in an empty one; `wallClock` in milliseconds. Where the wall clock is
 * behind, or is not believed, the next clock is at most a millisecond above the last.
 */
export function nextClock(last: string | undefined, wallClock: number): string {
  const now = Math.min(wallClock, LAST_TIME);
  if (last === undefined) return clockOf(now, 0);
  const lastMilliseconds = clockToMilliseconds(last);
  if (now > lastMilliseconds) return clockOf(now, 0);
  const counter = Number.parseInt(last.slice(13), 16) + 1;
  return counter > COUNTER_LIMIT
    ? clockOf(lastMilliseconds + 1, 0)
    : clockOf(lastMilliseconds, counter);
}
