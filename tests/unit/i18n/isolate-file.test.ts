import { expect, it } from 'vitest';
import { isolateFile } from '#i18n/isolate-file.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';

const MARK = '\u200e';

it.each([
  ['full (حصہ) 2026-11-23 002629.hashiya', `full (حصہ) ${MARK}2026-11-23 002629.hashiya`],
  ['خدمات 2026-11-23.hashiya', `خدمات ${MARK}2026-11-23.hashiya`],
  ['interview 03.docx', 'interview 03.docx'],
  ['انٹرویو.docx', 'انٹرویو.docx'],
])('has the figures of %s run from the left', (name, shown) => {
  expect(isolateFile(name)).toBe(`\u2068${shown}\u2069`);
  expect(withoutIsolates(isolateFile(name))).toBe(name);
});
