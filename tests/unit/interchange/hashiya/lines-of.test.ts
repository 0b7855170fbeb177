import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '#interchange/hashiya/lines-of.ts';

it('gives the lines that say something', () => {
  const text = fc.array(fc.constantFrom('a', '\r', '\n', 'سلام')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (any) => {
      expect([...linesOf(any)]).toEqual(any.split('\n').filter((line) => line !== ''));
    }),
  );
});
