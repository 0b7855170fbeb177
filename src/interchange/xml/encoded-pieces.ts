/** So many characters are encoded at a time: few calls, and no string grows large. */
const PIECE = 1 << 16;

/** Gathers pieces of a text as UTF-8. */
export class EncodedPieces {
  readonly #encoder = new TextEncoder();
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  #waiting: string[] = [];
  #characters = 0;

  add(piece: string): void {
    this.#waiting.push(piece);
    this.#characters += piece.length;
    if (this.#characters >= PIECE) this.#encode();
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    this.#encode();
    return new Uint8Array(await new Blob(this.#chunks).arrayBuffer());
  }

  #encode(): void {
    this.#chunks.push(this.#encoder.encode(this.#waiting.join('')));
    this.#waiting = [];
    this.#characters = 0;
  }
}
