import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmMarkup } from '#parts/memo-editor/calm-markup.ts';

describe('markup from elsewhere, made calm', () => {
  it.each([
    ['<p style="color: red">a</p>', '<p data-style="color: red">a</p>'],
    ["<p STYLE = 'x' ONCLICK=run()>a</p>", "<p data-style = 'x' data-off=run()>a</p>"],
    ['<img src="x"onerror=run()>', '<img src="x"data-off=run()>'],
    ['<p title="style=1 > onclick=2">a</p>', '<p title="style=1 > onclick=2">a</p>'],
    ['<style>p > a { color: red }</style >b', 'b'],
    ['a<script>"<b>"</script>b', 'ab'],
    ['<!-- <p style="x"> -->a<![if !supportLists]>b<?xml x?>c', 'abc'],
    ['3 < 4 and <3', '3 &lt; 4 and &lt;3'],
    ['<<!-- -->p style=x>', '&lt;p style=x>'],
    ['<br/><p/style="x"/>a', '<br/><p/data-style="x"/>a'],
    ['<style/>a', '<style/>a'],
  ])('%s becomes %s', (html, calm) => {
    expect(calmMarkup(html)).toBe(calm);
  });

  it.each(['<p title="a', '<b', '<style>a', '<!-- a', '<p style'])(
    'has of %s what a parser keeps of it: nothing',
    (broken) => {
      expect(calmMarkup(`words${broken}`)).toBe('words');
    },
  );

  it.each(['<a"', '<style ', '<style>', "<p x='", '<p x="', '<!--', '</style', '<p style ', '<< '])(
    'reads each sign of a very long row of %s only so often',
    (piece) => {
      // Reading all that follows for every piece would outlast any test.
      expect(calmMarkup(piece.repeat(500_000))).not.toContain('style=');
    },
  );

  it('is calm already when it is made so again', () => {
    const pieces = ['<p', '<', '>', '"', "'", '=', ' style', ' onx', 'a', '/', '<!--', '-->'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, '<style>', '</style>')), (parts) => {
        const calm = calmMarkup(parts.join(''));
        expect(calmMarkup(calm)).toBe(calm);
      }),
    );
  });
});
