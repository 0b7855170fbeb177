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
 * then, and put the own clock forward. `now` is the wall clock; both in milliseconds.
 *
 * Where the own clock was put forward already, what was built on the same changes still comes in: while the wall clock is
 * behind, a change is at most a millisecond above the one before it. Nothing more is added to the own clock, else every merge
 * could put it forward as far again.
 */
export function aheadOfTime(
  own: readonly Change[],
  incoming: readonly Change[],
  now: number,
): number | undefined {
  const latest = own.reduce((last, { clock }) => (clock > last ? clock : last), '');
  const builtOn = latest === '' ? 0 : clockToMilliseconds(latest) + incoming.length;
  const limit = Math.max(now + TOLERANCE, builtOn);
  const ahead = incoming.flatMap(timesOf).reduce((last, time) => Math.max(last, time), 0);
  return ahead > limit ? ahead : undefined;
}
