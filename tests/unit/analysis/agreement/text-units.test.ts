import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointOffsets } from '#analysis/agreement/units/code-point-offsets.ts';
import { asCodePoints, textUnits } from '#analysis/agreement/units/text-units.ts';
import { computeUnits } from '#domain/text/compute-units.ts';
import type { Turn } from '#domain/text/turn.ts';

const text = 'A: Yes 😀. It works!\nNK: جی ہاں۔ اچھا ہے۔\n';
const second = text.indexOf('NK');
const turns: Turn[] = [
  { start: 0, bodyStart: 3, end: second - 1, language: 'en', direction: 'ltr' },
  { start: second, bodyStart: second + 4, end: text.length - 1, language: 'ur', direction: 'rtl' },
];
const units = computeUnits(text, [], turns);

function words(unit: Parameters<typeof textUnits>[2]): string[] {
  return textUnits(text, units, unit).map(({ start, end }) => text.slice(start, end));
}

describe('units of a text', () => {
  it('are bodies of turns, paragraphs with labels, sentences of bodies, tokens, the whole', () => {
    expect(words('turn')).toEqual(['Yes 😀. It works!', 'جی ہاں۔ اچھا ہے۔']);
    expect(words('paragraph')).toEqual(['A: Yes 😀. It works!', 'NK: جی ہاں۔ اچھا ہے۔']);
    expect(words('sentence')).toEqual(['Yes 😀.', 'It works!', 'جی ہاں۔', 'اچھا ہے۔']);
    expect(words('token').slice(0, 3)).toEqual(['A:', 'Yes', '😀.']);
    expect(words('document')).toEqual([text]);
  });

  it('are counted in code points', () => {
    const { starts, ends } = asCodePoints(text, textUnits(text, units, 'turn'));
    const characters = [...text];
    expect(Array.from(starts, (start, at) => characters.slice(start, ends[at]).join(''))).toEqual(
      words('turn'),
    );
  });
});

describe('offsets in code points', () => {
  it('move outward from inside a surrogate pair', () => {
    const offsets = new CodePointOffsets('a😀b😀c');
    expect(offsets.length).toBe(5);
    expect(offsets.span({ start: 2, end: 5 })).toEqual({ start: 1, end: 4 });
    expect(offsets.span({ start: 1, end: 3 })).toEqual({ start: 1, end: 2 });
    expect(offsets.span({ start: 6, end: 99 })).toEqual({ start: 4, end: 5 });
  });

  it('cut out the same characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '😀', 'ہ', '𝔘', ' ') }),
        fc.nat(20),
        fc.nat(20),
        (any, from, length) => {
          const characters = [...any];
          const start = characters.slice(0, from).join('').length;
          const end = characters.slice(0, from + length).join('').length;
          const found = new CodePointOffsets(any).span({ start, end });
          expect(characters.slice(found.start, found.end).join('')).toBe(any.slice(start, end));
        },
      ),
    );
  });
});
