import { readFile } from 'node:fs/promises';
import { TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

const NESTED = /\.(?:qdpx|hashiya|zip)$/u;

async function textsIn(bytes: Uint8Array<ArrayBuffer>, above: string): Promise<[string, string][]> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes));
  const texts: [string, string][] = [];
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    const name = above + entry.filename;
    if (NESTED.test(name))
      texts.push(...(await textsIn(await entry.getData(new Uint8ArrayWriter()), `${name}/`)));
    else texts.push([name, await entry.getData(new TextWriter())]);
  }
  await zip.close();
  return texts;
}

/** Everything in a zip file as text, by name; zip files in it are opened too. */
export async function zipTexts(path: string): Promise<ReadonlyMap<string, string>> {
  return new Map(await textsIn(new Uint8Array(await readFile(path)), ''));
}
