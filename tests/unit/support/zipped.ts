import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A zip archive of named files, the first one not compressed, as formats want their type. */
export async function zipped(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
  });
  for (const [index, [name, content]] of files.entries()) {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader, { level: index === 0 ? 0 : 6 });
  }
  return writer.close();
}
