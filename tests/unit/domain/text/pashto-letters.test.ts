import { expect, it } from 'vitest';
import { hasPashtoLetter, PASHTO_LETTERS } from '#domain/text/pashto-letters.ts';

it('knows Pashto by each letter of its own, and takes no Urdu for it', () => {
  for (const letter of PASHTO_LETTERS) expect(hasPashtoLetter(`ا${letter}ا`), letter).toBe(true);
  expect(hasPashtoLetter('ڈاک گھر ٹوٹا، بڑے لوگ نقطۀ نظر سے آئے')).toBe(false);
});
