import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Boundaries, type BoundaryUnit, type Edge } from '#domain/text/boundaries.ts';
import { computeUnits } from '#domain/text/compute-units.ts';
import type { Turn, Units } from '#domain/text/turn.ts';
import { marked } from '#tests/unit/support/spans.ts';

const PIECES = [
  ...['a', 'Trust', 'don’t', 'DC-office', '2019', ' ', ' ', '  ', '\n', '. ', ', ', '"', '—'],
  ...['é', 'é', 'q̣̇', 'کتاب', 'ِکہ', 'پورٹل', 'می‌خواهم', 'ښار', 'ګړې', 'نّ', '۔ ', '؟ '],
  ...['👩‍👩‍👧', '😂', '🇵🇰', '🇵🇰🇦🇫', '👍🏽', '‍', '‌', 'ق', '́', 'क्षेत्र', 'ไทย'],
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 120 })
  .map((pieces) => pieces.join(''));
const directions = fc.constantFrom<1 | -1>(1, -1);
const edges = fc.constantFrom<Edge | undefined>(undefined, 'start', 'end');
const units = fc.constantFrom<BoundaryUnit>('character', 'word', 'sentence', 'turn');

const NO_UNITS: Units = { version: 1, labels: [], turns: [], paragraphs: [], sentences: [] };

/** One turn a line, every other one with a label. */
function unitsOf(text: string): Units {
  const turns: Turn[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const label = turns.length % 2 === 0 ? Math.min(2, line.length) : 0;
    if (line.trim() !== '') {
      const bodyStart = bordersOf(text).find((at) => at >= start + label) ?? start;
      const setting = { language: 'und', direction: 'ltr' } as const;
      turns.push({ start, bodyStart, end: start + line.length, ...setting });
    }
    start += line.length + 1;
  }
  return computeUnits(text, [], turns);
}

function segmentsOf(text: string, granularity: 'grapheme' | 'word'): Intl.SegmentData[] {
  return [...new Intl.Segmenter('und', { granularity }).segment(text)];
}

/** Borders of the grapheme clusters of the whole text. */
function bordersOf(text: string): number[] {
  return [...segmentsOf(text, 'grapheme').map(({ index }) => index), text.length];
}

/** Every boundary of a text, by going through the whole of it. */
function allBoundaries(text: string, of: Units, unit: BoundaryUnit, edge?: Edge): number[] {
  const bounds: [number, number][] = [];
  if (unit === 'word') {
    for (const { index, segment, isWordLike } of segmentsOf(text, 'word'))
      if (isWordLike) bounds.push([index, index + segment.length]);
  } else if (unit === 'sentence') {
    for (let at = 0; at < of.sentences.length; at += 2)
      bounds.push([of.sentences[at] ?? 0, of.sentences[at + 1] ?? 0]);
  } else if (unit === 'turn') {
    for (const turn of of.turns) bounds.push([turn.bodyStart, turn.end]);
  } else {
    for (const { index, segment } of segmentsOf(text, 'grapheme'))
      if (segment !== '\n') bounds.push([index, index + segment.length]);
  }
  const said = bounds.filter(
    ([start]) => !of.turns.some((turn) => turn.start <= start && start < turn.bodyStart),
  );
  const values = said.flatMap(([start, end]) => [
    ...(edge === 'end' ? [] : [start]),
    ...(edge === 'start' ? [] : [end]),
  ]);
  return [...new Set(values)].sort((a, b) => a - b);
}

describe('a step', () => {
  it('goes to the nearest of all boundaries of the text, from any offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(), units, directions, edges, (text, seed, unit, to, edge) => {
        const of = unitsOf(text);
        const offset = seed % (text.length + 1);
        const all = allBoundaries(text, of, unit, edge);
        const expected =
          to === 1 ? all.find((at) => at > offset) : all.findLast((at) => at < offset);
        const reached = new Boundaries(text, of).step(offset, unit, to, edge);
        expect(reached).toBe(expected ?? offset);
      }),
      { numRuns: 1000 },
    );
  });

  it('walks strictly on, through all boundaries and back over the same ones', () => {
    fc.assert(
      fc.property(texts, units, edges, (text, unit, edge) => {
        const of = unitsOf(text);
        const boundaries = new Boundaries(text, of);
        const there = walk(boundaries, -1, unit, 1, edge);
        const back = walk(boundaries, text.length + 1, unit, -1, edge);
        for (const [place, at] of there.entries())
          expect(at).toBeGreaterThan(there[place - 1] ?? -1);
        const borders = new Set(bordersOf(text));
        expect(there.filter((at) => !borders.has(at))).toEqual([]);
        // Offsets are clamped to the text: a boundary at its very start or end is where the walk sets out.
        const inner = (walked: readonly number[]) =>
          walked.filter((at) => at > 0 && at < text.length);
        expect(inner(back).toReversed()).toEqual(inner(there));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps whole what is much longer than a window', () => {
    const text = `a${'🇵🇰'.repeat(200)} q${'̣'.repeat(300)} 👩${'‍👧'.repeat(60)} ${'x'.repeat(3000)} b`;
    const boundaries = new Boundaries(text, NO_UNITS);
    expect(walk(boundaries, 0, 'character', 1)).toEqual(
      allBoundaries(text, NO_UNITS, 'character').slice(1),
    );
    expect(walk(boundaries, text.length, 'word', -1, 'start')).toContain(text.indexOf('xx'));
  });

  test.each([
    ['word', 'end', 'Who |uses it?', 'Who uses| it?'],
    ['word', 'end', 'Who uses| it?', 'Who uses it|?'],
    ['word', 'start', 'Who |uses it?', 'Who uses |it?'],
    ['sentence', 'end', 'Who? No|body. Ever.', 'Who? Nobody.| Ever.'],
    ['sentence', 'start', 'Who? No|body. Ever.', 'Who? Nobody. |Ever.'],
    ['character', 'end', 'گ|‌ھ', 'گ‌|ھ'],
  ] as const)('by %s, of an edge that is the %s: “%s” to “%s”', (unit, edge, from, to) => {
    const text = from.replace('|', '');
    const turn = { start: 0, bodyStart: 0, end: text.length, language: 'en' } as const;
    const of = computeUnits(text, [], [{ ...turn, direction: 'ltr' }]);
    const reached = new Boundaries(text, of).step(from.indexOf('|'), unit, 1, edge);
    expect(`${text.slice(0, reached)}|${text.slice(reached)}`).toBe(to);
  });

  test('passes over labels and blank lines', () => {
    const text = 'Q: Who?\n\nA: Me.';
    const line = { language: 'en', direction: 'ltr' } as const;
    const turns = [
      { start: 0, bodyStart: 3, end: 7, ...line },
      { start: 9, bodyStart: 12, end: 15, ...line },
    ];
    const boundaries = new Boundaries(text, computeUnits(text, ['Q', 'A'], turns));
    expect(boundaries.step(7, 'character', 1)).toBe(12);
    expect(boundaries.step(7, 'character', 1, 'end')).toBe(13);
    expect(boundaries.step(12, 'character', -1, 'start')).toBe(6);
    expect(boundaries.step(7, 'word', 1, 'end')).toBe(14);
    expect(boundaries.step(7, 'turn', 1, 'end')).toBe(15);
    expect(boundaries.step(3, 'turn', -1, 'start')).toBe(3);
    expect(boundaries.turnAt(10)).toEqual({ start: 12, end: 15 });
    expect(boundaries.turnAt(7)).toEqual({ start: 3, end: 7 });
    expect(boundaries.turnAt(8)).toBeUndefined();
  });
});

test('the nearest boundary is the nearest of all that suit the edge', () => {
  const eitherEdge = fc.constantFrom<Edge>('start', 'end');
  fc.assert(
    fc.property(texts, fc.nat(), units, eitherEdge, (text, seed, unit, edge) => {
      const of = unitsOf(text);
      const offset = seed % (text.length + 1);
      const all = allBoundaries(text, of, unit, edge);
      const found = new Boundaries(text, of).nearest(offset, unit, edge);
      const distance = Math.min(...all.map((at) => Math.abs(at - offset)));
      if (all.length === 0) expect(found).toBe(offset);
      else {
        expect(all).toContain(found);
        expect(Math.abs(found - offset)).toBe(distance);
      }
    }),
    { numRuns: 500 },
  );
});

describe('words around a span', () => {
  it('are what the whole text has, do not shrink the span and stay what they are', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b]
          .map((seed) => seed % (text.length + 1))
          .sort((x, y) => x - y);
        const boundaries = new Boundaries(text, NO_UNITS);
        const found = boundaries.wordsAround({ start, end });
        const words = segmentsOf(text, 'word').filter(({ isWordLike }) => isWordLike);
        const cut = (at: number): boolean =>
          words.some(({ index, segment }) => index < at && at < index + segment.length);
        expect(found.start).toBeLessThanOrEqual(start);
        expect(found.end).toBeGreaterThanOrEqual(end);
        expect(cut(found.start) || cut(found.end)).toBe(false);
        expect(boundaries.wordsAround(found)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['the p[ort]al is', 'the [portal] is'],
    ['the [portal ]is', 'the [portal ]is'],
    ['یہ پو[رٹ]ل ہے', 'یہ [پورٹل] ہے'],
    ['po[]rtal', '[portal]'],
    ['می[‌خوا]هم', '[می‌خواهم]'],
    ['x 👩‍[👩]‍👧 y', 'x [👩‍👩‍👧] y'],
  ])('“%s” is “%s”', (from, to) => {
    const { text, span } = marked(from);
    expect(new Boundaries(text, NO_UNITS).wordsAround(span)).toEqual(marked(to).span);
  });
});

test('the sentence at an offset', () => {
  const text = 'One. Two? ';
  const boundaries = new Boundaries(text, { ...NO_UNITS, sentences: [0, 4, 5, 9] });
  expect(boundaries.sentenceAt(3)).toEqual({ start: 0, end: 4 });
  expect(boundaries.sentenceAt(4)).toBeUndefined();
  expect(boundaries.sentenceAt(5)).toEqual({ start: 5, end: 9 });
  expect(boundaries.sentenceAt(9)).toBeUndefined();
});

function walk(
  boundaries: Boundaries,
  from: number,
  unit: BoundaryUnit,
  direction: 1 | -1,
  edge?: Edge,
): number[] {
  const walked: number[] = [];
  for (
    let at = boundaries.step(from, unit, direction, edge);
    at !== from && at !== walked.at(-1);
  ) {
    walked.push(at);
    at = boundaries.step(at, unit, direction, edge);
  }
  return walked;
}
