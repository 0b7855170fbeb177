import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Boundaries } from '#domain/text/boundaries.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import { draggedEdge } from '#features/desk/page/dragged-edge.ts';
import { marked } from '#tests/unit/support/spans.ts';

function boundariesOf(text: string): Boundaries {
  return new Boundaries(text, { version: 1, labels: [], turns: [], paragraphs: [], sentences: [] });
}

describe('a dragged edge', () => {
  test.each([
    ['end', 'character', 'the [port]al', '|al', 'the [port]al'],
    ['end', 'character', 'the [port]al is', ' is', 'the [portal] is'],
    ['end', 'word', 'the [port]al is', 'l is', 'the [portal] is'],
    ['start', 'word', 'Who uses [the] portal', 'ses [', 'Who [uses the] portal'],
    ['start', 'character', 'یہ پورٹل [ہے]', 'ٹل', 'یہ پور[ٹل ہے]'],
    ['end', 'character', '[x] 👩‍👩‍👧 y', '‍👧', '[x 👩‍👩‍👧] y'],
    ['start', 'character', 'the [portal] is', 'is', 'the porta[l] is'],
    ['end', 'word', 'the [portal] is', 'he', 'the [p]ortal is'],
  ] as const)('%s by %s: “%s”, let go before “%s”', (edge, unit, from, before, to) => {
    const { text, span } = marked(from);
    const offset = text.indexOf(before.replace(/[[\]|]/gu, ''));
    const moved = draggedEdge(boundariesOf(text), span, edge, offset, unit);
    expect(moved).toEqual(marked(to).span);
  });

  test('never splits a grapheme, never empties the span and leaves the other edge', () => {
    const pieces = ['a', ' ', 'کِ', 'é', '👩‍👩‍👧', '🇵🇰', '\n', 'word', 'لفظ'];
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), (parts, a, b, at, isStart) => {
        const text = parts.join('');
        const [start = 0, end = 0] = [a, b]
          .map((seed) => seed % (text.length + 1))
          .sort((x, y) => x - y);
        const span = snapToGraphemes(text, {
          start,
          end: Math.max(end, Math.min(text.length, start + 1)),
        });
        fc.pre(span.start < span.end && !/^\n*$/u.test(text.slice(span.start, span.end)));
        const edge = isStart ? 'start' : 'end';
        const moved = draggedEdge(
          boundariesOf(text),
          span,
          edge,
          at % (text.length + 1),
          'character',
        );
        expect(moved.start).toBeLessThan(moved.end);
        expect(snapToGraphemes(text, moved)).toEqual(moved);
        expect(isStart ? moved.end : moved.start).toBe(isStart ? span.end : span.start);
      }),
    );
  });
});
