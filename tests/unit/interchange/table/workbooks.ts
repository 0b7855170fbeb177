import { configure, TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { readTable, type ReadTable } from '#interchange/table/read-table.ts';
import type { TableFile } from '#interchange/table/table-file.ts';

const NAMESPACES = ['office', 'table', 'text', 'draw', 'dc']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An OpenDocument spreadsheet as LibreOffice packs it, with these tables. */
export async function odsOf(
  tables: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const content =
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:body>` +
    `<office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const entries = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    ...more,
  };
  configure({ useWebWorkers: false });
  // The first bytes of the kind of file stand right behind the first entry's name.
  const options = { level: 0, extendedTimestamp: false, dataDescriptor: false };
  const writer = new ZipWriter(new Uint8ArrayWriter(), options);
  for (const [name, text] of Object.entries(entries)) await writer.add(name, new TextReader(text));
  return writer.close();
}

export async function tableOf(
  bytes: Uint8Array<ArrayBuffer>,
  file: Partial<TableFile> = {},
): Promise<ReadTable> {
  const read = await readTable({ name: 'table', ...file, bytes });
  if (!read.ok) throw new Error(read.problem.type);
  return read.value;
}

export async function problemOf(bytes: Uint8Array<ArrayBuffer>, name = 'table') {
  const read = await readTable({ name, bytes });
  return read.ok ? undefined : read.problem;
}
