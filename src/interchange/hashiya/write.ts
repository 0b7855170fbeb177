import {
  TextReader,
  Uint8ArrayReader,
  ZipWriter,
  type ZipWriterAddDataOptions,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { CodingInWords } from '#domain/coding-in-words.ts';
import type { BlobHash } from '#domain/ids.ts';
import type { Change } from '#domain/log/change.ts';
import { BlobGatherer } from '#interchange/archive/blob-gatherer.ts';
import type { CodebookFile } from '#interchange/codebook-file/codebook-file.ts';
import { csvLine } from '#interchange/table/csv.ts';
import { entryName } from '#interchange/archive/entry-name.ts';
import { HASHIYA_MEDIA_TYPE, manifestOf, type ManifestFacts } from './manifest.ts';
import { HASHIYA_README } from './readme-text.ts';

/** A log file ends with this many changes, or this many characters, whatever comes first. */
const CHANGES_A_FILE = 5_000;
const CHARACTERS_A_FILE = 8_000_000;

export interface StoredBlob {
  readonly hash: BlobHash;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Source<Item> = AsyncIterable<Item> | Iterable<Item>;

/** A project to be written; each part is read once, in this order, a piece at a time. */
export interface HashiyaSource {
  readonly about: ManifestFacts;
  /** In the order of the log. */
  readonly changes: Source<Change>;
  readonly blobs: Source<StoredBlob>;
  readonly texts: Source<{ readonly title: string; readonly text: string }>;
  readonly codebook: CodebookFile;
  readonly codings: Source<CodingInWords>;
}

/** Changes as lines of JSON, gathered to the size of a file. */
async function* logFiles(
  changes: Source<Change>,
): AsyncGenerator<{ readonly text: string; readonly count: number }> {
  let lines: string[] = [];
  let characters = 0;
  for await (const change of changes) {
    const line = `${JSON.stringify(change)}\n`;
    lines.push(line);
    characters += line.length;
    if (lines.length < CHANGES_A_FILE && characters < CHARACTERS_A_FILE) continue;
    yield { text: lines.join(''), count: lines.length };
    lines = [];
    characters = 0;
  }
  if (lines.length > 0) yield { text: lines.join(''), count: lines.length };
}

async function* codingLines(codings: Source<CodingInWords>): AsyncGenerator<string> {
  const head = ['document', 'start', 'end', 'text', 'code', 'coder', 'weight', 'comment', 'memo'];
  yield `\uFEFF${csvLine(head)}`;
  for await (const { document, start, end, text, path, coder, weight, comment, memo } of codings)
    yield csvLine([document, start, end, text, path, coder, weight ?? '', comment, memo]);
}

function byteStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}

function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A place for the archive that is being written, and what has gone in. */
class Archive {
  readonly #zip: ZipWriter<Blob>;
  readonly #options: ZipWriterAddDataOptions;
  readonly #onEntry: () => void;

  constructor(exportedAt: string, onEntry: () => void) {
    this.#zip = new ZipWriter(new BlobGatherer(HASHIYA_MEDIA_TYPE), { useWebWorkers: false });
    this.#options = { lastModDate: new Date(exportedAt) };
    this.#onEntry = onEntry;
  }

  async add(
    name: string,
    content: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
    options: ZipWriterAddDataOptions = {},
  ): Promise<void> {
    const reader =
      typeof content === 'string'
        ? new TextReader(content)
        : content instanceof Uint8Array
          ? new Uint8ArrayReader(content)
          : content;
    await this.#zip.add(name, reader, { ...this.#options, ...options });
    this.#onEntry();
  }

  close(): Promise<Blob> {
    return this.#zip.close();
  }
}

async function addLog(archive: Archive, changes: Source<Change>): Promise<number> {
  let files = 0;
  let count = 0;
  for await (const file of logFiles(changes)) {
    files += 1;
    count += file.count;
    await archive.add(`log/${String(files).padStart(6, '0')}.jsonl`, file.text);
  }
  return count;
}

async function addBlobs(archive: Archive, blobs: Source<StoredBlob>): Promise<number> {
  let count = 0;
  for await (const { hash, bytes } of blobs) {
    await archive.add(`blobs/${hash}`, bytes);
    count += 1;
  }
  return count;
}

/** Writes a project, or the part of it that is given, as one file; `onEntry` is told after each piece. The form is described in `readme-text.ts`. */
export async function writeHashiya(
  source: HashiyaSource,
  onEntry: () => void = () => undefined,
): Promise<Blob> {
  const archive = new Archive(source.about.exportedAt, onEntry);
  await archive.add('mimetype', HASHIYA_MEDIA_TYPE, { level: 0 });
  const changes = await addLog(archive, source.changes);
  const blobs = await addBlobs(archive, source.blobs);
  const manifest = manifestOf(source.about, { changes, blobs });
  await archive.add('manifest.json', prettyJson(manifest));
  await archive.add('README.txt', HASHIYA_README);
  const taken = new Set<string>();
  for await (const { title, text } of source.texts)
    await archive.add(`texts/${entryName(title, 'txt', taken)}`, text);
  await archive.add('codebook.json', prettyJson(source.codebook));
  await archive.add('codings.csv', byteStream(codingLines(source.codings)));
  return archive.close();
}
