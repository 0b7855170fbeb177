import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unionOfSpans, type Span } from '#domain/text/span.ts';
import { spans } from '#tests/unit/support/spans.ts';

const someSpans = fc.array(
  fc
    .tuple(fc.nat(120), fc.nat(30))
    .map(([start, length]): Span => ({ start, end: start + length })),
  { maxLength: 30 },
);

function offsetsIn(list: readonly Span[]): number[] {
  const offsets = new Set<number>();
  for (const { start, end } of list) for (let at = start; at < end; at += 1) offsets.add(at);
  return [...offsets].sort((a, b) => a - b);
}

describe('unionOfSpans', () => {
  it('holds the very same offsets, in order, with a gap between each two', () => {
    fc.assert(
      fc.property(someSpans, (list) => {
        const union = unionOfSpans(list);
        expect(offsetsIn(union)).toEqual(offsetsIn(list));
        union.forEach((span, index) => {
          expect(span.end).toBeGreaterThan(span.start);
          const next = union[index + 1];
          if (next) expect(next.start).toBeGreaterThan(span.end);
        });
      }),
    );
  });

  it('joins spans that touch', () => {
    expect(unionOfSpans(spans('a[bc][de]f').spans)).toEqual(spans('a[bcde]f').spans);
  });
});
