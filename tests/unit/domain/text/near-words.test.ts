import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#domain/text/fold-text.ts';
import { nearWords, type WantedNear } from '#domain/text/near-words.ts';
import { phraseIn } from '#domain/text/phrase.ts';

function near(said: string, words: string, more: Partial<WantedNear> = {}): string[] {
  const phrases = words.split(' ').flatMap((word) => phraseIn(word) ?? []);
  const wanted = { words: phrases, wholeWord: false, distance: 3, ...more };
  const body = foldText(said);
  const { text } = body;
  return [...nearWords(body, wanted)].map(({ start, end }) => text.slice(start, end));
}

describe('words near each other', () => {
  it('are found in any order, from the first to the last of them', () => {
    expect(near('they trust the portal. the portal has trust', 'portal trust')).toEqual([
      'trust the portal',
      'portal has trust',
    ]);
  });

  it('are not further apart than is said: the next word is one away', () => {
    const text = 'trust one two portal';
    expect(near(text, 'trust portal', { distance: 3 })).toEqual([text]);
    expect(near(text, 'trust portal', { distance: 2 })).toEqual([]);
    expect(near('trust portal', 'trust portal', { distance: 1 })).toEqual(['trust portal']);
  });

  it('are the nearest ones', () => {
    expect(near('trust a trust b portal', 'trust portal', { distance: 9 })).toEqual([
      'trust b portal',
    ]);
  });

  it('may be parts of words or whole words', () => {
    expect(near('distrust of portals', 'trust portal')).toEqual(['distrust of portals']);
    expect(near('distrust of portals', 'trust portal', { wholeWord: true })).toEqual([]);
  });

  it('are different words of the text', () => {
    expect(near('distrust alone', 'trust distrust')).toEqual([]);
    expect(near('distrust or trust', 'trust distrust')).toEqual(['distrust or trust']);
  });

  it('may be more than two', () => {
    expect(near('c x a y b', 'a b c', { distance: 4 })).toEqual(['c x a y b']);
    expect(near('c x a y b', 'a b c', { distance: 3 })).toEqual([]);
  });

  it('are found wherever trying all stretches finds them', () => {
    const texts = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'x', 'y'), { maxLength: 14 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (said, distance) => {
        const words = ['a', 'b', 'c'];
        const isNear = said.some((_, from) =>
          words.every((word) => said.slice(from, from + distance + 1).includes(word)),
        );
        const found = near(said.join(' '), 'a b c', { distance, wholeWord: true });
        expect(found.length > 0).toBe(isNear);
        for (const one of found) {
          const inside = one.split(' ');
          expect(inside.length).toBeLessThanOrEqual(distance + 1);
          expect(words.every((word) => inside.includes(word))).toBe(true);
        }
      }),
    );
  });
});
