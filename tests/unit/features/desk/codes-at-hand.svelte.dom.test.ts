import { beforeEach, expect, it } from 'vitest';
import type { CodeId, CoderId } from '#domain/ids.ts';
import { CodesAtHand } from '#features/desk/codes-at-hand.svelte.ts';

const [TRUST, DOUBT] = ['trust', 'doubt'] as [CodeId, CodeId];
const SA = { localId: 'one', coderId: 'SA' as CoderId };
const NK = { localId: 'one', coderId: 'NK' as CoderId };

beforeEach(() => {
  localStorage.clear();
});

it('has the active code and the codes used last again after a reload, each coder of a project their own', () => {
  const hand = new CodesAtHand(SA);
  hand.take(TRUST);
  hand.note(DOUBT);
  const again = new CodesAtHand(SA);
  expect(again.active).toBe(TRUST);
  expect(again.recent).toEqual([DOUBT, TRUST]);
  for (const other of [new CodesAtHand({ ...SA, localId: 'other' }), new CodesAtHand(NK)]) {
    expect(other.active).toBeUndefined();
    expect(other.recent).toEqual([]);
  }
});

it('begins with nothing where what was kept cannot be read', () => {
  for (const kept of ['', '[', '{"recent":7}', 'null']) {
    localStorage.setItem('hashiya.codes.one.SA', kept);
    expect(new CodesAtHand(SA).recent, kept).toEqual([]);
  }
});
