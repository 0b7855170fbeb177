import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { XmlWriter } from '#interchange/xml/xml-writer.ts';

function written(write: (xml: XmlWriter) => void): string {
  let text = '';
  const xml = new XmlWriter((piece) => {
    text += piece;
  });
  write(xml);
  return text.replace(/^<\?xml[^>]*\?>\n/u, '');
}

test('elements, attributes and text', () => {
  const text = written((xml) => {
    xml.begin('Code', { name: 'a & "b"\n<c>', color: undefined });
    xml.text('Description', 'x < y & z > "w"\r\n');
    xml.empty('NoteRef', { targetGUID: '1' });
    xml.end();
  });
  expect(text).toBe(
    '<Code name="a &amp; &quot;b&quot;&#10;&lt;c&gt;">\n<Description>x &lt; y &amp; z &gt; "w"&#13;\n</Description>\n<NoteRef targetGUID="1"/></Code>',
  );
});

describe('groups', () => {
  test('with nothing in them are not written', () => {
    const text = written((xml) => {
      xml.begin('Project');
      xml.beginGroup('Users');
      xml.end();
      xml.beginGroup('CodeBook');
      xml.beginGroup('Codes');
      xml.end();
      xml.end();
      xml.end();
    });
    expect(text).toBe('<Project/>');
  });

  test('in groups are written with the first thing in them', () => {
    const text = written((xml) => {
      xml.beginGroup('CodeBook');
      xml.beginGroup('Codes');
      xml.empty('Code');
      xml.empty('Code');
      xml.end();
      xml.end();
    });
    expect(text).toBe('<CodeBook>\n<Codes>\n<Code/>\n<Code/></Codes></CodeBook>');
  });
});

test('characters that XML cannot hold are left out and counted', () => {
  let count = 0;
  const text = written((xml) => {
    xml.text('a', 'x\u0000\u001f\ufffe\uffff\ud800y\udc00\u007f\u0085😀\t');
    xml.empty('b', { c: '\u0001' });
    count = xml.illegal;
  });
  expect(text).toBe('<a>xy\u007f\u0085😀\t</a>\n<b c=""/>');
  expect(count).toBe(7);
});

test('whatever is written is read back by a strict parser', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      const legal = any.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
      const found: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', (tag) => found.push(...Object.values(tag.attributes)));
      parser.on('text', (text) => found.push(text));
      parser.on('error', (error) => {
        throw error;
      });
      const text = written((xml) => {
        xml.begin('a', { b: any });
        xml.text('c', any);
        xml.end();
      });
      parser.write(text).close();
      const [attribute, ...texts] = found;
      expect(attribute).toBe(legal);
      expect(texts.join('').replace(/^\n/u, '')).toBe(legal);
    }),
  );
});
