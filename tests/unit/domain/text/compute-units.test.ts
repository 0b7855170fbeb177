import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeUnits } from '#domain/text/compute-units.ts';
import { countWords } from '#domain/text/count-words.ts';
import { directionOf } from '#domain/text/direction-of.ts';
import type { Turn } from '#domain/text/turn.ts';

function parts(text: string, flat: readonly number[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < flat.length; index += 2)
    found.push(text.slice(flat[index], flat[index + 1]));
  return found;
}

const text = 'Q: Who? When?\n\nA: ہاں۔ کیا یہ ٹھیک ہے؟ جی\n  And Dr \n';
const turns: Turn[] = [
  { start: 0, bodyStart: 3, end: 13, label: 0, language: 'en', direction: 'ltr' },
  { start: 15, bodyStart: 18, end: text.length - 2, label: 1, language: 'ur', direction: 'rtl' },
];

describe('units of analysis', () => {
  const units = computeUnits(text, ['Q', 'A'], turns);

  test('paragraphs are runs without a line feed, labels included', () => {
    expect(parts(text, units.paragraphs)).toEqual([
      'Q: Who? When?',
      'A: ہاں۔ کیا یہ ٹھیک ہے؟ جی',
      '  And Dr ',
    ]);
  });

  test('sentences lie in bodies, by the rules of the language, without space around them', () => {
    expect(parts(text, units.sentences)).toEqual([
      'Who?',
      'When?',
      'ہاں۔',
      'کیا یہ ٹھیک ہے؟',
      'جی',
      'And Dr',
    ]);
  });
});

describe('words', () => {
  test.each([
    ['It’s the DC-office, in 2019.', 5],
    ['ہاں، یہ ٹھیک ہے۔', 4],
    ['می‌خواهم 12 3', 1],
    ['', 0],
  ])('in “%s”: %i', (sentence, count) => {
    expect(countWords(sentence)).toBe(count);
  });

  test('in a part of a text', () => {
    expect(countWords('one two three', { start: 4, end: 7 })).toBe(1);
  });
});

describe('direction', () => {
  test.each([
    ['hello', 'ltr'],
    ['ہاں OK', 'rtl'],
    ['the word حاشیہ here', 'ltr'],
    ['ab اب', 'ltr'],
    ['اب ab', 'rtl'],
    ['12:03 …', undefined],
  ])('of “%s”', (words, direction) => {
    expect(directionOf(words)).toBe(direction);
  });
});

test('sentences are those of the segmenter, also where it was not asked', () => {
  const characters = fc.constantFrom(
    ...[
      'a',
      'B',
      ' ',
      '1',
      '.',
      '?',
      '؟',
      '۔',
      '…',
      '。',
      ';',
      ':',
      ',',
      '"',
      ')',
      'Dr.',
      '\u0085',
    ],
    ...[
      '\r',
      '\u2028',
      '\v',
      '\f',
      '\u00a0',
      '\u2024',
      'ہ',
      '\u0301',
      '👍',
      '‼',
      '।',
      '\u200f',
      '–',
    ],
  );
  fc.assert(
    fc.property(
      fc.string({ unit: characters }),
      fc.constantFrom('en', 'ur', 'ps', 'und'),
      (words, language) => {
        const turn = {
          start: 0,
          bodyStart: 0,
          end: words.length,
          language,
          direction: 'ltr',
        } as const;
        const segments = [
          ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words),
        ];
        const units = computeUnits(words, [], [turn]);
        expect(
          parts(words, units.sentences)
            .map((one) => one.trim())
            .filter(Boolean),
        ).toEqual(segments.map(({ segment }) => segment.trim()).filter(Boolean));
      },
    ),
    { numRuns: 2000 },
  );
});

test('sentences of many paragraphs are those of each by itself', () => {
  const words = fc.constantFrom(
    'Yes',
    'ہاں',
    ' ',
    '.',
    '?',
    '۔',
    '…',
    '"',
    ')',
    'Dr.',
    '1',
    '\u0301',
  );
  const line = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  const spoken = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    language: fc.constantFrom('en', 'ur', 'ps', 'und'),
  });
  fc.assert(
    fc.property(fc.array(spoken), (said) => {
      let whole = '';
      const turns = said.map(({ lines, language }): Turn => {
        const start = whole.length;
        whole += `Raza: ${lines.join('\n')}`;
        const turn = { start, bodyStart: start + 6, end: whole.length, language };
        whole += '\n';
        return { ...turn, direction: 'ltr' };
      });
      const alone = said.flatMap(({ lines, language }) => {
        const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
        return lines.flatMap((each) => [...segmenter.segment(each)].map(({ segment }) => segment));
      });
      const sentences = parts(whole, computeUnits(whole, [], turns).sentences);
      expect(sentences.map((one) => one.trim()).filter(Boolean)).toEqual(
        alone.map((one) => one.trim()).filter(Boolean),
      );
    }),
    { numRuns: 500 },
  );
});
