import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CodePointCounter } from '#domain/text/code-point-counter.ts';
import { PartCounter } from '#domain/text/part-counter.ts';
import type { Span } from '#domain/text/span.ts';
import { codePointLength, splitsPair } from '#domain/text/units.ts';

const text = fc
  .array(fc.constantFrom('a', '😀', 'ش', '\ud83d', '👩‍👩‍👦', '\n'), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join(''));

function spanOf(whole: string, a: number, b: number): Span {
  const at = (offset: number) => (splitsPair(whole, offset) ? offset - 1 : offset);
  const [start = 0, end = 0] = [a, b]
    .map((one) => at(one % (whole.length + 1)))
    .sort((x, y) => x - y);
  return { start, end };
}

const ends = fc.tuple(fc.nat(), fc.nat());

it('counts the code points of any stretch', () => {
  fc.assert(
    fc.property(text, ends, (whole, [a, b]) => {
      const span = spanOf(whole, a, b);
      expect(new CodePointCounter(whole).length(span)).toBe(codePointLength(whole, span));
      expect(new CodePointCounter(whole).length(span)).toBe(
        Array.from(whole.slice(span.start, span.end)).length,
      );
    }),
  );
});

it('counts the code points of any stretch that lie in any parts, each once', () => {
  fc.assert(
    fc.property(text, ends, fc.array(ends, { maxLength: 5 }), (whole, [a, b], pairs) => {
      const parts = pairs.map(([start, end]) => spanOf(whole, start, end));
      const span = spanOf(whole, a, b);
      const counter = new PartCounter(new CodePointCounter(whole), parts);
      let inside = 0;
      let total = 0;
      for (let at = 0; at < whole.length; at += 1) {
        if (splitsPair(whole, at) || !parts.some(({ start, end }) => start <= at && at < end))
          continue;
        total += 1;
        if (span.start <= at && at < span.end) inside += 1;
      }
      expect([counter.length(span), counter.total]).toEqual([inside, total]);
    }),
  );
});

it('finds the offset behind so many code points, and goes on counting beyond the end', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 30 }), (whole, count) => {
      const points = Array.from(whole);
      const beyond = Math.max(0, count - points.length);
      const expected = points.slice(0, count).join('').length + beyond;
      expect(new CodePointCounter(whole).offsetAfter(count)).toBe(expected);
    }),
  );
});
