import { expect, it } from 'vitest';
import type { Target } from '#domain/memo.ts';
import { LinkWork } from '#session/link-work.svelte.ts';

const coding: Target = { table: 'codings', id: 'one' };
const memo: Target = { table: 'memos', id: 'two' };

it('a link that is begun leads to the next thing that is named, and waits on where it is left', () => {
  const work = new LinkWork();
  work.link(coding);
  work.link({ ...coding });
  expect(work.asked).toBeUndefined();
  work.link(memo);
  expect(work.asked).toEqual({ from: coding, to: memo });
  work.close(false);
  expect(work.from).toEqual(coding);
  work.link(memo);
  work.close(true);
  expect(work.from).toBeUndefined();
});
