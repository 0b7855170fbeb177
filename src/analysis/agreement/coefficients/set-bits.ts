import type { LabelSets } from '#analysis/agreement/label-sets.ts';

const BITS = 32;

/** Ones among 32 bits (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}

/** Sets of labels as bits, for comparing every two of them. */
export class SetBits {
  readonly #words: number;
  readonly #bits: Uint32Array;
  readonly #sizes: Uint32Array;

  constructor(sets: LabelSets) {
    let labels = 0;
    for (let set = 0; set < sets.size; set += 1) {
      labels = Math.max(labels, (sets.members(set).at(-1) ?? -1) + 1);
    }
    this.#words = Math.ceil(labels / BITS);
    this.#bits = new Uint32Array(sets.size * this.#words);
    this.#sizes = Uint32Array.from({ length: sets.size }, (_, set) => sets.members(set).length);
    for (let set = 0; set < sets.size; set += 1) {
      for (const label of sets.members(set)) {
        const word = set * this.#words + Math.floor(label / BITS);
        this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (label % BITS));
      }
    }
  }

  size(set: number): number {
    return this.#sizes[set] ?? 0;
  }

  /** How many labels two sets have in common. */
  shared(one: number, other: number): number {
    let count = 0;
    for (let word = 0; word < this.#words; word += 1) {
      const ofOne = this.#bits[one * this.#words + word] ?? 0;
      count += ones(ofOne & (this.#bits[other * this.#words + word] ?? 0));
    }
    return count;
  }
}
