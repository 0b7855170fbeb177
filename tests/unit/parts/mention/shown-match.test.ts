import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownMatch } from '#parts/mention/shown-match.ts';

/** What is marked stands in brackets. */
function shown(text: string, typed: string): string {
  return shownMatch(text, typed)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');
}

const LONG = `${'So it went on from year to year in every office. '.repeat(6)}Trust is like a server. ${'Nobody asked why it was so. '.repeat(6)}And that was the portal.`;

describe('a passage in a list of things to mention', () => {
  it('is shown whole where it is short, with the words that were looked for', () => {
    expect(shown('Trust is like a server.', 'trust is li')).toBe('[Trust is like] a server.');
    expect(shown('The figures say yes.', 'yes figur')).toBe('The [figures] say [yes].');
    expect(shown('The  figures\nsay yes.', '')).toBe('The figures say yes.');
  });

  it('is shown around the words that were looked for', () => {
    expect(shown(LONG, 'trust is like')).toBe(
      '… to year in every office. [Trust is like] a server. Nobody asked why it was so. Nobody asked why it …',
    );
  });

  it('is shown around each word where they stand far apart', () => {
    expect(shown(LONG, 'portal went')).toMatch(/^So it \[went\] on .* … .*the \[portal\]\.$/u);
  });

  it('is shown from its beginning where only its names were looked for', () => {
    expect(shown(LONG, 'Kamran')).toMatch(/^So it went on [^…]* …$/u);
  });

  it('marks whole words in any spelling, with their vowel signs', () => {
    expect(shown('پھر کوئی جَواب نہیں آیا', 'كوئى جوا')).toBe('پھر [کوئی جَواب] نہیں آیا');
  });

  it('says nothing that the passage does not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (text, typed) => {
        const line = text.replace(/\s+/gu, ' ').trim();
        let at = 0;
        for (const part of shownMatch(text, typed)) {
          if (/^ ?… ?$/u.test(part.text)) continue;
          const place = line.indexOf(part.text, at);
          expect(place).toBeGreaterThanOrEqual(at);
          at = place + part.text.length;
        }
      }),
    );
  });
});
