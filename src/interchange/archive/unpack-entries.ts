import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { failure, success, type Result } from '#domain/result.ts';
import { archiveEntryLimit } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import { ByteGatherer } from './byte-gatherer.ts';
import { unpackSmall } from './unpack-small.ts';

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

  async bytes(archive: Blob, entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
    const isBounded = this.total + entry.uncompressedSize <= this.limitBytes;
    const small = isBounded ? await unpackSmall(archive, entry) : undefined;
    if (small) {
      this.total += small.length;
      return small;
    }
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

/**
 * Goes through an archive, and works on each wanted file when it comes to it: what the library knows of a file takes
 * kilobytes, and is not to be kept. Gives the sizes of all files by name, as the archive says.
 */
async function goThrough(
  archive: Archive,
  isWanted: (name: string) => boolean,
  { limitBytes, entryLimit = archiveEntryLimit }: Limits,
  work: (entry: FileEntry, archive: Blob) => Promise<void>,
): Promise<Result<ReadonlyMap<string, number>, ArchiveProblem>> {
  // Its own workers come from data: addresses, which the page's policy bars; this runs in a worker anyway.
  configure({ useWebWorkers: false });
  const file = archive instanceof Blob ? archive : new Blob([archive]);
  const reader = new ZipReader(new BlobReader(file), { strictness: 'tolerant' });
  const sizes = new Map<string, number>();
  let entries = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      entries += 1;
      if (entries > entryLimit) return failure({ type: 'too-many-entries', limit: entryLimit });
      if (entry.directory) continue;
      const { filename, uncompressedSize } = entry;
      const isRepeated = sizes.has(filename);
      sizes.set(filename, uncompressedSize);
      if (!isWanted(filename)) continue;
      if (entry.encrypted) return failure({ type: 'password-protected' });
      if (isRepeated) return failure({ type: 'damaged' });
      await work(entry, file);
    }
    return success(sizes);
  } catch (error) {
    if (error instanceof LimitReached) return failure({ type: 'unpacks-too-large', limitBytes });
    return failure({ type: 'damaged' });
  } finally {
    await reader.close();
  }
}

/** Unpacks the wanted files of a zip archive. Sizes are counted while unpacking, since what headers say may lie. */
export async function unpackEntries(
  archive: Archive,
  isWanted: (name: string) => boolean,
  limitBytes: number,
  entryLimit?: number,
): Promise<Result<UnpackedEntries, ArchiveProblem>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const unpacker = new BoundedUnpacker(limitBytes);
  const sizes = await goThrough(
    archive,
    isWanted,
    { limitBytes, entryLimit },
    async (entry, file) => {
      files.set(entry.filename, await unpacker.bytes(file, entry));
    },
  );
  if (!sizes.ok) return sizes;
  return success({ names: [...sizes.value.keys()], sizes: sizes.value, files });
}

/** Unpacks one file of a zip archive, and hands it over piece by piece: no more than a piece is in memory. */
export async function unpackEntry(
  archive: Archive,
  name: string,
  limitBytes: number,
  take: (piece: Uint8Array) => void,
): Promise<Result<undefined, ArchiveProblem>> {
  const unpacker = new BoundedUnpacker(limitBytes);
  const isWanted = (each: string) => each === name;
  const sizes = await goThrough(archive, isWanted, { limitBytes }, (entry) =>
    unpacker.unpack(entry, take),
  );
  return sizes.ok ? success(undefined) : sizes;
}
