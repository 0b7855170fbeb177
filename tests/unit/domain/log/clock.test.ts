import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextClock } from '#domain/log/clock.ts';

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
