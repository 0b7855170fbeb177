import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsInAbbreviation } from '#domain/text/abbreviations.ts';
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

describe('sentences go on behind an abbreviation', () => {
  const sentencesOf = (words: string, language: string) => {
    const turn = { start: 0, bodyStart: 0, end: words.length, language, direction: 'ltr' } as const;
    return parts(words, computeUnits(words, [], [turn]).sentences);
  };

  test.each([
    ['en', 'Dr. Khan came.|He met Mr. Ali at 5 p.m. on Monday.|Then he left.'],
    ['en', 'Govt. Officials told us.|We trust the Govt.|They do not.'],
    ['en', 'Rs. 500 were paid by M. Khan of Shah & Co. (Pvt.) Ltd. at House No. 5 Khan Road.'],
    [
      'en',
      'The meeting with Engr. S. A. Shah was at 10 a.m. Tuesday.|Ali left at 5 p.m.|Ali stayed.',
    ],
    ['en', 'Some offices, e.g. The PMRU, answer.|No.|Three did not.|No. Never.'],
    ['en', 'So did I.|Somebody chose plan B.|Khan did.'],
    ['en', 'The N.W.F.P. Government and the Addl. Secretary, i.e. Wg. Cdr. Tariq.'],
    ['ur', 'وہ ایم۔ این۔ اے۔ نے کہا۔|پھر چلے گئے۔'],
    ['ur', 'Dr. صاحب آئے۔|ص۔ ۵ پر لکھا ہے۔|میں نہیں جانتا۔'],
    ['ps', 'دا ښه دی.|هغه ایم. پي. اې.'],
  ])('%s: %s', (language, marked) => {
    const expected = marked.replace('No. Never.', 'No.|Never.').split('|');
    expect(sentencesOf(expected.join(' '), language)).toEqual(expected);
  });

  test('but not over the end of a line', () => {
    expect(sentencesOf('We met Dr.\nKhan came. We met Dr.\u2028Khan came.', 'en')).toEqual([
      'We met Dr.',
      'Khan came.',
      'We met Dr.',
      'Khan came.',
    ]);
  });

  test('with nothing left out and nothing twice', () => {
    const words = fc.constantFrom(
      ...['Dr.', 'M.', 'Khan', 'Govt.', 'They', 'No.', '5', 'p.m.', 'on', '“', ')', '!', '.'],
      ...['ایم۔', 'این۔', 'نے', 'کہا۔', 'ص۔', '۵', '\u2028', '\n', '👍'],
    );
    const texts = fc.array(words, { maxLength: 20 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ur', 'ps'), (text, language) => {
        const found = sentencesOf(text, language);
        const said = (one: string) => one.replace(/\s/gu, '');
        expect(said(found.join(''))).toBe(said(text));
        const segments = [
          ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
        ];
        for (const sentence of found) {
          const within = segments.filter(({ segment }) => sentence.startsWith(segment.trim()));
          expect(within).not.toEqual([]);
        }
      }),
    );
  });
});

/** Rejoins behind abbreviations what a segmenter has cut there. */
function rejoined(segments: readonly string[]): string[] {
  const sentences: string[] = [];
  let gap = '';
  for (const segment of segments) {
    const sentence = segment.trim();
    const space = /\s*$/u.exec(segment)?.[0] ?? '';
    if (sentence === '') gap += segment;
    else {
      const last = sentences.at(-1);
      const isOneLine = !/[\r\v\f\u0085\u2028\u2029\n]/u.test(gap);
      if (last !== undefined && isOneLine && endsInAbbreviation(last.slice(-40), sentence))
        sentences.splice(-1, 1, last + gap + sentence);
      else sentences.push(sentence);
      gap = space;
    }
  }
  return sentences;
}

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
        ).toEqual(rejoined(segments.map(({ segment }) => segment)));
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
        return lines.flatMap((each) =>
          rejoined([...segmenter.segment(each)].map(({ segment }) => segment)),
        );
      });
      const sentences = parts(whole, computeUnits(whole, [], turns).sentences);
      expect(sentences.map((one) => one.trim()).filter(Boolean)).toEqual(alone);
    }),
    { numRuns: 500 },
  );
});
