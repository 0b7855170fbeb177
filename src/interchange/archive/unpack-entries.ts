import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { failure, success, type Result } from '#domain/result.ts';
import { archiveEntryLimit } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';

export type ArchiveProblem = Extract<
  ReadProblem,
  { type: 'damaged' | 'password-protected' | 'unpacks-too-large' }
>;

export interface UnpackedEntries {
  /** Names of all files in the archive, unpacked or not. */
  readonly names: readonly string[];
  /** Unpacked sizes in bytes by name, as the archive says: to choose by, not to be believed. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Thrown into the stream that unpacks, to stop it. */
class LimitReached extends Error {}

/** Keeps what is written to it while the bytes of all entries together stay within the limit. */
class BoundedCollector {
  private chunks: Uint8Array[] = [];
  private total = 0;

  constructor(private readonly limitBytes: number) {}

  async unpack(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
    this.chunks = [];
    const stream = new WritableStream<Uint8Array>({
      write: (chunk) => {
        this.total += chunk.length;
        if (this.total > this.limitBytes) throw new LimitReached();
        this.chunks.push(chunk.slice());
      },
    });
    await entry.getData(stream);
    return new Uint8Array(await new Blob(this.chunks as BlobPart[]).arrayBuffer());
  }
}

async function unpackFrom(
  reader: ZipReader<Blob>,
  isWanted: (name: string) => boolean,
  limitBytes: number,
): Promise<Result<UnpackedEntries, ArchiveProblem>> {
  const entries: FileEntry[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (entries.length >= archiveEntryLimit) return failure({ type: 'damaged' });
    if (!entry.directory) entries.push(entry);
  }
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const collector = new BoundedCollector(limitBytes);
  for (const entry of entries) {
    if (!isWanted(entry.filename)) continue;
    if (entry.encrypted) return failure({ type: 'password-protected' });
    if (files.has(entry.filename)) return failure({ type: 'damaged' });
    files.set(entry.filename, await collector.unpack(entry));
  }
  const sizes = new Map(entries.map((entry) => [entry.filename, entry.uncompressedSize]));
  return success({ names: [...sizes.keys()], sizes, files });
}

/** Unpacks the wanted files of a zip archive. Sizes are counted while unpacking, since what headers say may lie. */
export async function unpackEntries(
  archive: Blob | Uint8Array<ArrayBuffer>,
  isWanted: (name: string) => boolean,
  limitBytes: number,
): Promise<Result<UnpackedEntries, ArchiveProblem>> {
  // Its own workers come from data: addresses, which the page's policy bars; this runs in a worker anyway.
  configure({ useWebWorkers: false });
  const file = archive instanceof Blob ? archive : new Blob([archive]);
  const reader = new ZipReader(new BlobReader(file), { strictness: 'tolerant' });
  try {
    return await unpackFrom(reader, isWanted, limitBytes);
  } catch (error) {
    if (error instanceof LimitReached) return failure({ type: 'unpacks-too-large', limitBytes });
    return failure({ type: 'damaged' });
  } finally {
    await reader.close();
  }
}
