import { expect, it } from 'vitest';
import { lineSetting } from '#features/desk/page/line-setting.ts';

const turn = { start: 0, bodyStart: 0, end: 0, language: 'en', direction: 'ltr' } as const;

it('sets a line of another script in its own direction and language', () => {
  expect(lineSetting(turn, 'ہم نے دو سیمینار کیے تھے')).toEqual({
    direction: 'rtl',
    language: 'ur',
  });
  expect(lineSetting(turn, 'موږ په ښار کې ځو')).toEqual({ direction: 'rtl', language: 'ps' });
  const urdu = { ...turn, language: 'ur', direction: 'rtl' } as const;
  expect(lineSetting(urdu, 'After that the bazaar changed')).toEqual({
    direction: 'ltr',
    language: 'en',
  });
});

it('leaves a line with a few words of another script as its turn is', () => {
  expect(lineSetting(turn, 'He calls it پورٹل, the portal, and so do I.')).toBe(turn);
  expect(lineSetting(turn, '1,240 — 55%')).toBe(turn);
});
