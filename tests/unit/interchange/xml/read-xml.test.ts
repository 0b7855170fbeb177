import { describe, expect, test } from 'vitest';
import { readXml, XmlReading, type XmlFormat } from '#interchange/xml/read-xml.ts';
import type { XmlElement } from '#interchange/xml/xml-element.ts';

const FORMAT: XmlFormat = {
  namespace: 'urn:study:',
  roots: new Set(['Study']),
  elements: new Set(['Study', 'People', 'Person', 'Name']),
  limits: { bytes: 1 << 16, depth: 6 },
};

function read(xml: string | Uint8Array, limits = FORMAT.limits) {
  const records: XmlElement[] = [];
  const unknown: string[] = [];
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const result = readXml(
    bytes,
    { ...FORMAT, limits },
    { onRecord: (record) => records.push(record), onUnknown: (name) => unknown.push(name) },
  );
  return { result, records, unknown, problem: result.ok ? undefined : result.problem };
}

const study = (inside: string) => `<Study xmlns="urn:study:1">${inside}</Study>`;

describe('reading', () => {
  test('records come whole, with their attributes and texts', () => {
    const { records, result } = read(
      study(
        '<People n="1"><Person id="a&#10;b" other:id="x" xmlns:other="urn:o"><Name>شاہ &amp; <![CDATA[<co>]]></Name></Person> <Person/></People><Name>on top</Name>',
      ),
    );
    expect(records.map(({ name }) => name)).toEqual(['Person', 'Person']);
    expect(records[0]?.attribute('id')).toBe('a\nb');
    expect(records[0]?.attribute('constructor')).toBeUndefined();
    expect(records[0]?.child('Name')?.text).toBe('شاہ & <co>');
    expect(result.ok && result.value.child('Name')?.text).toBe('on top');
    expect(result.ok && result.value.child('People')?.children).toEqual([]);
  });

  test('any prefix and version of the namespace will do, others are passed over with what they hold', () => {
    const { records, unknown } = read(
      '<q:Study xmlns:q="urn:study:0:4" xmlns="urn:other"><q:People><Person><q:Name/></Person><q:Person/><q:Dog><q:Person/></q:Dog></q:People></q:Study>',
    );
    expect(records).toHaveLength(1);
    expect(unknown).toEqual(['Person', 'q:Dog']);
  });

  test('text across the borders of the pieces it is decoded in', () => {
    const long = 'ہم😀'.repeat(400_000);
    const { records } = read(study(`<People><Person><Name>${long}</Name></Person></People>`), {
      bytes: 1 << 24,
      depth: 6,
    });
    expect(records[0]?.child('Name')?.text).toBe(long);
  });

  const people = study('<People><Person><Name>Zoë 😀</Name></Person></People>');
  const wide = (text: string) =>
    new Uint8Array(new Uint16Array(Array.from(text, (_, i) => text.charCodeAt(i))).buffer);
  test.each([
    ['a byte order mark', new TextEncoder().encode(`\ufeff${people}`)],
    ['UTF-16', wide(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${people.replace('😀', '')}`)],
    ['UTF-8 that says it is UTF-16', `<?xml version="1.0" encoding="utf-16"?>${people}`],
    ['an unknown encoding', `<?xml version="1.0" encoding="klingon"?>${people}`],
  ])('%s', (_, xml) => {
    expect(read(xml).records[0]?.child('Name')?.text).toMatch(/^Zoë/u);
  });

  test('the encoding that is declared', () => {
    const latin = Uint8Array.from(
      `<?xml version='1.0' encoding='ISO-8859-1'?>${people.replace('😀', '')}`,
      (character) => character.charCodeAt(0),
    );
    expect(read(latin).records[0]?.child('Name')?.text).toBe('Zoë ');
  });
});

describe('piece by piece', () => {
  const whole = study('<People><Person id="ہم 😀"><Name>شاہ</Name></Person><Person/></People>');
  const utf8 = new TextEncoder().encode(whole);
  const utf16 = new Uint8Array(
    new Uint16Array(
      Array.from({ length: whole.length + 1 }, (_, at) => `\ufeff${whole}`.charCodeAt(at)),
    ).buffer,
  );

  test.each([
    ['UTF-8', utf8],
    ['UTF-16', utf16],
  ])('single bytes of %s are read as all at once', (_, bytes) => {
    const records: XmlElement[] = [];
    const reading = new XmlReading(FORMAT, {
      onRecord: (record) => records.push(record),
      onUnknown: () => undefined,
    });
    for (const byte of bytes) expect(reading.take(Uint8Array.of(byte))).toBe(true);
    expect(reading.finish().ok).toBe(true);
    expect(records).toEqual(read(bytes).records);
    expect(records.map((record) => record.attribute('id'))).toEqual(['ہم 😀', undefined]);
  });

  test('after a fault no more is wanted', () => {
    const reading = new XmlReading(FORMAT, {
      onRecord: () => undefined,
      onUnknown: () => undefined,
    });
    const malformed = new TextEncoder().encode(study(`<Name>${' '.repeat(200)}</People>`));
    expect(reading.take(malformed)).toBe(false);
    expect(reading.take(utf8)).toBe(false);
    expect(reading.finish()).toEqual({
      ok: false,
      problem: { type: 'malformed-xml', line: 1 },
    });
  });

  test('parts come before the record they are in, and are not kept in it', () => {
    const met: string[] = [];
    const xml = study(
      '<People><Person id="1"><Name id="2">a</Name><Person id="3"><Name id="4"/></Person></Person></People><Name id="5"/>',
    );
    const about = (element: XmlElement) => `${element.name} ${element.attribute('id') ?? ''}`;
    const result = readXml(
      new TextEncoder().encode(xml),
      { ...FORMAT, parts: new Set(['Name']) },
      {
        onPart: (part, parent) => met.push(`${about(part)} in ${about(parent)}: ${part.text}`),
        onRecord: (record) => met.push(`${about(record)}, ${record.children.map(about).join()}`),
        onUnknown: () => undefined,
      },
    );
    expect(met).toEqual(['Name 2 in Person 1: a', 'Name 4 in Person 3: ', 'Person 1, Person 3']);
    expect(result.ok && result.value.children.map(about)).toEqual(['People ', 'Name 5']);
  });
});

describe('refusing', () => {
  test.each([
    ['nothing', '', { type: 'not-this-format' }],
    ['only white space', ' \n'.repeat(200), { type: 'not-this-format' }],
    ['no markup', 'PK\u0003\u0004', { type: 'not-this-format' }],
    ['another root', '<People xmlns="urn:study:1"/>', { type: 'not-this-format' }],
    ['another namespace', '<Study xmlns="urn:other:1"/>', { type: 'not-this-format' }],
    ['no namespace', '<Study/>', { type: 'not-this-format' }],
    ['an open tag', '<Study xmlns="urn:study:1">\n\n<People>', { type: 'malformed-xml', line: 3 }],
    ['crossed tags', study('\n<People><Person></People>'), { type: 'malformed-xml', line: 2 }],
    ['a bare ampersand', study('<Name>a & b</Name>'), { type: 'malformed-xml', line: 1 }],
    ['an unknown entity', study('<Name>&nbsp;</Name>'), { type: 'malformed-xml', line: 1 }],
    ['a character XML has not', study('<Name>\u0001</Name>'), { type: 'malformed-xml', line: 1 }],
    ['an unknown prefix', study('<o:Name/>'), { type: 'malformed-xml', line: 1 }],
    ['a second root', `${study('')}<Study/>`, { type: 'malformed-xml', line: 1 }],
    [
      'a document type',
      `<!DOCTYPE Study [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n${study('<Name>&b;</Name>')}`,
      { type: 'doctype', line: 1 },
    ],
    [
      'a document type elsewhere',
      `<!DOCTYPE Study SYSTEM "file:///etc/passwd">${study('')}`,
      { type: 'doctype', line: 1 },
    ],
    [
      'elements far below each other',
      study('<Name>'.repeat(6)),
      { type: 'too-deep', limit: 6, line: 1 },
    ],
    [
      'unknown elements far below each other',
      study('<Dog>'.repeat(6)),
      { type: 'too-deep', limit: 6, line: 1 },
    ],
    ['too much', study(' '.repeat(1 << 16)), { type: 'too-large', limitBytes: 1 << 16 }],
  ])('%s', (_, xml, problem) => {
    expect(read(xml).problem).toEqual(problem);
  });

  test('bytes that are no characters', () => {
    const xml = new TextEncoder().encode(study('<Name>a?</Name>'));
    xml[xml.indexOf(0x3f)] = 0xff;
    expect(read(xml).problem).toEqual({ type: 'malformed-xml', line: 1 });
  });
});
