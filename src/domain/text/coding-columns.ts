const FIRST_CAPACITY = 64;

function grown<Column extends Uint32Array | Uint16Array>(old: Column, next: Column): Column {
  next.set(old);
  return next;
}

/** The numbers of an index of codings, one row (slot) a coding, in typed arrays that double when full. */
export class CodingColumns {
  start = new Uint32Array(FIRST_CAPACITY);
  end = new Uint32Array(FIRST_CAPACITY);
  /** Index into the list of codes the index has met. */
  code = new Uint32Array(FIRST_CAPACITY);
  layer = new Uint16Array(FIRST_CAPACITY);
  lane = new Uint16Array(FIRST_CAPACITY);
  bracket = new Uint16Array(FIRST_CAPACITY);
  /** 1 where the slot holds a coding. */
  alive = new Uint16Array(FIRST_CAPACITY);
  readonly #free: number[] = [];
  #used = 0;

  /** A slot nobody uses, marked as alive. */
  take(): number {
    const slot = this.#free.pop() ?? this.#used++;
    if (slot >= this.start.length) this.#grow();
    this.alive[slot] = 1;
    return slot;
  }

  release(slot: number): void {
    this.alive[slot] = 0;
    this.#free.push(slot);
  }

  #grow(): void {
    const capacity = this.start.length * 2;
    this.start = grown(this.start, new Uint32Array(capacity));
    this.end = grown(this.end, new Uint32Array(capacity));
    this.code = grown(this.code, new Uint32Array(capacity));
    this.layer = grown(this.layer, new Uint16Array(capacity));
    this.lane = grown(this.lane, new Uint16Array(capacity));
    this.bracket = grown(this.bracket, new Uint16Array(capacity));
    this.alive = grown(this.alive, new Uint16Array(capacity));
  }
}
