import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { packed } from '#tests/unit/interchange/refi-qda/qdpx-files.ts';
import { database } from '#tests/unit/interchange/sqlite/databases.ts';
import type { Specimen } from './specimens.ts';

interface Bomb {
  readonly name: string;
  readonly make: () => Promise<Specimen>;
  readonly outcome: RegExp;
}

const DEEP = 100_000;
const MEBIBYTE = 1024 * 1024;

/** What packs to a thousandth. */
function blanks(mebibytes: number): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(MEBIBYTE).fill(0x20);
  let left = mebibytes;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(piece);
    },
  });
}

/** An archive with small files as they should be, and one that unpacks to far more than anybody writes. */
function swollen(name: string, entry: string, others: Readonly<Record<string, string>> = {}): Bomb {
  const make = async () => {
    const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    for (const [other, text] of Object.entries(others))
      await zip.add(other, new TextReader(text), { level: 0, extendedTimestamp: false });
    await zip.add(entry, blanks(96));
    return { name, bytes: new Uint8Array(await (await zip.close()).arrayBuffer()) };
  };
  return { name: `${name} that unpacks to much`, make, outcome: /^unpacks-too-large$/u };
}

function nested(name: string, text: () => string, outcome = /^[a-z-]+$/u): Bomb {
  const make = () => Promise.resolve({ name, bytes: new TextEncoder().encode(text()) });
  return { name: `${name} with groups in groups`, make, outcome };
}

function deepXml(root: string): string {
  return `<?xml version="1.0"?>${root}${'<Codes><Code guid="a" name="b">'.repeat(DEEP)}`;
}

/** A database of QualCoder in which each category, or code, lies in the one before it. */
function qualcoderChain(name: string, table: string, id: string, above: string): Bomb {
  const statements = [
    'create table project (databaseversion text, date text, memo text, about text)',
    'create table source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text)',
    'create table code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text)',
    'create table code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer)',
    'create table code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, supercid integer)',
    `with recursive chain (at) as (select 0 union all select at + 1 from chain where at < 29999)
     insert into ${table} (${id}, name, ${above}) select at + 1, at, nullif(at, 0) from chain`,
  ];
  const make = async () => ({ name: 'deep.qda', bytes: await database(statements) });
  return { name, make, outcome: /^opened$/u };
}

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const PACKAGE =
  '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>';

export const bombs: readonly Bomb[] = [
  swollen('bomb.qdpx', 'project.qde'),
  swollen('bomb.hashiya', 'manifest.json'),
  swollen('bomb.docx', 'word/document.xml', {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<Relationships/>',
  }),
  swollen('bomb.odt', 'content.xml', { mimetype: 'application/vnd.oasis.opendocument.text' }),
  swollen('bomb.epub', 'a.xhtml', {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'a.opf': PACKAGE,
  }),
  nested('deep.qde', () => deepXml('<Project xmlns="urn:QDA-XML:project:1.0">'), /^too-deep$/u),
  nested('deep.qdc', () => deepXml('<CodeBook xmlns="urn:QDA-XML:codebook:1.0">'), /^too-deep$/u),
  nested('deep.html', () => `<!doctype html><p>a${'<div><b>'.repeat(DEEP)}b`),
  nested('deep.json', () => '{"a":['.repeat(DEEP) + ']}'.repeat(DEEP)),
  nested('deep.rtf', () => `{\\rtf1 a${'{\\b '.repeat(DEEP)}b${'}'.repeat(DEEP)}}`),
  // Every level of quotes is read with all that lie in it.
  nested('deep.md', () => `${'> '.repeat(DEEP / 10)}a`),
  {
    name: 'deep.odt with groups in groups',
    make: async () => {
      const file = await packed(
        {
          mimetype: 'application/vnd.oasis.opendocument.text',
          'content.xml': '<text:section xmlns:text="t">'.repeat(DEEP),
        },
        { level: 0, extendedTimestamp: false },
      );
      return { name: 'deep.odt', bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    outcome: /^[a-z-]+$/u,
  },
  qualcoderChain('categories of QualCoder in categories', 'code_cat', 'catid', 'supercatid'),
  qualcoderChain('codes of QualCoder in codes', 'code_name', 'cid', 'supercid'),
];
