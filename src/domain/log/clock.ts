/**
 * Hybrid logical clock (Kulkarni et al. 2014) as a string that sorts: twelve hexadecimal digits of milliseconds since
 * 1970, a dash, four of a counter. The next clock is above both the wall clock and every clock seen.
 */
const COUNTER_LIMIT = 0xffff;

function clockOf(milliseconds: number, counter: number): string {
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

/** `last` is the highest clock in the log, or undefined in an empty one; `now` is the wall clock in milliseconds. */
export function nextClock(last: string | undefined, now: number): string {
  if (last === undefined) return clockOf(now, 0);
  const lastMilliseconds = clockToMilliseconds(last);
  if (now > lastMilliseconds) return clockOf(now, 0);
  const counter = Number.parseInt(last.slice(13), 16) + 1;
  return counter > COUNTER_LIMIT
    ? clockOf(lastMilliseconds + 1, 0)
    : clockOf(lastMilliseconds, counter);
}
