import { describe, expect, test } from 'vitest';
import { readMutations } from '../../support/mutations.ts';
import { brokenPromises, problemOf, read, spoken } from '../../support/transcripts.ts';
import { zipped } from '../../support/zipped.ts';

const CONTAINER =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const PACKAGE = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Left out</dc:title></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="b" href="text/b%20two.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/a.xhtml#x" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="missing"/></spine></package>`;
const chapter = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body>${body}</body></html>`;

function epub(more: readonly (readonly [string, string])[] = []) {
  return zipped([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['OEBPS/book.opf', PACKAGE],
    ['OEBPS/nav.xhtml', chapter('<nav>Contents</nav>')],
    ['OEBPS/text/b two.xhtml', chapter('<p>Q: Why?</p><p>A: Because &amp; so.</p>')],
    [
      'OEBPS/text/a.xhtml',
      chapter('<h1>One</h1><a id="x"/><p>Q: Who?</p><p>A: He.<img src="a.png"/></p>'),
    ],
    ...more,
  ]);
}

const encryption = (algorithm: string) =>
  `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="OEBPS/text/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>`;

describe('a book', () => {
  test('chapters in the order of the spine', async () => {
    const result = await read('a.epub', await epub());
    expect(spoken(result)).toEqual([
      [undefined, 'One'],
      ['Q', 'Who?'],
      ['A', 'He.'],
      ['Q', 'Why?'],
      ['A', 'Because & so.'],
    ]);
    expect(result.warnings).toEqual([{ type: 'pictures-left-out', count: 1 }]);
    expect(brokenPromises(result)).toEqual([]);
  });

  test('one that its seller locked is told from one with locked fonts', async () => {
    const locked = encryption('http://www.w3.org/2001/04/xmlenc#aes256-cbc');
    expect(await problemOf('a.epub', await epub([['META-INF/encryption.xml', locked]]))).toEqual({
      type: 'copy-protected',
    });
    const fonts = encryption('http://www.idpf.org/2008/embedding');
    const read1 = await read('a.epub', await epub([['META-INF/encryption.xml', fonts]]));
    expect(read1.text).toContain('Who?');
  });

  test('without its list or a chapter it is damaged', async () => {
    const bare = await zipped([['mimetype', 'application/epub+zip']]);
    expect(await problemOf('a.epub', bare)).toEqual({ type: 'damaged' });
    const torn = await zipped([
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', CONTAINER],
      ['OEBPS/book.opf', PACKAGE],
    ]);
    expect(await problemOf('a.epub', torn)).toEqual({ type: 'damaged' });
  });

  test('what unpacks beyond measure is not unpacked', async () => {
    const swollen = await epub([['OEBPS/c.xhtml', ' '.repeat(30_000_000)]]);
    expect(await problemOf('a.epub', swollen)).toMatchObject({ type: 'unpacks-too-large' });
  });

  test('broken in any way, it ends', async () => {
    expect((await readMutations('a.epub', await epub())).refused).toBeGreaterThan(20);
  });
});
