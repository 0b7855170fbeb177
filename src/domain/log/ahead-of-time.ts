import type { Change } from './change.ts';
import { clockToMilliseconds } from './clock.ts';

/** Clocks of machines differ, by a day or two where one is set to the wrong date; in milliseconds. */
const TOLERANCE = 2 * 24 * 60 * 60 * 1000;

/** When a change says that it was made, or that something in it was said: what is said later counts. */
function timesOf({ clock, records }: Change): number[] {
  const said = records.flatMap(({ table, after }) => {
    const at = table === 'remarks' ? after['createdAt'] : undefined;
    return typeof at === 'number' ? [at] : [];
  });
  return [clockToMilliseconds(clock), ...said];
}

/**
 * The latest time of changes that come in, where that lies too far ahead: they would win over all that is done here until
 * then, and put the own clock forward. A log whose own clock was put forward already takes in what was built on it. `now` is
 * the wall clock; both in milliseconds.
 */
export function aheadOfTime(
  own: readonly Change[],
  incoming: readonly Change[],
  now: number,
): number | undefined {
  const latest = own.reduce((last, { clock }) => (clock > last ? clock : last), '');
  const limit = Math.max(now, latest === '' ? 0 : clockToMilliseconds(latest)) + TOLERANCE;
  const ahead = incoming.flatMap(timesOf).reduce((last, time) => Math.max(last, time), 0);
  return ahead > limit ? ahead : undefined;
}
