import { expect, it } from 'vitest';
import { matrixTitle } from '#features/agreement/comparison/matrix-title.ts';
import { en } from '#i18n/en.ts';

it('says of reliability data by what units they were made', () => {
  const setting = { unit: 'turn', rule: 'majority', hasInterviewers: false } as const;
  expect(matrixTitle(setting, en)).toEqual([
    ...['reliability data', 'Turns', 'more than half', 'without interviewers'],
  ]);
  expect(matrixTitle({ ...setting, unit: 'character', hasInterviewers: true }, en)).toEqual([
    ...['reliability data', 'Characters', 'with interviewers'],
  ]);
});
