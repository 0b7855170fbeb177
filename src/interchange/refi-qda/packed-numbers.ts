const CHUNK = 1 << 12;

type Kind = Uint8ArrayConstructor | Int32ArrayConstructor | Float64ArrayConstructor;

/** A list of very many numbers, outside the heap that is searched for garbage; it grows without being copied. */
export class PackedNumbers {
  readonly #kind: Kind;
  readonly #chunks: InstanceType<Kind>[] = [];
  #length = 0;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  get length(): number {
    return this.#length;
  }

  add(value: number): void {
    const place = this.#length % CHUNK;
    if (place === 0) this.#chunks.push(new this.#kind(CHUNK));
    const chunk = this.#chunks[this.#chunks.length - 1];
    if (chunk) chunk[place] = value;
    this.#length += 1;
  }

  /** 0 where there is none. */
  at(index: number): number {
    return this.#chunks[Math.floor(index / CHUNK)]?.[index % CHUNK] ?? 0;
  }
}
