import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schemas = new URL('../../../fixtures/refi-qda/', import.meta.url);

/** The text of every file in an archive, by name. */
export async function entriesOf(file: Blob): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const entries = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries()) {
    if (entry.directory) continue;
    const bytes = await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false });
    entries.set(entry.filename, bytes);
  }
  return entries;
}

export async function textOf(file: Blob, name = 'project.qde'): Promise<string> {
  const bytes = (await entriesOf(file)).get(name);
  if (!bytes) throw new Error(`no ${name} in the archive`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** What xmllint has to say against a file. */
export async function faults(
  xml: string,
  schema: 'Project.xsd' | 'Codebook.xsd' = 'Project.xsd',
): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: 'written.xml', contents: xml }],
    schema: [{ fileName: schema, contents: readFileSync(new URL(schema, schemas), 'utf8') }],
  });
  return result.errors.map(({ message }) => message);
}
