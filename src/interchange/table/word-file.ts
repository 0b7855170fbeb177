import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { Packer, type Document } from 'docx';
import { BlobGatherer } from '#interchange/archive/blob-gatherer.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';

/** A stretch of a Word file, as a document of its own. */
export interface WordPortion {
  readonly document: Document;
  /** Begins with more rows of the table that the portion before ends with. */
  readonly continuesTable: boolean;
}

const BODY_ENTRY = 'word/document.xml';
const BODY_BEGINS = '<w:body>';
/** Paper and margins, at the end of a body of one section. */
const BODY_ENDS = '<w:sectPr';
const ROW_BEGINS = '<w:tr>';
const TABLE_ENDS = '</w:tbl>';

type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

async function partsOf({ document }: WordPortion): Promise<Parts> {
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  const unpacked = await unpackEntries(packed, () => true, Infinity);
  if (!unpacked.ok) throw new Error(unpacked.problem.type);
  return unpacked.value.files;
}

/** What stands before, in and behind the body of a document. */
function bodyOf(parts: Parts): readonly [head: string, body: string, tail: string] {
  const xml = new TextDecoder().decode(parts.get(BODY_ENTRY));
  const begin = xml.indexOf(BODY_BEGINS) + BODY_BEGINS.length;
  const end = xml.lastIndexOf(BODY_ENDS);
  return [xml.slice(0, begin), xml.slice(begin, end), xml.slice(end)];
}

function withoutTableEnd(body: string): string {
  return body.slice(0, body.lastIndexOf(TABLE_ENDS));
}

function withoutTableBegin(body: string): string {
  return body.slice(body.indexOf(ROW_BEGINS));
}

/** The text of a Word file in pieces, one a portion; `first` are the parts of the first one. */
async function* piecesOf(first: Parts, others: Iterator<WordPortion>): AsyncGenerator<string> {
  const [head, begun, tail] = bodyOf(first);
  let body = begun;
  yield head;
  for (let next = others.next(); !next.done; next = others.next()) {
    const { continuesTable } = next.value;
    yield continuesTable ? withoutTableEnd(body) : body;
    const [, written] = bodyOf(await partsOf(next.value));
    body = continuesTable ? withoutTableBegin(written) : written;
  }
  yield body + tail;
}

function encodedStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}

/**
 * One Word file of portions that are made, written and forgotten one after the other: the library takes some fifteen
 * kilobytes for every paragraph it has in hand. Styles and paper are those of the first.
 */
export async function wordFile(portions: Iterator<WordPortion>): Promise<Uint8Array<ArrayBuffer>> {
  const first = portions.next();
  if (first.done) throw new RangeError('a Word file has at least one portion');
  const parts = await partsOf(first.value);
  const zip = new ZipWriter(new BlobGatherer('application/zip'), { useWebWorkers: false });
  for (const [name, bytes] of parts) {
    if (name !== BODY_ENTRY) await zip.add(name, new Uint8ArrayReader(bytes));
  }
  await zip.add(BODY_ENTRY, encodedStream(piecesOf(parts, portions)));
  return new Uint8Array(await (await zip.close()).arrayBuffer());
}
