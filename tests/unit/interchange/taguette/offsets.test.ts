import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Length } from '#domain/text/units.ts';
import { byteOffsets } from '#interchange/taguette/byte-offsets.ts';
import { markupText } from '#interchange/taguette/markup-text.ts';

const LETTERS = ['a', 'é', 'ب', 'گ', ' ', '\n', '😀', '👨‍👩‍👧', '&amp;', '&lt;', 'ہے', '。', '\u00a0'];
const words = fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((list) => list.join(''));
const inline = fc.tuple(fc.constantFrom('', 'b', 'em', 'a'), words).map(([tag, text]) => {
  return tag === '' ? text : `<${tag}>${text}</${tag}>`;
});
const block = fc
  .tuple(fc.constantFrom('p', 'li', 'h1', 'pre', 'blockquote', 'td'), fc.array(inline))
  .map(([tag, inside]) => {
    const text = `<${tag}>${inside.join('')}</${tag}>`;
    return tag === 'td' ? `<table><tr>${text}${text}</tr></table>` : text;
  });
const markup = fc
  .array(fc.tuple(block, fc.constantFrom('', '\n', '\n\n  ', '<br>')))
  .map((blocks) => blocks.flat().join(''));

const withoutBlanks = (text: string) => text.replace(/[\t\n\f\r ]+/gu, '');

function readable(html: string) {
  const text = markupText(html);
  if (!text) throw new Error('markup that cannot be read');
  return text;
}

describe('the text of markup', () => {
  it('says the same words as its text nodes', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { text, written } = readable(html);
        expect(withoutBlanks(text)).toBe(withoutBlanks(written));
      }),
    );
  });

  it('has every passage where its bytes are', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, one, other) => {
        const text = readable(html);
        const points = Array.from(text.written);
        const [first = 0, last = 0] = [one, other]
          .map((number) => number % (points.length + 1))
          .sort((a, b) => a - b);
        const start = points.slice(0, first).join('');
        const passage = points.slice(first, last).join('');
        const [from, to] = [utf8Length(start), utf8Length(start + passage)];
        const offsets = byteOffsets(text.written, [to, from]);
        expect([offsets.get(from), offsets.get(to)]).toEqual([
          start.length,
          start.length + passage.length,
        ]);
        const span = text.place({ start: start.length, end: start.length + passage.length });
        const found = text.text.slice(span.start, span.end);
        expect(withoutBlanks(found)).toBe(withoutBlanks(passage));
        expect(found.startsWith('\n') && !passage.startsWith('\n')).toBe(false);
      }),
    );
  });

  it('takes a byte within a character for the place before it', () => {
    expect([...byteOffsets('a😀é', [0, 1, 2, 4, 5, 6, 7, 9])]).toEqual([
      ...[
        [0, 0],
        [1, 1],
        [2, 1],
        [4, 1],
        [5, 3],
        [6, 3],
        [7, 4],
        [9, 6],
      ],
    ]);
  });

  it.each([
    ['<p>one\n  two</p>', 'one two'],
    ['<p>one</p>\n\n<p>two</p>', 'one\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1\t2\n3'],
    ['<pre>  one\n   two</pre>', '  one\n   two'],
    ['<p><b>Q:</b> how</p>', 'Q: how'],
    ['<p>a&nbsp;b &lt;c&gt;</p>', 'a\u00a0b <c>'],
    ['\ufeff<p>one</p>', 'one'],
  ])('reads %j as people do', (html, text) => {
    expect(readable(html).text).toBe(text);
  });
});
