/** What an archive says is believed so far before there are bytes: recordings and pictures hardly get smaller by packing. */
const BELIEVED_RATIO = 4;
const BELIEVED_ANYWAY = 64 * 1024;

/** What an archive says of one of its files. */
interface SaidSizes {
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

/** The bytes of a file that come in pieces, in memory once where the archive says its size truly. */
export class ByteGatherer {
  readonly #limitBytes: number;
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** `limitBytes` is what whoever adds holds to. */
  constructor({ compressedSize, uncompressedSize }: SaidSizes, limitBytes: number) {
    const believed = BELIEVED_ANYWAY + compressedSize * BELIEVED_RATIO;
    this.#limitBytes = limitBytes;
    this.#bytes = new Uint8Array(Math.max(0, Math.min(uncompressedSize, believed, limitBytes)));
  }

  add(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, Math.min(2 * length, this.#limitBytes)));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }

  /** All bytes; nothing is added afterwards. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#length === this.#bytes.length ? this.#bytes : this.#bytes.slice(0, this.#length);
  }
}
