import { afterEach, expect, it, vi } from 'vitest';
import { backupFileName } from '#app/backup-file-name.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['Asia/Karachi', '2019-04-03 010507'],
  ['America/Los_Angeles', '2019-04-02 130507'],
])('says when it was by the clock on the wall in %s', (zone, time) => {
  vi.stubEnv('TZ', zone);
  const now = new Date('2019-04-02T20:05:07Z');
  expect(backupFileName('Digital governance', now)).toBe(`Digital governance ${time}.hashiya`);
});
