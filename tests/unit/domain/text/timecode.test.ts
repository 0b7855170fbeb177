import { expect, it } from 'vitest';
import { timecode } from '#domain/text/timecode.ts';

it('writes times as a recording shows them', () => {
  expect([0, 59.9, 723, 3600].map(timecode)).toEqual(['00:00', '00:59', '12:03', '1:00:00']);
});
