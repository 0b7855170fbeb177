import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf, textFinder } from '#domain/text/find-text.ts';
import { foldText } from '#domain/text/fold-text.ts';
import { readPattern } from '#domain/text/pattern/read-pattern.ts';

function found(text: string, pattern: string): string[] | undefined {
  const find = textFinder({ text: pattern, wholeWord: false, kind: 'pattern' });
  return find?.(text).map(({ start, end }) => text.slice(start, end));
}

function needed(pattern: string): readonly string[] | undefined {
  const read = readPattern(pattern);
  return read.ok ? read.value.needed : undefined;
}

describe('a regular expression of somebody’s', () => {
  it.each([
    ['trust|doubt', 'Trust and DOUBT', ['Trust', 'DOUBT']],
    ['tr[a-u]st', 'trust, TRÚST, tryst', ['trust', 'TRÚST']],
    ['colou?r', 'color, Colour', ['color', 'Colour']],
    ['شكاي(ت|تیں)$', 'یہ شکایتیں', ['شکایتیں']],
    ['علماء?', 'علماء اور علما', ['علماء', 'علما']],
    ['[أإآ]خر', 'آخر اخر', ['آخر', 'اخر']],
    ['[ء-ي]+', 'abc شکایت xyz', ['شکایت']],
    ['\\bاعتماد\\b', 'اعتماد بےاعتمادی اِعتماد', ['اعتماد', 'اِعتماد']],
    ['\\w+', 'میں, you', ['میں', 'you']],
    ['\\W+', 'میں, you', [', ']],
    ['\\d{4}', 'in ۲۰۱۹ and 2020', ['۲۰۱۹', '2020']],
    ['caf(é|É)', 'CAFÉ, cafe', ['CAFÉ', 'cafe']],
    ['e\u0301+', 'eeé', ['eeé']],
    ['stra(ß|x)e', 'Straße', ['Straße']],
    ['a\\.b', 'a.b axb', ['a.b']],
    ['one\\s+two', 'one \n two', ['one \n two']],
    ['one  two', 'one two', ['one two']],
    ['one\\ntwo', 'one\ntwo', ['one\ntwo']],
    ['a{2}|b{,2}', 'aaa b{,2}', ['aa', 'b{,2}']],
    ['\\p{Script=Arabic}+', 'x شکایت', ['شکایت']],
    ['\\u0643\\u062A\\x61', 'کتa', ['کتa']],
    ['(?<first>.)\\k<first>', 'abba', ['bb']],
    ['(?<!dis)trust(?!ed)', 'distrust trusted trust', ['trust']],
    ['a-b\\-c', 'a-b‑c', ['a-b‑c']],
    ['شي[ءئ]', 'شيء شيئ شی', ['شيء', 'شيئ', 'شی']],
    ['علما[ء]', 'علماء علما', ['علماء', 'علما']],
    ['ع[ء]*لما[ء]?', 'علماء علما', ['علماء', 'علما']],
    ['ش[\u064b-\u0652]*کایت', 'شِکایت شکایت', ['شِکایت', 'شکایت']],
    ['e\\p{M}', 'é e', ['é', 'e']],
    ['[\\p{L}\\p{M}]+', 'شِکایت، é', ['شِکایت', 'é']],
    ['[æ]', 'a e æ ae', ['æ', 'ae']],
    ['[æo]l', 'ael ol el', ['ael', 'ol']],
    ['[^æ]', 'aæe', ['a', 'e']],
    ['[^ء]+', 'علماء', ['علماء']],
    ['[e\u0301]', 'e é x', ['e', 'é']],
    ['[A-Z]{3}', 'Trust', ['Tru']],
    ['one\\n\\ntwo', 'one\n\ntwo', ['one\n\ntwo']],
    ['one \\n two', 'one \n two, one two', ['one \n two', 'one two']],
    ['one\\s{2,}two', 'one\n\ntwo', ['one\n\ntwo']],
    ['one[ \\n]{2}two', 'one\n\ntwo', ['one\n\ntwo']],
    ['one *\\n *two', 'one \n two', ['one \n two']],
    ['می خواهم', 'می\u200cخواهم میخواهم می خواهم', ['می\u200cخواهم', 'می خواهم']],
    ['می\\sخواهم', 'می\u200cخواهم', ['می\u200cخواهم']],
    ['می[ \u200c]خواهم', 'می\u200cخواهم میخواهم', ['می\u200cخواهم', 'میخواهم']],
    ['می\\u200cخواهم', 'می\u200cخواهم میخواهم می خواهم', ['می\u200cخواهم', 'میخواهم', 'می خواهم']],
    ['م\\w+ا.م', 'می\u200cخواهم', ['می\u200cخواهم']],
    ['می(?!خ)', 'می\u200cخواهم می\u200cروم', ['می\u200c']],
    ['\\bکتاب\\b', 'کتاب\u200cها کتابها', ['کتاب\u200c']],
    ['½', '2½', ['½']],
    ['.', '👍🏽é', ['👍🏽', 'é']],
    ['x*', 'ab', []],
  ])('%s finds in %s what it should', (pattern, text, hits) => {
    expect(found(text, pattern)).toEqual(hits);
  });

  it.each([
    ['a(b', 'unclosed-group', 1],
    ['a(b(c)', 'unclosed-group', 1],
    ['ab)', 'unopened-group', 2],
    ['a[b', 'unclosed-class', 1],
    ['*a', 'nothing-to-repeat', 0],
    ['a|+b', 'nothing-to-repeat', 2],
    ['a**', 'nothing-to-repeat', 2],
    ['(?=a)*', 'nothing-to-repeat', 5],
    ['[z-a]', 'backwards-range', 1],
    ['a{3,1}', 'backwards-range', 1],
    ['ab\\', 'unknown-escape', 2],
    ['a\\y', 'unknown-escape', 1],
    ['\\p{Nonsense}', 'unknown-escape', 0],
    ['a\\p{Lu}', 'tells-capitals', 1],
    ['[^\\P{Ll}]', 'tells-capitals', 2],
    ['\\p{Uppercase}', 'tells-capitals', 0],
    ['a(?#b)', 'unknown-group', 1],
    ['(a)\\2', 'unreadable', 0],
  ] as const)('%s is refused: %s at %i', (pattern, type, at) => {
    expect(readPattern(pattern)).toEqual({ ok: false, problem: { type, at } });
  });

  it.each([
    ['trust in portals', ['trust', 'in', 'portals']],
    ['\\bTrust\\w*', ['trust']],
    ['trust(ed)?.*portal', ['trust', 'portal']],
    ['trusts?', ['trust']],
    ['trust|doubt', []],
    ['(trust|doubt) here', ['here']],
    ['[tT]rust+y', ['rust', 'y']],
    ['a{0}b{2}', ['b']],
    ['علماءکرام', ['علماکرام']],
  ])('%s needs %j', (pattern, words) => {
    expect(needed(pattern)).toEqual(words);
  });

  it.each(['[ء]', '[ء]+', '\\b', '\u200c', 'ء', '\\u064e+', '(?:ء|ـ)?'])(
    '%s is about nothing that could be found',
    (pattern) => {
      expect(finderOf({ text: pattern, wholeWord: false, kind: 'pattern' })).toEqual({
        ok: true,
        value: undefined,
      });
    },
  );

  it('finds nothing without what it needs', () => {
    const parts = fc.constantFrom(
      'a',
      'b',
      'ß',
      'ك',
      '(a|b)',
      '[ab]',
      '?',
      '*',
      '+',
      '{2}',
      '|',
      '.',
      '(?:',
      ')',
      '\\b',
    );
    const patterns = fc.array(parts, { maxLength: 8 }).map((all) => all.join(''));
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'ß', 'ک', ' '), maxLength: 12 });
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        const read = readPattern(pattern);
        if (!read.ok) return;
        const folded = foldText(text).text;
        const { expression, needed: words } = read.value;
        for (const [match] of folded.matchAll(expression))
          for (const word of words) expect(match).toContain(word);
      }),
    );
  });

  it('is never read as something the engine cannot use, whatever is typed', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'ab\\()[]{}*+?|^$-,.0123ks<>:=!pLdش'),
      maxLength: 14,
    });
    fc.assert(
      fc.property(typed, (pattern) => {
        const read = readPattern(pattern);
        if (read.ok) expect(() => [...'ab'.matchAll(read.value.expression)]).not.toThrow();
        else expect(read.problem.at).toBeLessThan(Math.max(1, pattern.length));
      }),
    );
  });

  it('finds plain words as a plain search does', () => {
    const letters = fc.constantFrom('a', 'B', 'é', 'ک', 'ك', 'ئ', 'ß', ' ', '\u200c', '👍🏽');
    const texts = fc.array(letters, { maxLength: 20 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, texts, (text, word) => {
        fc.pre(word.trim() === word && !/\s\s/u.test(word) && foldText(word).text.trim() !== '');
        fc.pre(foldText(word).text.trim() === foldText(word).text);
        const plain = textFinder({ text: word, wholeWord: false });
        const find = textFinder({ text: word, wholeWord: false, kind: 'pattern' });
        expect(find?.(text)).toEqual(plain?.(text));
      }),
    );
  });
});
