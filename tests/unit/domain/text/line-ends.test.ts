import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineEnds } from '#domain/text/line-ends.ts';

test('a place keeps its distance from the characters around it', () => {
  const ends = new LineEnds('one\r\ntwo\rthree\nfour');
  expect(ends.text).toBe('one\ntwo\nthree\nfour');
  expect(ends.areLong).toBe(true);
  expect([3, 4, 5, 8, 9].map((offset) => ends.offset(offset))).toEqual([3, 3, 4, 7, 8]);
});

test('what stands behind a place as written stands behind it in the text', () => {
  const texts = fc.array(fc.constantFrom('a', '\r\n', '\n', '\r', '😀', 'ش'), { maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.nat(), (pieces, seed) => {
      const written = pieces.join('');
      const at = pieces.slice(0, seed % (pieces.length + 1)).join('').length;
      // A lone CR before a LF would be one line end.
      fc.pre(!/\r$/.test(written.slice(0, at)) || !written.slice(at).startsWith('\n'));
      const ends = new LineEnds(written);
      const behind = new LineEnds(written.slice(at)).text;
      expect(ends.text.slice(ends.offset(at))).toBe(behind);
    }),
  );
});
