import { shortened } from '#domain/text/shortened.ts';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Letters of all kinds: plain ones, marks, joiners, signs that bind what follows, emoji, blanks. */
const character = fc.oneof(
  fc.constantFrom(...'abc یہاںکوé\u0301\u0654\u064b\u200d\u06dd\u0600\u0670ہے\n\r'),
  fc.constantFrom('👩‍👧', '🇵🇰', '각', 'ក្'),
  fc.integer({ min: 0x20, max: 0x70f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x2000, max: 0x206f }).map((code) => String.fromCodePoint(code)),
);

it('is cut between graphemes, whatever script it is in', () => {
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 24 }),
      fc.integer({ min: 1, max: 12 }),
      (all, most) => {
        const line = all.join('').replace(/\s+/gu, ' ').trim();
        const parts = graphemes(line);
        const expected =
          parts.length > most ? `${parts.slice(0, most).join('').trimEnd()}…` : parts.join('');
        expect(shortened(all.join(''), most)).toBe(expected);
      },
    ),
    { numRuns: 3000 },
  );
});

it('does not look for graphemes where every character is one', () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  expect(shortened('They look from a distance.', 9)).toBe('They look…');
  expect(shortened('وہ دور سے دیکھتے ہیں۔', 6)).toBe('وہ دور…');
  expect(segment).not.toHaveBeenCalled();
  segment.mockRestore();
});
