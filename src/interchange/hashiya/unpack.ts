import { BlobReader, ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { failure, success, type Result } from '#domain/result.ts';
import { ByteGatherer } from '#interchange/archive/byte-gatherer.ts';
import { isUnsafeName } from '#interchange/archive/entry-name.ts';
import type { HashiyaProblem } from './hashiya-problem.ts';

export interface UnpackLimits {
  readonly entries: number;
  /** Of everything that is unpacked together; counted, not believed. */
  readonly bytes: number;
}

export const HASHIYA_LIMITS: UnpackLimits = { entries: 100_000, bytes: 4 * 1024 ** 3 };

/** A log compresses to a twentieth; a file that says more of itself than this is made to do harm. */
const UNPACKED_RATIO = 100;
/** Small files may be as good as empty. */
const UNPACKED_ANYWAY = 64 * 1024 ** 2;

function boundedBy(file: Blob, { entries, bytes }: UnpackLimits): UnpackLimits {
  return { entries, bytes: Math.min(bytes, UNPACKED_ANYWAY + file.size * UNPACKED_RATIO) };
}

/** How a zip archive begins: the header of its first entry. */
const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

async function beginsLikeArchive(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, SIGNATURE.length).arrayBuffer());
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** An archive whose names have been looked through; entries are unpacked when asked for. */
export class PackedFiles {
  readonly #entries: ReadonlyMap<string, FileEntry>;
  readonly #limits: UnpackLimits;
  #unpackedBytes = 0;

  private constructor(entries: ReadonlyMap<string, FileEntry>, limits: UnpackLimits) {
    this.#entries = entries;
    this.#limits = limits;
  }

  static async open(
    file: Blob,
    limits: UnpackLimits,
  ): Promise<Result<PackedFiles, HashiyaProblem>> {
    if (!(await beginsLikeArchive(file))) return failure({ type: 'not-an-archive' });
    const entries = new Map<string, FileEntry>();
    const archive = new ZipReader(new BlobReader(file), {
      filenameValidation: 'tolerant',
      useWebWorkers: false,
    });
    try {
      for await (const entry of archive.getEntriesGenerator()) {
        const name = entry.filename;
        if (isUnsafeName(name)) return failure({ type: 'unsafe-name', entry: name });
        if (entries.has(name)) return failure({ type: 'repeated-name', entry: name });
        if (entry.encrypted) return failure({ type: 'encrypted', entry: name });
        if (entry.directory) continue;
        entries.set(name, entry);
        if (entries.size > limits.entries)
          return failure({ type: 'too-many-entries', limit: limits.entries });
      }
    } catch {
      return failure({ type: 'truncated' });
    }
    return success(new PackedFiles(entries, boundedBy(file, limits)));
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Names in a folder, sorted. */
  names(folder: string): string[] {
    return [...this.#entries.keys()].filter((name) => name.startsWith(`${folder}/`)).sort();
  }

  async bytes(name: string): Promise<Result<Uint8Array<ArrayBuffer>, HashiyaProblem>> {
    const entry = this.#entries.get(name);
    const sizes = entry ?? { compressedSize: 0, uncompressedSize: 0 };
    const gatherer = new ByteGatherer(sizes, this.#limits.bytes - this.#unpackedBytes);
    const collector = new WritableStream<Uint8Array>({
      write: (chunk) => {
        this.#unpackedBytes += chunk.length;
        if (this.#isFull()) throw new RangeError('unpacks too large');
        gatherer.add(chunk);
      },
    });
    try {
      await entry?.getData(collector, {
        checkCrc32: true,
        checkOverlappingEntry: true,
      });
    } catch {
      return failure(
        this.#isFull()
          ? { type: 'unpacks-too-large', limitBytes: this.#limits.bytes }
          : { type: 'damaged', entry: name },
      );
    }
    return success(gatherer.bytes());
  }

  #isFull(): boolean {
    return this.#unpackedBytes > this.#limits.bytes;
  }

  async text(name: string): Promise<Result<string, HashiyaProblem>> {
    const bytes = await this.bytes(name);
    if (!bytes.ok) return bytes;
    try {
      return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
    } catch {
      return failure({ type: 'damaged', entry: name });
    }
  }
}
