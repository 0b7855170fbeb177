import { describe, expect, test } from 'vitest';
import { pageLines } from '#interchange/html/page-lines.ts';
import { parsePage } from '#interchange/html/parse-page.ts';
import { readMutations } from '../../support/mutations.ts';
import { brokenPromises, encoded, problemOf, read, spoken } from '../../support/transcripts.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html>\n<html><head><title>Left out</title>${head}</head><body>${body}</body></html>`;

describe('a web page', () => {
  test('speakers, blocks as lines, line breaks, entities and white space', async () => {
    const result = await read(
      'a.html',
      page(`<h1>Interview&nbsp;1</h1>
        <p><b>Interviewer:</b> Who
          decides &amp; why?</p><p><strong>Raza:</strong> The <i>tehsildar</i>.<br>Always.</p>
        <div>Really<span> </span>always &lt;b&gt;.</div>
        <p><b>Interviewer:</b> Since when?<p><b>Raza:</b> 2005&hellip;`),
    );
    expect(result.text).toBe(
      'Interview\u00a01\nInterviewer: Who decides & why?\nRaza: The tehsildar.\nAlways.\nReally always <b>.\nInterviewer: Since when?\nRaza: 2005…',
    );
    expect(spoken(result)).toEqual([
      [undefined, 'Interview\u00a01'],
      ['Interviewer', 'Who decides & why?'],
      ['Raza', 'The tehsildar.\nAlways.\nReally always <b>.'],
      ['Interviewer', 'Since when?'],
      ['Raza', '2005…'],
    ]);
    expect(result.warnings).toEqual([]);
    expect(brokenPromises(result)).toEqual([]);
  });

  test('what a page does not show is left out, and pictures are counted, not fetched', async () => {
    const result = await read(
      'a.htm',
      page(
        `<script>document.write('run')</script><style>p { color: red }</style>
         <template><p>template</p></template><noscript>no script</noscript><!-- comment -->
         <p hidden>one</p><div style="color: red; display:none">two<p>three</div>
         <img src="https://example.org/a.png" alt="x"><svg><text>four</text></svg>
         <iframe src="https://example.org">five</iframe><p>Seen.</p><textarea>six</textarea>`,
      ),
    );
    expect(result.text).toBe('Seen.');
    expect(result.warnings).toEqual([
      { type: 'pictures-left-out', count: 2 },
      { type: 'hidden-text-left-out', count: 2 },
    ]);
  });

  test('a table is read by rows, a list by its items, preformatted text as it stands', async () => {
    const result = await read(
      'a.html',
      page(
        '<table><tr><th>Q<td>Who?<p>When?<tr><td><td>b<tr><td> <td></table><ul><li>one<li>two</ul><pre>\n a  b\nc</pre>',
      ),
    );
    expect(result.text).toBe('Q\tWho?\nWhen?\n\tb\none\ntwo\n a  b\nc');
  });

  test.each([
    ['meta charset', '<meta charset="windows-1256">', 'windows-1256'],
    [
      'meta http-equiv',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
      'windows-1256',
    ],
    ['nothing, but UTF-8', '', 'utf-8'],
    ['UTF-16 with a mark', '', 'utf-16le'],
  ] as const)('characters as %s says', async (_, head, encoding) => {
    const text = 'انٹرویو کیسا تھا'.replaceAll('ٹ', 'ت').replaceAll('ی', 'ي');
    const mark = encoding === 'utf-16le' ? '\ufeff' : '';
    const result = await read('a.html', encoded(mark + page(`<p>${text}`, head), encoding));
    expect(result.text).toBe(text);
    expect(result.encoding?.name).toBe(encoding);
  });

  test('a page in an encoding that is not offered is read as it says', async () => {
    const bytes = encoded(page('<p>?', '<meta charset="koi8-r">'), 'utf-8');
    bytes[bytes.indexOf(0x3f, 20)] = 0xc4;
    const result = await read('a.html', bytes);
    expect([result.text, result.encoding]).toEqual(['д', undefined]);
  });

  test('a page under another name, also as a browser saves it', async () => {
    const saved = `<!-- saved from url=(0030)https://example.org/ -->\n${page('<p>Yes.')}`;
    expect((await read('a.txt', saved)).warnings).toEqual([
      { type: 'read-as', extension: 'txt', format: 'html' },
    ]);
  });

  test('a page with nothing to read, and one nested beyond measure', async () => {
    expect(await problemOf('a.html', page('<img src=a.png>'))).toEqual({ type: 'no-text' });
    expect(await problemOf('a.html', page('<div>'.repeat(100_000)))).toEqual({ type: 'damaged' });
    const formatted = Array.from({ length: 400 }, (__, index) => `<b id=${String(index)}>`).join(
      '',
    );
    const hostile = page(`<p>${formatted}</p>${'<p>x</p>'.repeat(100_000)}`);
    expect(await problemOf('a.html', hostile)).toEqual({ type: 'damaged' });
  });

  test.each([
    ['lines', `<p>${'x<br>'.repeat(200_000)}`, 200_000],
    ['cells', `<table><tr>${'<td>x'.repeat(200_000)}</table>`, 1],
  ])('very many %s', (_, html, count) => {
    const parsed = parsePage(html);
    expect(parsed.ok && pageLines(parsed.value).lines).toHaveLength(count);
  });

  test('broken in any way, it ends', async () => {
    const content = page('<p><b>Q:</b> Who?<table><tr><td>a<td>b</table><p hidden>x<b><p>y</b>z');
    expect((await readMutations('a.html', content)).read).toBeGreaterThan(100);
  });
});
