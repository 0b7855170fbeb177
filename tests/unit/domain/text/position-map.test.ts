import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePositionMap, positionMapToJson } from '#domain/stored-map.ts';
import { PositionMap, type Replacement } from '#domain/text/position-map.ts';

/** `kept` characters, then so many taken out and put in; two replacements never touch. */
const STEPS = fc.array(
  fc
    .record({ kept: fc.nat({ max: 4 }), out: fc.nat({ max: 3 }), put: fc.nat({ max: 3 }) })
    .filter(({ out, put }) => out + put > 0),
  { maxLength: 8 },
);
type Steps = readonly { readonly kept: number; readonly out: number; readonly put: number }[];

/** As far as the steps lie in a text of that length. */
function mapOf(steps: Steps, most: number): PositionMap {
  const { replacements } = madeOf(steps, 0);
  const inside = replacements.filter(({ end }) => end <= most);
  const last = inside.at(-1);
  return new PositionMap(most, last ? most - last.end + last.newEnd : most, inside);
}

function madeOf(steps: Steps, rest: number): PositionMap {
  const replacements: Replacement[] = [];
  let [end, newEnd] = [0, 0];
  steps.forEach(({ kept, out, put }, index) => {
    const start = end + kept + Number(index > 0);
    const newStart = newEnd + kept + Number(index > 0);
    [end, newEnd] = [start + out, newStart + put];
    replacements.push({ start, end, newStart, newEnd });
  });
  return new PositionMap(end + rest, newEnd + rest, replacements);
}
const MADE = fc.tuple(STEPS, fc.nat({ max: 4 })).map(([steps, rest]) => madeOf(steps, rest));

/** Every character of the earlier text with where it went, or with what stands instead of it. */
function marked({ before, replacements }: PositionMap): readonly (readonly [number, number])[] {
  const marks: (readonly [number, number])[] = [];
  let by = 0;
  let [first, ...rest] = replacements;
  for (let at = 0; at < before; at += 1) {
    while (first && at >= first.end) {
      by = first.newEnd - first.end;
      [first, ...rest] = rest;
    }
    if (first && at >= first.start) marks.push([first.newStart, first.newEnd]);
    else marks.push([at + by, at + by + 1]);
  }
  return marks;
}

it('puts every span where its first and last characters went', () => {
  fc.assert(
    fc.property(MADE, fc.nat(), fc.nat(), (map, from, length) => {
      fc.pre(map.before > 0);
      const start = from % map.before;
      const end = start + 1 + (length % (map.before - start));
      const marks = marked(map).slice(start, end);
      const [first, last] = [marks[0]?.[0] ?? 0, marks.at(-1)?.[1] ?? 0];
      const isWhole = marks.every(
        ([at, to], index) => to - at === 1 && at === (marks[0]?.[0] ?? 0) + index,
      );
      const spanned = map.span({ start, end });
      expect([spanned.start, spanned.end]).toEqual([first, Math.max(first, last)]);
      if (!spanned.isTouched) expect(isWhole).toBe(true);
      const isOut = map.replacements.some((one) => one.start < end && one.end > start);
      expect(spanned.isTouched).toBe(isOut);
    }),
  );
});

it('leads back what it did not touch, and is stored without loss', () => {
  fc.assert(
    fc.property(MADE, fc.nat(), fc.nat(), (map, from, length) => {
      const start = from % (map.before + 1);
      const end = start + (length % (map.before - start + 1));
      const { isTouched, ...there } = map.span({ start, end });
      if (!isTouched && start < end)
        expect(map.inverse().span(there)).toMatchObject({ start, end });
      expect(parsePositionMap(positionMapToJson(map))).toEqual(map);
    }),
  );
});

it('is, with the next, one that leaves what both leave and puts it where they put it', () => {
  fc.assert(
    fc.property(MADE, STEPS, fc.nat(), fc.nat(), (first, steps, from, length) => {
      const second = mapOf(steps, first.after);
      const both = first.followedBy(second);
      expect([both.before, both.after]).toEqual([first.before, second.after]);
      expect(parsePositionMap(positionMapToJson(both))).toEqual(both);
      const start = from % (first.before + 1);
      const end = start + (length % (first.before - start + 1));
      fc.pre(start < end);
      const between = first.span({ start, end });
      const then = second.span(between);
      const { isTouched, ...at } = both.span({ start, end });
      if (!isTouched && !between.isTouched) expect(then).toEqual({ ...at, isTouched: false });
      if (isTouched) expect(between.isTouched || then.isTouched).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['nothing', ''],
  ['another version', '{"version":2,"before":1,"after":1,"changes":[]}'],
  ['lengths that do not fit', '{"version":1,"before":5,"after":5,"changes":[0,1,2]}'],
  ['half a replacement', '{"version":1,"before":5,"after":5,"changes":[0,1]}'],
  ['more than the text has', '{"version":1,"before":5,"after":5,"changes":[4,2,2]}'],
])('refuses %s as a stored map', (_, json) => {
  expect(() => parsePositionMap(json)).toThrow();
});
