import { describe, expect, it } from 'vitest';
import { clipboardText, type ClipboardQuote } from '#parts/passage/clipboard-text.ts';

const english: ClipboardQuote = {
  text: 'They look.',
  language: 'en',
  direction: 'ltr',
  attribution: '(Interview Raza, April 2019)',
};
const urdu: ClipboardQuote = {
  text: 'لوگ آتے ہیں۔',
  language: 'ur',
  direction: 'rtl',
  attribution: '(Interview گل رحیم, April 2019)',
};

describe('quotes on the clipboard', () => {
  it('are the words as they stand, then the attribution', () => {
    expect(clipboardText([english]).plain).toBe('They look. (Interview Raza, April 2019)');
  });

  it('lie in paragraphs of their language and direction', () => {
    expect(clipboardText([urdu]).html).toBe(
      '<p dir="rtl" lang="ur">لوگ آتے ہیں۔ <span dir="ltr">(Interview گل رحیم, April 2019)</span></p>',
    );
  });

  it('are set apart by an empty line', () => {
    expect(clipboardText([english, urdu]).plain.split('\n\n')).toHaveLength(2);
  });

  it('are never markup', () => {
    const text = '<script>alert("1")</script> & more\nlines';
    expect(clipboardText([{ ...english, text, language: '"><b>' }]).html).toBe(
      '<p dir="ltr" lang="&quot;&gt;&lt;b&gt;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more<br>lines <span dir="ltr">(Interview Raza, April 2019)</span></p>',
    );
  });

  it('stand alone where the template is empty, and name no language nobody could tell', () => {
    const { plain, html } = clipboardText([{ ...english, attribution: '', language: 'und' }]);
    expect(plain).toBe('They look.');
    expect(html).toBe('<p dir="ltr">They look.</p>');
  });
});
