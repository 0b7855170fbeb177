import { expect, it } from 'vitest';
import { describeMergeProblem } from '#features/settings/merge/describe-merge-problem.ts';
import { en } from '#i18n/en.ts';

it('a copy whose clock is ahead is refused with the day until which it would win', () => {
  const until = new Date(2041, 3, 12, 12).getTime();
  const said = describeMergeProblem('a.hashiya', { type: 'ahead-of-time', until }, en);
  expect(said).toBe(en.merge.problems.aheadOfTime('a.hashiya', until));
  expect(said).toContain('12 April 2041');
  const damaged = { type: 'numbered-twice', device: 'here' as never, sequence: 1 } as const;
  expect(describeMergeProblem('a.hashiya', damaged, en)).toBe(
    en.merge.problems.notACopy('a.hashiya'),
  );
});
