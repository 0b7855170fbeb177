import { expect, it } from 'vitest';
import { isBeyondClocks } from '#domain/log/beyond-clocks.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { lastClockOf, LAST_TIME, nextClock } from '#domain/log/clock.ts';

const draft: Draft = { edit: { name: 'addCodes' }, records: [] };

function dated(clock: string): Change {
  return { ...draft, id: clock, device: 'd', sequence: 1, coder: 'c', clock } as unknown as Change;
}

it('lets in a log of years ahead, and no log that could not be gone on with', () => {
  expect(isBeyondClocks([])).toBe(false);
  expect(isBeyondClocks([dated(lastClockOf(Date.UTC(2099, 11, 31)))])).toBe(false);
  expect(isBeyondClocks([dated('ffffffffffff-ffff')])).toBe(true);
});

it('still lets in what was opened once, however much was done since', () => {
  const log = [dated(lastClockOf(LAST_TIME + 1))];
  expect(isBeyondClocks(log)).toBe(false);
  for (let last = log[0]?.clock, done = 0; done < 3; done += 1) {
    last = nextClock(last, 5);
    // As where all of a millisecond's changes have been made.
    last = `${last.slice(0, 12)}-ffff`;
    log.push(dated(last));
    expect(isBeyondClocks(log)).toBe(false);
  }
});
