import { expect, it } from 'vitest';
import { summaryLines } from '../../../scripts/summary-lines.mjs';

it('ends with passed and failed alone, skipped tests or not', () => {
  expect(summaryLines({ passed: 12, failed: 0, skipped: 0 })).toEqual(['12 passed, 0 failed']);
  expect(summaryLines({ passed: 12, failed: 1, skipped: 3 })).toEqual([
    '3 skipped',
    '12 passed, 1 failed',
  ]);
});
