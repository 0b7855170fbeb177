import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LAST_TIME, lastClockOf, nextClock } from '#domain/log/clock.ts';

it('goes up whatever the wall clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4_000_000_000_000), { minLength: 1, maxLength: 50 }), (times) => {
      let last: string | undefined;
      for (const now of times) {
        const next = nextClock(last, now);
        if (last !== undefined) expect(next > last).toBe(true);
        last = next;
      }
    }),
  );
});

it('moves to the next millisecond when the counter is full', () => {
  const full = '00000000000a-ffff';
  expect(nextClock(full, 5)).toBe('00000000000b-0000');
});

it('never has more digits than sort, and is not put forward by a wall clock that cannot be', () => {
  const impossible = nextClock(undefined, 2 ** 50);
  expect(impossible <= lastClockOf(LAST_TIME)).toBe(true);
  expect(nextClock(impossible, 2 ** 50)).toHaveLength(impossible.length);
  expect(nextClock('ffffffffffff-fffe', 5)).toBe('ffffffffffff-ffff');
  expect(() => nextClock('ffffffffffff-ffff', 5)).toThrow(RangeError);
});
