import { PackedNumbers } from './packed-numbers.ts';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
const BYTES = 16;
const HEXADECIMAL = 16;
/** Bytes of an id that a hyphen stands before. */
const PARTED = new Set([4, 6, 8, 10]);
const HYPHEN = '-'.charCodeAt(0);

function digitOf(code: number): number {
  return parseInt(String.fromCharCode(code), HEXADECIMAL);
}

const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => digitOf(code) || 0);
const CODES = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** A list of very many ids: a UUID in small letters takes its sixteen bytes, any other is kept as it is. */
export class PackedIds {
  readonly #bytes = new PackedNumbers(Uint8Array);
  readonly #others = new Map<number, string>();

  add(id: string): void {
    const isUuid = UUID.test(id);
    if (!isUuid) this.#others.set(this.#bytes.length / BYTES, id);
    for (let byte = 0, place = 0; byte < BYTES; byte += 1, place += 2) {
      if (PARTED.has(byte)) place += 1;
      const upper = DIGITS[id.charCodeAt(place)] ?? 0;
      const lower = DIGITS[id.charCodeAt(place + 1)] ?? 0;
      this.#bytes.add(isUuid ? upper * HEXADECIMAL + lower : 0);
    }
  }

  at(index: number): string {
    return this.#others.get(index) ?? this.#uuid(index * BYTES);
  }

  #uuid(from: number): string {
    const codes: number[] = [];
    for (let byte = 0; byte < BYTES; byte += 1) {
      if (PARTED.has(byte)) codes.push(HYPHEN);
      const value = this.#bytes.at(from + byte);
      codes.push(CODES[value >> 4] ?? 0, CODES[value & 0xf] ?? 0);
    }
    return String.fromCharCode(...codes);
  }
}
