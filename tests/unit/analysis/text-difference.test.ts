import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceGroups, textDifference } from '#analysis/text-difference.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';

const words = fc.array(fc.constantFrom('one', 'two', 'ایک', '\n', ' ', 'three.\n', '😀'), {
  maxLength: 30,
});

function differenceOf(before: string, after: string) {
  return textDifference(before, after, diffTexts(before, after).replacements);
}

it('is both texts, whichever way it is read', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const lines = differenceOf(before, after);
      const without = (kind: 'added' | 'removed') =>
        lines
          .map(({ parts }) =>
            parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join(''),
          )
          .join('\n');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

it('tells changed lines from those that are as before', () => {
  const before = 'Raza: Yes.\n\nAsma: Six chairs.\nRaza: No.\nAsma: Why?';
  const after = 'Raza: Yes.\n\nAsma: Eight chairs.\nRaza: No.\nAsma: Why?';
  expect(differenceGroups(differenceOf(before, after))).toEqual([
    { isChanged: false, lines: ['Raza: Yes.'] },
    {
      isChanged: true,
      parts: [
        { kind: 'same', text: 'Asma: ' },
        { kind: 'removed', text: 'Six ' },
        { kind: 'added', text: 'Eight ' },
        { kind: 'same', text: 'chairs.' },
      ],
    },
    { isChanged: false, lines: ['Raza: No.', 'Asma: Why?'] },
  ]);
});
