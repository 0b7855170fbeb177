import { Writer } from '@zip.js/zip.js/lib/zip-core-native.js';

/** So much is gathered before it becomes a blob of its own. */
const PART_BYTES = 4 * 1024 * 1024;

/**
 * Where an archive is written to. Parts become blobs while the rest is being made, and the whole is made of those without
 * another copy of its bytes: `BlobWriter` has them in memory three times over at its end.
 */
export class BlobGatherer extends Writer<Blob> {
  readonly #type: string;
  readonly #parts: Blob[] = [];
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;

  /** `type` is the media type. */
  constructor(type: string) {
    super();
    this.#type = type;
  }

  override writeUint8Array(piece: Uint8Array): Promise<void> {
    // Whoever writes may fill the same piece again.
    this.#pieces.push(piece.slice());
    this.#bytes += piece.length;
    if (this.#bytes >= PART_BYTES) this.#close();
    return Promise.resolve();
  }

  override getData(): Promise<Blob> {
    this.#close();
    return Promise.resolve(new Blob(this.#parts, { type: this.#type }));
  }

  #close(): void {
    if (this.#bytes === 0) return;
    this.#parts.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#bytes = 0;
  }
}
