import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeId, CodingId } from '#domain/ids.ts';
import { CodingIndex, LINE_REACH, type IndexedCoding } from '#domain/text/coding-index.ts';
import { compareSpans, spansOverlap, type Span } from '#domain/text/span.ts';

const LENGTH = 2000;
const BLOCKS = Uint32Array.from([0, 40, 41, 300, 700, 1500, LENGTH]);

function coding(id: number, start: number, end: number, code = 0, layer = 0): IndexedCoding {
  return { id: `coding${String(id)}` as CodingId, code: codeId(code), layer, start, end };
}

function codeId(code: number): CodeId {
  return `code${String(code)}` as CodeId;
}

function sortedIds(codings: readonly IndexedCoding[]): string[] {
  return codings.map((found) => found.id).sort();
}

/** The index's answers, worked out by looking at every coding. */
class EveryCoding {
  readonly codings = new Map<CodingId, IndexedCoding>();
  hiddenCode: CodeId | undefined;

  shown(): IndexedCoding[] {
    return [...this.codings.values()].filter((found) => found.code !== this.hiddenCode);
  }

  in(span: Span): IndexedCoding[] {
    return this.shown().filter((found) => spansOverlap(found, span));
  }
}

const step = fc.record({
  kind: fc.constantFrom('add', 'add', 'add', 'remove', 'move', 'recode', 'hide'),
  pick: fc.nat(),
  start: fc.nat({ max: LENGTH - 1 }),
  length: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: LENGTH })),
  code: fc.nat({ max: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function runStep(index: CodingIndex, oracle: EveryCoding, next: Step, serial: number): void {
  const span = { start: next.start, end: Math.min(LENGTH, next.start + next.length) };
  const known = [...oracle.codings.values()];
  const picked = known[next.pick % Math.max(1, known.length)];
  if (next.kind === 'add') {
    const added = coding(serial, span.start, span.end, next.code);
    index.add(added);
    oracle.codings.set(added.id, added);
  } else if (next.kind === 'hide') {
    if (oracle.hiddenCode) index.setCodeShown(oracle.hiddenCode, true);
    oracle.hiddenCode = codeId(next.code);
    index.setCodeShown(oracle.hiddenCode, false);
  } else if (picked && next.kind === 'remove') {
    index.remove(picked.id);
    oracle.codings.delete(picked.id);
  } else if (picked && next.kind === 'move') {
    index.move(picked.id, span);
    oracle.codings.set(picked.id, { ...picked, ...span });
  } else if (picked) {
    index.recode(picked.id, codeId(next.code));
    oracle.codings.set(picked.id, { ...picked, code: codeId(next.code) });
  }
}

function expectSameAnswers(index: CodingIndex, oracle: EveryCoding, offset: number): void {
  expect(index.size).toBe(oracle.codings.size);
  expect(sortedIds(index.at(offset))).toEqual(
    sortedIds(oracle.in({ start: offset, end: offset + 1 })),
  );
  const span = { start: offset, end: Math.min(LENGTH, offset + 333) };
  const found = index.in(span);
  expect(sortedIds(found)).toEqual(sortedIds(oracle.in(span)));
  expect(found).toEqual([...found].sort(compareSpans));
  for (const code of [0, 1, 2, 3].map(codeId)) {
    const expected = [...oracle.codings.values()].filter((known) => known.code === code);
    expect(index.idsOfCode(code).sort()).toEqual(sortedIds(expected));
  }
}

function expectSameSegments(index: CodingIndex, oracle: EveryCoding): void {
  for (let block = 0; block + 1 < BLOCKS.length; block += 1) {
    const cover = Array.from({ length: (BLOCKS[block + 1] ?? 0) - (BLOCKS[block] ?? 0) }, () => '');
    for (const segment of index.segments(block)) {
      const ids = sortedIds(segment.slots.map((slot) => index.codingOf(slot))).join();
      const from = segment.start - (BLOCKS[block] ?? 0);
      expect(cover[from - 1], 'segments are maximal').not.toBe(ids);
      cover.fill(ids, from, segment.end - (BLOCKS[block] ?? 0));
    }
    cover.forEach((ids, place) => {
      const offset = (BLOCKS[block] ?? 0) + place;
      expect(ids).toBe(sortedIds(oracle.in({ start: offset, end: offset + 1 })).join());
    });
  }
}

function slotsOf(index: CodingIndex): Map<CodingId, number> {
  const slots = new Map<CodingId, number>();
  for (let block = 0; block + 1 < BLOCKS.length; block += 1) {
    for (const segment of index.segments(block)) {
      for (const slot of segment.slots) slots.set(index.codingOf(slot).id, slot);
    }
  }
  return slots;
}

describe('the index of codings', () => {
  test('answers like a look at every coding after any adds, removes, moves, recodings and hidings', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.nat({ max: LENGTH - 1 }),
        (steps, offset) => {
          const index = new CodingIndex(BLOCKS);
          const oracle = new EveryCoding();
          steps.forEach((next, serial) => {
            runStep(index, oracle, next, serial);
            expectSameAnswers(index, oracle, offset);
          });
          expectSameSegments(index, oracle);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('no two codings that overlap share a lane, none that could share a line a bracket lane', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const index = new CodingIndex(BLOCKS);
        const oracle = new EveryCoding();
        steps
          .filter((next) => next.kind !== 'hide')
          .forEach((next, serial) => {
            const before = slotsOf(index);
            const lanes = new Map([...before].map(([id, slot]) => [id, index.lane(slot)]));
            const places = new Map(oracle.codings);
            runStep(index, oracle, next, serial);
            for (const [id, slot] of slotsOf(index)) {
              const stays = places.get(id);
              const now = oracle.codings.get(id);
              if (stays && now && compareSpans(stays, now) === 0) {
                expect(index.lane(slot)).toBe(lanes.get(id));
              }
            }
          });
        const slots = [...slotsOf(index).values()];
        for (const a of slots) {
          for (const b of slots) {
            if (a === b) continue;
            const [one, two] = [index.spanOf(a), index.spanOf(b)];
            if (spansOverlap(one, two)) expect(index.lane(a)).not.toBe(index.lane(b));
            if (couldShareLine(one, two))
              expect(index.bracketLane(a)).not.toBe(index.bracketLane(b));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('lanes are as few as the codings are deep when they come in document order', () => {
    const codings = Array.from({ length: 200 }, (_, id) => coding(id, id * 9, id * 9 + 72));
    const index = new CodingIndex(BLOCKS, codings);
    expect(Math.max(...[...slotsOf(index).values()].map((slot) => index.lane(slot)))).toBe(7);
  });

  test('steps through all shown codings in document order and back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const index = new CodingIndex(BLOCKS);
        const oracle = new EveryCoding();
        steps.forEach((next, serial) => {
          runStep(index, oracle, next, serial);
        });
        const forward: IndexedCoding[] = [];
        for (let at = index.next(-1); at; at = index.next(at.id)) forward.push(at);
        expect(sortedIds(forward)).toEqual(sortedIds(oracle.shown()));
        expect(forward).toEqual([...forward].sort(compareSpans));
        const back: IndexedCoding[] = [];
        for (let at = index.previous(LENGTH); at; at = index.previous(at.id)) back.push(at);
        expect(back.reverse()).toEqual(forward);
      }),
      { numRuns: 100 },
    );
  });

  test('steps from an offset to a later or earlier start, of one code when asked', () => {
    const index = new CodingIndex(BLOCKS, [
      coding(1, 10, 30),
      coding(2, 50, 60, 1),
      coding(3, 900, 910),
    ]);
    expect(index.next(10)?.id).toBe('coding2');
    expect(index.next(10, (found) => found.code === codeId(0))?.id).toBe('coding3');
    expect(index.previous(900)?.id).toBe('coding2');
    expect(index.previous(10)).toBeUndefined();
  });

  test('a hidden layer answers nothing and keeps its lanes', () => {
    const index = new CodingIndex(BLOCKS, [coding(1, 10, 30, 0, 0), coding(2, 20, 40, 0, 1)]);
    index.setLayerShown(0, false);
    expect(sortedIds(index.at(25))).toEqual(['coding2']);
    index.add(coding(3, 22, 24, 0, 1));
    index.setLayerShown(0, true);
    const lanes = [...slotsOf(index).values()].map((slot) => index.lane(slot));
    expect(new Set(lanes).size).toBe(3);
  });

  test('refuses a span outside the text, a coding twice, a stranger', () => {
    const index = new CodingIndex(BLOCKS, [coding(1, 0, 4)]);
    expect(() => {
      index.add(coding(2, 4, 4));
    }).toThrow(RangeError);
    expect(() => {
      index.add(coding(2, 0, LENGTH + 1));
    }).toThrow(RangeError);
    expect(() => {
      index.add(coding(1, 0, 4));
    }).toThrow('coding1');
    expect(() => {
      index.remove('nobody' as CodingId);
    }).toThrow('nobody');
  });
});

function couldShareLine(one: Span, two: Span): boolean {
  const [first, second] = compareSpans(one, two) <= 0 ? [one, two] : [two, one];
  if (spansOverlap(first, second)) return true;
  const blockOf = (offset: number): number => BLOCKS.findLastIndex((start) => start <= offset);
  return blockOf(first.end - 1) === blockOf(second.start) && second.start - first.end < LINE_REACH;
}
