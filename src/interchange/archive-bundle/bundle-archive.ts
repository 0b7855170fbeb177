import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { BlobGatherer } from '#interchange/archive/blob-gatherer.ts';
import { sha256 } from '#interchange/archive/sha256.ts';

/** What a bundle says of one of its files. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** The archive of a bundle, which remembers what went in. */
export class BundleArchive {
  readonly files: BundleFile[] = [];
  readonly #zip = new ZipWriter(new BlobGatherer('application/zip'), { useWebWorkers: false });
  readonly #lastModDate: Date;
  readonly #encoder = new TextEncoder();

  /** `exportedAt` is ISO 8601, UTC. */
  constructor(exportedAt: string) {
    this.#lastModDate = new Date(exportedAt);
  }

  async add(path: string, content: string | Uint8Array<ArrayBuffer>): Promise<BundleFile> {
    const bytes = typeof content === 'string' ? this.#encoder.encode(content) : content;
    await this.#zip.add(path, new Uint8ArrayReader(bytes), { lastModDate: this.#lastModDate });
    const file = { path, bytes: bytes.length, sha256: await sha256(bytes) };
    this.files.push(file);
    return file;
  }

  close(): Promise<Blob> {
    return this.#zip.close();
  }
}
