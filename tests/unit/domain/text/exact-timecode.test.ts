import { expect, test } from 'vitest';
import { exactTimecode } from '#domain/text/exact-timecode.ts';

test.each([
  [0, '00:00'],
  [12_000, '00:12'],
  [1234, '00:01.234'],
  [4005, '00:04.005'],
  [3_723_900, '1:02:03.900'],
  [999.6, '00:01'],
])('%s milliseconds', (milliseconds, written) => {
  expect(exactTimecode(milliseconds)).toBe(written);
});
