import { expect, it } from 'vitest';
import { KeptWork } from '#session/kept-work.ts';

class Sheet {
  isUnfinished = false;
}
class Letter {
  isUnfinished = false;
}

it('gives a screen the work it left, one of a kind for each project', () => {
  const kept = new KeptWork();
  const sheet = kept.of('one', Sheet);
  expect(kept.of('one', Sheet)).toBe(sheet);
  expect(kept.of('two', Sheet)).not.toBe(sheet);
  expect(kept.of('one', Letter)).toBeInstanceOf(Letter);
  expect(kept.isUnfinished).toBe(false);
  sheet.isUnfinished = true;
  expect(kept.isUnfinished).toBe(true);
});
