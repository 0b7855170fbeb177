import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffTexts } from '#domain/text/diff-texts.ts';

/** Texts with what is replaced in brackets: `a[old|new]b`. */
function replaced(before: string, after: string): string {
  let written = '';
  let reach = 0;
  for (const { start, end, newStart, newEnd } of diffTexts(before, after).replacements) {
    written += `${before.slice(reach, start)}[${before.slice(start, end)}|${after.slice(newStart, newEnd)}]`;
    reach = end;
  }
  return written + before.slice(reach);
}

it.each([
  ['the same', 'the same', 'the same'],
  ['', 'new', '[|new]'],
  ['old', '', '[old|]'],
  ['Peshwar is far', 'Peshawar is far', 'Pesh[|a]war is far'],
  ['they complain?', 'they complaint?', 'they complai[n|nt]?'],
  ['they complaint?', 'they complain?', 'they complai[nt|n]?'],
  ['he goes', 'she goes', '[h|sh]e goes'],
  ['نے اعتما کیا', 'نے اعتماد کیا', 'نے اعتم[ا|اد] کیا'],
  ['no caf', 'no cafe\u0301', 'no ca[f|fe\u0301]'],
  ['e\u0301 a', 'e\u0301s a', '[e\u0301|e\u0301s] a'],
  ['we go', 'we go, too', 'we go[|, too]'],
  ['这是门户', '这是门户网站', '这是门户[|网站]'],
  ['I was going home', 'I go home', 'I [was going|go] home'],
  ['teh quik fox', 'the quick fox', 't[eh|he] qui[|c]k fox'],
  ['one two three', 'one three', 'one [two |]three'],
  ['yes, sir', 'yes. sir', 'yes[,|.] sir'],
  ['a\nb\nc\n', 'a\nc\n', 'a\n[b\n|]c\n'],
  ['پورٹل پر اعتماد ہے', 'پورٹل پر بھروسہ ہے', 'پورٹل پر [اعتماد|بھروسہ] ہے'],
  ['e\u0301t\u00e9', 'et\u00e9', '[e\u0301|e]t\u00e9'],
  ['go \u{1f44d} on', 'go \u{1f44d}\u{1f3fd} on', 'go [\u{1f44d}|\u{1f44d}\u{1f3fd}] on'],
  ['\u{1f468}\u{200d}\u{1f469}', '\u{1f468}', '[\u{1f468}\u{200d}\u{1f469}|\u{1f468}]'],
])('tells %j and %j apart', (before, after, told) => {
  expect(replaced(before, after)).toBe(told);
});

const TEXT = fc
  .array(
    fc.constantFrom(
      ...['a', 'trust', 'portal', 'پورٹل', 'اعتماد', 'ہے', 'e\u0301', '\u0301', '\u200d', '\u200c'],
      ...[
        '\u{1f468}',
        '\u{1f3fd}',
        '\u{1f1f5}',
        '\u{1f1f0}',
        '\ufe0f',
        '1',
        '#',
        '文',
        ' ',
        ' ',
        ', ',
        '.',
        '\n',
        ': ',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
function borders(text: string): ReadonlySet<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
}

it('keeps only what is the same, in order, and splits no grapheme cluster of either text', () => {
  fc.assert(
    fc.property(TEXT, TEXT, (before, after) => {
      const map = diffTexts(before, after);
      const [here, there] = [borders(before), borders(after)];
      let [rebuilt, reach, newReach] = ['', 0, 0];
      for (const [index, { start, end, newStart, newEnd }] of map.replacements.entries()) {
        expect(index === 0 || start > reach).toBe(true);
        expect(start - reach).toBe(newStart - newReach);
        expect([start, end].every((offset) => here.has(offset))).toBe(true);
        expect([newStart, newEnd].every((offset) => there.has(offset))).toBe(true);
        rebuilt += before.slice(reach, start) + after.slice(newStart, newEnd);
        [reach, newReach] = [end, newEnd];
      }
      expect(rebuilt + before.slice(reach)).toBe(after);
    }),
    { numRuns: 3000 },
  );
});

const LETTERS = fc.constantFrom(...['a', 'b', 'ا', 'د', 'e\u0301', 'ی\u200c']);
const WORD = fc.array(LETTERS, { minLength: 2, maxLength: 6 });
const MORE = fc.array(LETTERS, { minLength: 1, maxLength: 3 });

it('moves what is at the edge of a word to its new edge, and leaves what is inside', () => {
  fc.assert(
    fc.property(WORD, MORE, fc.boolean(), fc.boolean(), (letters, more, isBehind, isLonger) => {
      const longer = isBehind ? [...letters, ...more] : [...more, ...letters];
      const word = isLonger ? longer : letters;
      const other = isLonger ? letters : longer;
      const [was, is] = [word.join(''), other.join('')];
      const map = diffTexts(`so ${was} I`, `so ${is} I`);
      expect(map.span({ start: 3, end: 3 + was.length })).toEqual({
        ...{ start: 3, end: 3 + is.length },
        isTouched: true,
      });
      if (isLonger) return;
      // The letters but the one that moves with the edge.
      const inside = isBehind ? letters.slice(0, -1) : letters.slice(1);
      const from = isBehind ? 3 : 3 + (letters[0] ?? '').length;
      const by = isBehind ? 0 : is.length - was.length;
      const span = { start: from, end: from + inside.join('').length };
      const there = map.span(span);
      expect(`so ${is} I`.slice(there.start, there.end)).toContain(inside.join(''));
      if (new Set(longer).size === longer.length)
        expect(there).toEqual({ start: from + by, end: span.end + by, isTouched: false });
    }),
    { numRuns: 1000 },
  );
});
