import { beforeEach, expect, it } from 'vitest';
import type { CodeId } from '#domain/ids.ts';
import { CodesAtHand } from '#features/desk/codes-at-hand.svelte.ts';

const [TRUST, DOUBT] = ['trust', 'doubt'] as [CodeId, CodeId];

beforeEach(() => {
  localStorage.clear();
});

it('has the active code and the codes used last again after a reload, each project its own', () => {
  const hand = new CodesAtHand('one');
  hand.take(TRUST);
  hand.note(DOUBT);
  const again = new CodesAtHand('one');
  expect(again.active).toBe(TRUST);
  expect(again.recent).toEqual([DOUBT, TRUST]);
  expect(new CodesAtHand('other').active).toBeUndefined();
});

it('begins with nothing where what was kept cannot be read', () => {
  for (const kept of ['', '[', '{"recent":7}', 'null']) {
    localStorage.setItem('hashiya.codes.one', kept);
    expect(new CodesAtHand('one').recent, kept).toEqual([]);
  }
});
