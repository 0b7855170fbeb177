import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeId, CodingId } from '#domain/ids.ts';
import { CodingIndex } from '#domain/text/coding-index.ts';
import type { Span } from '#domain/text/span.ts';
import { veiledSpans } from '#features/desk/page/veil.ts';
import type { Dim } from '#features/desk/page/transcript-options.ts';

const trust = 'trust' as CodeId;
const money = 'money' as CodeId;
const LENGTH = 60;

interface Made extends Span {
  readonly code: CodeId;
}

function veiled(body: Span, dim: Dim, codings: readonly Made[]): Span[] {
  const index = new CodingIndex(Uint32Array.of(0, LENGTH));
  codings.forEach((coding, place) => {
    index.add({ ...coding, id: `c${String(place)}` as CodingId, layer: 0 });
  });
  return veiledSpans(body, dim, index.segments(0), (slot) => index.codeOf(slot));
}

const codings = fc.array(
  fc.record({
    start: fc.nat(LENGTH - 2),
    length: fc.integer({ min: 1, max: 20 }),
    code: fc.constantFrom(trust, money),
  }),
  { maxLength: 6 },
);
const dims = fc.constantFrom<Dim>({ keep: 'uncoded' }, { keep: 'code', code: trust });

describe('what recedes', () => {
  test('is every character but those to be kept, as runs that do not touch', () => {
    fc.assert(
      fc.property(codings, dims, fc.nat(20), (some, dim, bodyStart) => {
        const body = { start: bodyStart, end: LENGTH - 5 };
        const made = some.map(({ start, length, code }) => {
          return { start, end: Math.min(LENGTH, start + length), code };
        });
        const found = veiled(body, dim, made);
        for (let at = 0; at < LENGTH; at += 1) {
          const over = made.filter(({ start, end }) => start <= at && at < end);
          const isKept =
            dim.keep === 'uncoded' ? over.length === 0 : over.some(({ code }) => code === dim.code);
          const isVeiled = found.some(({ start, end }) => start <= at && at < end);
          expect(isVeiled).toBe(at >= body.start && at < body.end && !isKept);
        }
        found.forEach((span, place) => {
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThan(found[place - 1]?.end ?? -1);
        });
      }),
    );
  });
});
