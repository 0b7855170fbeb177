import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAt, pageNumbers, pagesOf } from '#domain/text/page-range.ts';

describe('the pages of a span', () => {
  /** The second page holds no text. */
  const starts = [0, 10, 10, 30];

  it.each([
    [0, 5, '1'],
    [9, 10, '1'],
    [9, 11, '1–3'],
    [10, 30, '3'],
    [10, 31, '3–4'],
    [30, 99, '4'],
  ])('%i to %i are %s', (start, end, pages) => {
    const range = pagesOf(starts, { start, end });
    expect(range && pageNumbers(range)).toBe(pages);
  });

  it('are not known where the text has none', () => {
    expect(pagesOf(undefined, { start: 0, end: 1 })).toBeUndefined();
    expect(pagesOf([], { start: 0, end: 1 })).toBeUndefined();
  });

  it('are those that begin before its end, from the one it begins on', () => {
    const places = fc.array(fc.nat(50), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(places, fc.nat(60), fc.integer({ min: 1, max: 30 }), (some, start, length) => {
        const pages = [0, ...some].sort((a, b) => a - b);
        const begun = (offset: number) => pages.filter((page) => page <= offset).length;
        const last = start + length - 1;
        expect(pageAt(pages, start)).toBe(begun(start));
        expect(pagesOf(pages, { start, end: start + length })).toEqual({
          first: begun(start),
          last: begun(last),
        });
      }),
    );
  });
});
