import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjointSpans, spansOf } from '#analysis/autocode-places.ts';
import { Cover, planAutocode } from '#analysis/autocode-plan.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { CodeId, CoderId, CodingId, DocumentId, RevisionId } from '#domain/ids.ts';

const NOW = 'now' as RevisionId;

function coding(document: string, start: number, end: number, revision = NOW): Coding {
  const layer = layerIdOf({
    document: document as DocumentId,
    kind: 'ordinary',
    coder: 'coder' as CoderId,
  });
  const id = `${document} ${String(start)}` as CodingId;
  return { id, layer, code: 'code' as CodeId, place: { revision, start, end } };
}

function places(document: string, ...spans: readonly (readonly [number, number])[]) {
  return { document: document as DocumentId, revision: NOW, spans: Uint32Array.from(spans.flat()) };
}

const span = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('what covers a place', () => {
  it('is one span that holds all of it, whatever else lies there', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, wanted) => {
        const isIn = spans.some(({ start, end }) => start <= wanted.start && wanted.end <= end);
        expect(new Cover(spans).covers(wanted)).toBe(isIn);
      }),
    );
  });

  it('is not two spans that hold it together, and nothing where there is none', () => {
    const two = new Cover([
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ]);
    expect(two.covers({ start: 3, end: 7 })).toBe(false);
    expect(new Cover([]).covers({ start: 0, end: 0 })).toBe(false);
  });
});

describe('a plan', () => {
  it('leaves out what the code is on already, in its own document', () => {
    const plan = planAutocode(
      [places('a', [0, 5], [10, 15], [20, 25]), places('b', [0, 5]), places('c', [0, 5])],
      [coding('a', 8, 16), coding('a', 21, 25), coding('b', 0, 9)],
    );
    expect(plan).toMatchObject({ count: 3, standing: 2 });
    expect(plan.documents).toEqual([places('a', [0, 5], [20, 25]), places('c', [0, 5])]);
  });

  it('does not compare places of one text with those of another', () => {
    const old = coding('a', 0, 50, 'before' as RevisionId);
    expect(planAutocode([places('a', [0, 5])], [old])).toMatchObject({ count: 1, standing: 0 });
  });

  it('has every place once: to be coded or standing', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (some, coded) => {
        const wanted = places('a');
        const all = [{ ...wanted, spans: disjointSpans(some) }];
        const standing = coded.map(({ start, end }) => coding('a', start, end));
        const plan = planAutocode(all, standing);
        const open = plan.documents.flatMap(({ spans }) => [...spansOf(spans)]);
        expect(open).toHaveLength(plan.count);
        expect(plan.count + plan.standing).toBe((all[0]?.spans.length ?? 0) / 2);
        for (const { start, end } of open)
          expect(coded.some((one) => one.start <= start && end <= one.end)).toBe(false);
      }),
    );
  });
});
