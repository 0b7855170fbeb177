import { PackedNumbers } from './packed-numbers.ts';

/** So many code units are made a text at a time. */
const PART = 1 << 10;
const WIDE = /[^\0-\u00ff]/u;

/**
 * A list of very many short texts, outside the heap that is searched for garbage; each is made anew when it is asked for.
 * There is no encoder in it: what a browser makes for each call of one is let go late.
 */
export class PackedTexts {
  readonly #bytes = new PackedNumbers(Uint8Array);
  /** Of each text: the first byte behind it, and whether a code unit takes two bytes, the lower one first. */
  readonly #ends = new PackedNumbers(Int32Array);
  readonly #isWide = new PackedNumbers(Uint8Array);

  add(text: string): void {
    const isWide = WIDE.test(text);
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      this.#bytes.add(unit & 0xff);
      if (isWide) this.#bytes.add(unit >> 8);
    }
    this.#ends.add(this.#bytes.length);
    this.#isWide.add(isWide ? 1 : 0);
  }

  at(index: number): string {
    const end = this.#ends.at(index);
    const step = this.#isWide.at(index) === 1 ? 2 : 1;
    let text = '';
    for (let from = this.#ends.at(index - 1); from < end; from += PART * step) {
      text += this.#part(from, Math.min(from + PART * step, end), step);
    }
    return text;
  }

  #part(from: number, to: number, step: 1 | 2): string {
    const units: number[] = [];
    for (let place = from; place < to; place += step) {
      const upper = step === 2 ? this.#bytes.at(place + 1) : 0;
      units.push(this.#bytes.at(place) | (upper << 8));
    }
    return String.fromCharCode(...units);
  }
}
