import { expect, it } from 'vitest';
import { anchorAt } from '#parts/code-picker/anchor-at.ts';

it('a picker hangs where lines begin', () => {
  const box = { left: 10, right: 90, top: 5, bottom: 25 };
  expect(anchorAt(box, 'ltr')).toEqual({ x: 10, top: 5, bottom: 25 });
  expect(anchorAt(box, 'rtl')).toEqual({ x: 90, top: 5, bottom: 25 });
});
