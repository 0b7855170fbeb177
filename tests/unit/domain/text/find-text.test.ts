import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAt, finderOf, hitsAt, textFinder, type WantedText } from '#domain/text/find-text.ts';
import { foldBodies } from '#domain/text/fold-bodies.ts';
import { foldName, foldText } from '#domain/text/fold-text.ts';
import { spans } from '#tests/unit/support/spans.ts';

function found(text: string, query: string, more: Partial<WantedText> = {}) {
  return textFinder({ text: query, wholeWord: false, ...more })?.(text);
}

/** Holds that the query is found exactly in the brackets. */
function expectFound(marked: string, query: string, more?: Partial<WantedText>) {
  const { text, spans: wanted } = spans(marked);
  expect(found(text, query, more)).toEqual(wanted);
}

describe('a search in a text', () => {
  it('finds every spelling, in order', () => {
    expectFound('[Trust] is not blind [trust]; dis[trust] is.', 'TRUST');
    expectFound('یہ [شکایت] اور وہ [شكايت] اور [شِکایت]یں', 'شكایت');
    expectFound('The [café] and the [cafe\u0301]s', 'cafe');
  });

  it('takes the words of a query as they follow one another, whatever stands between them', () => {
    expectFound('[the  portal]\nand [the\nportal] there', ' the portal ');
    expectFound('the new portal', 'the portal');
  });

  it('finds whole words', () => {
    const whole = { wholeWord: true };
    expectFound(
      '[Trust], “[trust]”, [trust]’s; distrust, trusted, trust_2, trust2',
      'trust',
      whole,
    );
    expectFound('[شکایت] شکایتیں [شکایت]۔ ہمشکایت', 'شکایت', whole);
    expectFound('سب [علماء] نے، علمائے', 'علما', whole);
    expectFound('a[.]b', '.', whole);
  });

  it('finds no part of a letter', () => {
    const family = '👨‍👩‍👦';
    expectFound(`a [${family}] b`, '👩');
    expectFound('ab [कि] c', 'क');
    expectFound('[각]', '가');
    expectFound('[ﷲ] one letter, not two hits', 'ل');
  });

  it('finds no two that overlap', () => {
    expectFound('[aa][aa]a', 'aa');
    expectFound('xa [a a] a', 'a a', { wholeWord: true });
  });

  it.each(['', '   ', '\u200c', '\u064e'])('looks for nothing when the query is %j', (query) => {
    expect(textFinder({ text: query, wholeWord: false })).toBeUndefined();
  });
});

describe('in any text', () => {
  const LETTERS = [
    'a',
    'A',
    'á',
    'a\u0301',
    ' ',
    '\n',
    'ک',
    'ك',
    'ئ',
    'ء',
    '\u200c',
    '👍🏽',
    'ß',
    's',
  ];
  const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 30 }).map((all) => all.join(''));
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

  it('hits are apart, whole graphemes, and hold what was looked for', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (text, query, wholeWord) => {
        const borders = new Set([
          ...[...graphemes.segment(text)].map(({ index }) => index),
          text.length,
        ]);
        let last = 0;
        for (const { start, end } of found(text, query, { wholeWord }) ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(borders.has(start) && borders.has(end)).toBe(true);
          expect(foldText(text.slice(start, end)).text).toContain(foldText(query).text.trim());
          last = end;
        }
      }),
    );
  });

  it('what stands there is found', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, query, after) => {
        fc.pre(foldText(query).text.trim() !== '');
        expect(found(`${before}. ${query} .${after}`, query)).not.toEqual([]);
      }),
    );
  });

  /** Whole words of several scripts, in their spellings, with emoji between them. */
  const WORDS = [
    'trust',
    'TRÚST',
    'شکایت',
    'شِكايت',
    'شکا\u200cیت',
    'کې',
    'که',
    'Straße',
    'strasse',
  ];
  const BETWEEN = [' ', '\n', ' 👍🏽 ', '👨‍👩‍👦', ' 🇵🇰🇵🇰 ', '۔ ', '\u200f ', ', '];
  const mixed = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { maxLength: 12 })
    .map((all) => all.flat());

  it('a hit is the query in another spelling, and every spelling is hit', () => {
    fc.assert(
      fc.property(mixed, fc.constantFrom(...WORDS), (parts, query) => {
        const text = parts.join('');
        const hits = found(text, query, { wholeWord: true }) ?? [];
        for (const { start, end } of hits)
          expect(foldName(text.slice(start, end))).toBe(foldName(query));
        const spellings = parts.filter((part) => foldName(part) === foldName(query));
        expect(hits).toHaveLength(spellings.length);
      }),
    );
  });

  it('hits are counted without the text as with it, or the text is asked for', () => {
    const kinds = fc.constantFrom('text', 'near', 'pattern');
    const queries = fc.constantFrom(
      't',
      's',
      'trust',
      'ش',
      '👩',
      '.',
      'trust ش',
      'a\u0301',
      '[^a]',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          mixed.map((all) => all.join('')),
        ),
        queries,
        kinds,
        (text, query, kind) => {
          const finder = finderOf({ text: query, wholeWord: false, kind });
          if (!finder.ok || !finder.value) return;
          const bodies = foldBodies(text, [{ bodyStart: 0, end: text.length }]);
          const places = [...finder.value.placesIn(bodies.text)];
          const count = countAt(bodies, places);
          if (count !== undefined) expect(count).toBe(hitsAt(text, bodies, places).length);
        },
      ),
    );
  });
});
