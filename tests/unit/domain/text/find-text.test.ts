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

  it('finds any of some words, and phrases in quotation marks', () => {
    const any = { kind: 'any' } as const;
    expectFound('[Trust], dis[trust] and [اعتِماد].', 'trust اعتماد', any);
    expectFound('[the portal], the new [portal]', '“the portal” portal', any);
    expectFound('a [portal] the', '"the portal" «portal»', any);
    expectFound('distrust, [trust], [doubt]', 'trust doubt', { ...any, wholeWord: true });
    expect(found('anything', '"" ', any)).toBeUndefined();
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

  it('takes a non-joiner for nothing, for itself and for a blank', () => {
    expectFound('[ذمہ داری] [ذمّہ\u200cداری] ذمہداری', 'ذمہ داری');
    expectFound('[ذمہ داری] [ذمّہ\u200cداری] [ذمہداری]', 'ذمہ\u200cداری');
    expectFound('ذمہ داری [ذمّہ\u200cداری] [ذمہداری]', 'ذمہداری');
    expectFound('من [می\u200cخواهم] و [می خواهم]', 'می خواهم');
    expectFound('[بے\u200c کار] [بے \n کار]', 'بے کار');
    expectFound('a b [a\u200cb c] [a b\u200cc] [a b c] ab c', 'a b c');
    expectFound('کتاب\u200cها و [ذمہ\u200cداری کا] بوجھ', 'ذمہ\u200c\u200cداری کا');
  });

  it('takes a non-joiner for the edge of a word', () => {
    const whole = { wholeWord: true };
    expectFound('[کتاب\u200c]ها، کتابها، [کتاب]', 'کتاب', whole);
    expectFound('[کتاب\u200cها]، [کتابها]، [کتاب ها]', 'کتاب\u200cها', whole);
    expectFound('کتاب\u200cهایی', 'کتاب\u200cها', whole);
    expectFound('[کتاب\u200cها دارند]', 'کتاب دارند', { ...whole, kind: 'near', distance: 2 });
  });

  it('finds words near each other over non-joiners', () => {
    const near = { kind: 'near', distance: 3 } as const;
    expectFound('[ذمہ\u200cداری] ذمہداری', 'داری ذمہ', near);
    expectFound('[می خواهم بروم] و [بروم می\u200cخواهم]', 'می\u200cخواهم بروم', near);
  });

  it('does not take a fraction for its figures', () => {
    expectFound('2½ or ½ and [2]', '2', { wholeWord: true });
    expectFound('2[½] or [½] of 1/2', '½');
    expectFound('2½ or [½]', '½', { wholeWord: true });
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
    '½',
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
          const places = [...finder.value.placesIn(bodies)];
          const count = countAt(bodies, places);
          if (count !== undefined) expect(count).toBe(hitsAt(text, bodies, places).length);
        },
      ),
    );
  });
});
