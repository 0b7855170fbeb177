import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff, type WordChange } from '#analysis/word-diff.ts';

/** `-gone-`, `+new+`. */
function marked(parts: readonly WordChange[]): string {
  const signs = { same: '', added: '+', removed: '-' };
  return parts.map(({ kind, text }) => signs[kind] + text.trim() + signs[kind]).join(' ');
}

const texts = fc
  .array(fc.constantFrom('trust', 'doubt', 'ہو', 'ho', 'the', '۔'), { maxLength: 14 })
  .map((words) => words.join(' '));

describe('the difference of two texts', () => {
  it('is told by words, in any script', () => {
    expect(marked(wordDiff('Belief in the state.', 'Belief in the portal.'))).toBe(
      'Belief in the -state.- +portal.+',
    );
    expect(marked(wordDiff('حکومت پر اعتماد', 'پورٹل پر اعتماد'))).toBe(
      '-حکومت- +پورٹل+ پر اعتماد',
    );
    expect(marked(wordDiff('', 'new text'))).toBe('+new text+');
    expect(marked(wordDiff('a b c d', 'a c d e'))).toBe('a -b- c d +e+');
    expect(wordDiff('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('gives back both texts, and keeps as much as can be kept', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = wordDiff(before, after);
        const text = (kind: WordChange['kind']) =>
          parts
            .filter((part) => part.kind === 'same' || part.kind === kind)
            .map((part) => part.text)
            .join('')
            .trim();
        expect(text('added')).toBe(after);
        expect(text('removed')).toBe(before);
        const kept = parts.filter(({ kind }) => kind === 'same').map((part) => part.text);
        const words = kept.join('').split(/\s+/u).filter(Boolean).length;
        expect(words).toBe(longestCommon(before.split(' '), after.split(' ')));
      }),
    );
  });

  it('takes the middle of very long texts as rewritten', () => {
    const long = (word: string) => `same ${`${word} `.repeat(2100)}end`;
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });
});

/** By trying everything, as far as texts are short. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined || first === '' || b.length === 0) return 0;
  const at = b.indexOf(first);
  const without = longestCommon(rest, b);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, b.slice(at + 1)));
}
