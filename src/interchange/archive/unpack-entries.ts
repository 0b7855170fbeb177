import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { failure, success, type Result } from '#domain/result.ts';
import { archiveEntryLimit } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import { ByteGatherer } from './byte-gatherer.ts';

export type ArchiveProblem = Extract<
  ReadProblem,
  { type: 'damaged' | 'password-protected' | 'too-many-entries' | 'unpacks-too-large' }
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

/** Hands over what is unpacked while the bytes of all entries together stay within the limit. */
class BoundedUnpacker {
  private total = 0;

  constructor(private readonly limitBytes: number) {}

  async unpack(entry: FileEntry, take: (piece: Uint8Array) => void): Promise<void> {
    const stream = new WritableStream<Uint8Array>({
      write: (chunk) => {
        this.total += chunk.length;
        if (this.total > this.limitBytes) throw new LimitReached();
        take(chunk);
      },
    });
    await entry.getData(stream);
  }

  async bytes(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
    const gatherer = new ByteGatherer(entry, this.limitBytes - this.total);
    await this.unpack(entry, (piece) => {
      gatherer.add(piece);
    });
    return gatherer.bytes();
  }
}

type Archive = Blob | Uint8Array<ArrayBuffer>;

interface Limits {
  /** Of what is unpacked together. */
  readonly limitBytes: number;
  /** Of files and folders in the archive. */
  readonly entryLimit?: number | undefined;
}

async function filesIn(
  reader: ZipReader<Blob>,
  limit: number,
): Promise<Result<readonly FileEntry[], ArchiveProblem>> {
  const entries: FileEntry[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (entries.length >= limit) return failure({ type: 'too-many-entries', limit });
    if (!entry.directory) entries.push(entry);
  }
  return success(entries);
}

/** Of all files in an archive those that are wanted, with what can be done with them while it is open. */
async function withWanted<Value>(
  archive: Archive,
  isWanted: (name: string) => boolean,
  { limitBytes, entryLimit = archiveEntryLimit }: Limits,
  work: (wanted: readonly FileEntry[], all: readonly FileEntry[]) => Promise<Value>,
): Promise<Result<Value, ArchiveProblem>> {
  // Its own workers come from data: addresses, which the page's policy bars; this runs in a worker anyway.
  configure({ useWebWorkers: false });
  const file = archive instanceof Blob ? archive : new Blob([archive]);
  const reader = new ZipReader(new BlobReader(file), { strictness: 'tolerant' });
  try {
    const all = await filesIn(reader, entryLimit);
    if (!all.ok) return all;
    const wanted = all.value.filter(({ filename }) => isWanted(filename));
    if (wanted.some(({ encrypted }) => encrypted)) return failure({ type: 'password-protected' });
    const names = new Set(wanted.map(({ filename }) => filename));
    if (names.size < wanted.length) return failure({ type: 'damaged' });
    return success(await work(wanted, all.value));
  } catch (error) {
    if (error instanceof LimitReached) return failure({ type: 'unpacks-too-large', limitBytes });
    return failure({ type: 'damaged' });
  } finally {
    await reader.close();
  }
}

/** Unpacks the wanted files of a zip archive. Sizes are counted while unpacking, since what headers say may lie. */
export function unpackEntries(
  archive: Archive,
  isWanted: (name: string) => boolean,
  limitBytes: number,
  entryLimit?: number,
): Promise<Result<UnpackedEntries, ArchiveProblem>> {
  return withWanted(archive, isWanted, { limitBytes, entryLimit }, async (wanted, all) => {
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    const unpacker = new BoundedUnpacker(limitBytes);
    for (const entry of wanted) files.set(entry.filename, await unpacker.bytes(entry));
    const sizes = new Map(all.map((entry) => [entry.filename, entry.uncompressedSize]));
    return { names: [...sizes.keys()], sizes, files };
  });
}

/** Unpacks one file of a zip archive, and hands it over piece by piece: no more than a piece is in memory. */
export function unpackEntry(
  archive: Archive,
  name: string,
  limitBytes: number,
  take: (piece: Uint8Array) => void,
): Promise<Result<undefined, ArchiveProblem>> {
  return withWanted(
    archive,
    (each) => each === name,
    { limitBytes },
    async (wanted) => {
      const unpacker = new BoundedUnpacker(limitBytes);
      for (const entry of wanted) await unpacker.unpack(entry, take);
      return undefined;
    },
  );
}
