import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapToGraphemes, trimSpan } from '#domain/text/graphemes.ts';
import { codePointLength, splitsPair, utf8Length } from '#domain/text/units.ts';
import { marked } from '#tests/unit/support/spans.ts';

const CLUSTERS = [
  'a',
  ' ',
  '\n',
  'é',
  'é',
  'ک',
  'ِک',
  'ۓ',
  'ښ',
  '👩‍👩‍👧',
  '😂',
  '🇵🇰',
  '۔',
  'نّ',
  '‌',
  'क्ष',
];
const texts = fc
  .array(fc.constantFrom(...CLUSTERS), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''));
const textAndSpan = texts.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);

/** Borders of grapheme clusters by segmenting the whole text. */
function borders(text: string): Set<number> {
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text);
  return new Set([...segments].map(({ index }) => index).concat(text.length));
}

describe('snapToGraphemes', () => {
  it('never leaves an end inside a cluster and never takes anything away', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const snapped = snapToGraphemes(text, span);
        const allowed = borders(text);
        expect(allowed.has(snapped.start)).toBe(true);
        expect(allowed.has(snapped.end)).toBe(true);
        expect(snapped.start).toBeLessThanOrEqual(span.start);
        expect(snapped.end).toBeGreaterThanOrEqual(span.end);
        expect(splitsPair(text, snapped.start)).toBe(false);
      }),
    );
  });

  it('takes a whole family emoji for a part of it', () => {
    const { text, span } = marked('x[👩‍👩‍👧]y');
    expect(snapToGraphemes(text, { start: span.start + 2, end: span.start + 4 })).toEqual(span);
  });
});

describe('trimSpan', () => {
  it('drops white space at the ends only', () => {
    const { text } = marked('a[ \n b c ]d');
    const { span: inner } = marked('a \n [b c] d');
    expect(trimSpan(text, { start: 1, end: text.length - 1 })).toEqual(inner);
    expect(trimSpan('a   b', { start: 1, end: 4 })).toBeUndefined();
  });
});

describe('codePointLength', () => {
  it('counts what the string iterator counts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(codePointLength(text)).toBe([...text].length);
      }),
    );
  });
});

describe('utf8Length', () => {
  it('counts what a text encoder writes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
