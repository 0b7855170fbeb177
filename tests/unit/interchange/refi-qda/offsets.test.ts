import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counting } from '#interchange/foreign/counting.ts';
import {
  guid,
  lossOf,
  passages,
  textSource,
  withText,
  type WrittenSelection,
} from './qdpx-files.ts';

const COUNTINGS: readonly Counting[] = [
  { unit: 'utf-16', lineEnd: 'two' },
  { unit: 'utf-16', lineEnd: 'one' },
  { unit: 'code-point', lineEnd: 'two' },
  { unit: 'code-point', lineEnd: 'one' },
];

/** A position as a tool counts it, of a place given by what stands before it in the text as written. */
function counted(before: string, { unit, lineEnd }: Counting): number {
  const text = lineEnd === 'two' ? before : before.replaceAll('\r\n', '\n');
  return unit === 'code-point' ? Array.from(text).length : text.length;
}

/** Selections of words of a text, as a tool would write them. */
function selectionsOf(
  text: string,
  words: readonly string[],
  counting: Counting,
  hasQuotes: boolean,
): WrittenSelection[] {
  return words.map((word) => {
    const start = text.indexOf(word);
    const name = word.replace(/\s+/gu, ' ');
    return {
      start: counted(text.slice(0, start), counting),
      end: counted(text.slice(0, start + word.length), counting),
      ...(hasQuotes ? { name } : {}),
    };
  });
}

const TEXT =
  '😀😀😀 First came\r\nthe 👨‍👩‍👧 family.\r\n\r\nپھر ہم شکایت لے کر گئے 😔😔\r\nThey waited for\r\nweeks, then it was settled.';
const WORDS = ['First came\r\nthe', 'family', 'شکایت', 'weeks', 'it was settled'];
const READ = WORDS.map((word) => word.replaceAll('\r\n', '\n'));

describe('the reading is decided by what is in the file', () => {
  for (const counting of COUNTINGS) {
    const name = `${counting.unit}, line ends of two counted as ${counting.lineEnd}`;

    test(`${name}: by quotes`, async () => {
      const project = await withText(TEXT, textSource(selectionsOf(TEXT, WORDS, counting, true)));
      expect(passages(project)).toEqual(READ);
      expect(project.reading).toEqual({ ...counting, evidence: 'quotes', fit: 1 });
      expect(project.losses).toEqual([]);
    });

    test(`${name}: by words`, async () => {
      const project = await withText(TEXT, textSource(selectionsOf(TEXT, WORDS, counting, false)));
      expect(passages(project)).toEqual(READ);
      expect(project.reading).toMatchObject({ ...counting, evidence: 'words', fit: 1 });
    });
  }

  test.each([
    ['NVivo 12', { unit: 'utf-16', lineEnd: 'two' }],
    ['QualCoder 3.8', { unit: 'utf-16', lineEnd: 'two' }],
    ['ATLAS.ti 23', { unit: 'code-point', lineEnd: 'one' }],
    ['MAXQDA 24', { unit: 'code-point', lineEnd: 'one' }],
    ['Magnolia', { unit: 'code-point', lineEnd: 'two' }],
  ])('where nothing tells, as %s does', async (origin, counting) => {
    const project = await withText('No words', textSource([{ start: 0, end: 2 }]), { origin });
    expect(project.reading).toEqual({ ...counting, evidence: 'tool', fit: 1 });
    expect(passages(project)).toEqual(['No']);
  });

  test('a quote that is cut short, with or without an ellipsis', async () => {
    const text = `😀😀 ${'She went to the office and came back again. '.repeat(6)}`;
    const whole = { start: 3, end: Array.from(text).length - 1 };
    for (const name of [`${text.slice(5, 100)}…`, `${text.slice(5, 80)}...`, text.slice(5, 68)]) {
      const project = await withText(text, textSource([{ ...whole, name }]));
      expect(project.reading).toMatchObject({ unit: 'code-point', evidence: 'quotes' });
      expect(passages(project)[0]).toHaveLength(text.length - 6);
    }
  });

  test('names that are no quotes tell nothing, and are kept', async () => {
    const selections = [
      { start: 0, end: 5, name: 'line:6' },
      { start: 6, end: 11, name: 'Second thoughts' },
    ];
    const project = await withText('First words here', textSource(selections));
    expect(project.reading?.evidence).toBe('tool');
    expect(project.codings.map(({ comment }) => comment)).toEqual([undefined, 'Second thoughts']);
  });
});

describe('places that are not as they should be', () => {
  const text = 'one two 😀 three';
  const quoted = { start: 4, end: 7, name: 'two' };

  test('beyond the text, turned round, within a character: mended and counted', async () => {
    const selections = [
      { start: 10, end: 9999 },
      { start: -3, end: 3 },
      { start: 7, end: 4 },
      { start: 4, end: 9 },
    ];
    const project = await withText(text, textSource(selections), { origin: 'NVivo' });
    expect(passages(project)).toEqual([' three', 'one', 'two', 'two 😀']);
    expect(lossOf(project, 'position-mended')).toBe(4);
  });

  test('empty, beyond the end, or no number: listed, and told once', async () => {
    const nowhere = { start: Number.NaN, end: 3 };
    const selections = [{ start: 3, end: 3 }, { start: 900, end: 950 }, nowhere, quoted];
    const project = await withText(text, textSource(selections));
    expect(passages(project)).toEqual(['two']);
    expect(project.outside.map(({ where }) => where)).toEqual(['3–3', '900–950', 'NaN–3']);
    expect(project.losses).toMatchObject([{ type: 'coding-outside-text', count: 3 }]);
  });

  test('a single one that was counted otherwise is found by its quote', async () => {
    const long = `${text} and four more words`;
    const selections = [
      { start: 11, end: 16, name: 'three' },
      { start: 17, end: 20, name: 'and' },
      { start: 20, end: 24, name: 'four' },
    ];
    const project = await withText(long, textSource(selections), { origin: 'QualCoder' });
    expect(project.reading).toMatchObject({ unit: 'utf-16', evidence: 'quotes' });
    expect(passages(project)).toEqual(['three', 'and', 'four']);
    expect(project.losses).toMatchObject([{ type: 'found-by-quote', count: 1 }]);
  });

  test('what is said of a passage without words says where it was to be', async () => {
    const said = `<PlainTextSelection guid="${guid(300)}" startPosition="900" endPosition="950"><Description>Why?</Description></PlainTextSelection>`;
    const project = await withText(text, textSource([], said));
    expect(project.memos.map((memo) => memo.text)).toEqual(['900–950\nWhy?']);
    expect(project.losses).toEqual([]);
  });

  test('a quote that stands elsewhere is told', async () => {
    const selections = [quoted, { start: 0, end: 3, name: 'three' }];
    const project = await withText(text, textSource(selections));
    expect(passages(project)).toEqual(['two', 'one']);
    expect(lossOf(project, 'quote-differs')).toBe(1);
    expect(project.codings.map(({ comment }) => comment)).toEqual([undefined, undefined]);
    expect(project.reading?.fit).toBe(0.5);
  });
});

describe('the text file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const wide = (text: string) =>
    new Uint8Array(Uint16Array.from(text, (_, index) => text.charCodeAt(index)).buffer);

  test.each([
    ['a byte order mark is not counted', bytes('\ufeffone two')],
    ['UTF-16', wide('\ufeffone two')],
  ])('%s', async (_, file) => {
    const project = await withText(file, textSource([{ start: 4, end: 7 }]));
    expect(project.documents[0]?.text).toBe('one two');
    expect(passages(project)).toEqual(['two']);
  });

  test('line ends are line feeds, else it stays as it is', async () => {
    const written = 'cafe\u0301\r\n\u200fسلام\rthere\u00a0';
    const project = await withText(bytes(written), textSource([]));
    expect(project.documents[0]?.text).toBe('cafe\u0301\n\u200fسلام\nthere\u00a0');
    expect(project).not.toHaveProperty('reading');
  });

  test('what is no text is there, but cannot be read', async () => {
    const project = await withText(Uint8Array.of(80, 75, 3, 4, 0, 0, 0), textSource([]));
    expect(project.documents[0]?.text).toBe('');
    expect(project.losses).toEqual([{ type: 'unreadable-source', count: 1, places: ['Raza'] }]);
  });
});

const pieces = fc.constantFrom(
  ...[
    'trust ',
    'the officer',
    '\r\n',
    '\r\n\r\n',
    '😀',
    '👨‍👩‍👧 ',
    'شکایت ',
    'پہ دفتر کې ',
    '. ',
    'e\u0301',
    '𝒳',
    '\t',
  ],
);

test('random texts read back at the same words, whatever way they were counted', async () => {
  const cases = fc.record({
    pieces: fc.array(pieces, { minLength: 5, maxLength: 60 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
    counting: fc.constantFrom(...COUNTINGS),
    origin: fc.constantFrom('', 'NVivo', 'ATLAS.ti', 'QualCoder'),
    isCut: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ pieces: parts, ends, counting, origin, isCut }) => {
      const text = parts.join('');
      const offset = (index: number) => parts.slice(0, index).join('').length;
      const spans = ends
        .map(([one, other]) => [one % parts.length, other % (parts.length + 1)] as const)
        .map(
          ([one, other]) => [offset(Math.min(one, other)), offset(Math.max(one, other))] as const,
        )
        .filter(([start, end]) => text.slice(start, end).trim().length > 3);
      fc.pre(spans.length > 0);
      const selections = spans.map(([start, end]) => {
        const quote = text.slice(start, end).replace(/\s+/gu, ' ');
        const isLong = isCut && quote.length > 30;
        return {
          start: counted(text.slice(0, start), counting),
          end: counted(text.slice(0, end), counting),
          name: isLong ? `${Array.from(quote).slice(0, 30).join('')}…` : quote,
        };
      });
      const project = await withText(text, textSource(selections), { origin });
      const words = (passage: string) => passage.replace(/\s+/gu, '');
      // A cut quote leaves open where its passage ends.
      const read = passages(project).map(words);
      const expected = spans.map(([start, end]) => words(text.slice(start, end)));
      expect(read).toHaveLength(expected.length);
      read.forEach((passage, index) => {
        const name = selections[index]?.name ?? '';
        if (name.endsWith('…')) expect(passage.startsWith(words(name.slice(0, -1)))).toBe(true);
        else expect(passage).toBe(expected[index]);
      });
      expect(project.reading?.evidence).toBe('quotes');
    }),
    { numRuns: 150 },
  );
});
