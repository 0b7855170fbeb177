import { CHANGE_FIELDS, type FoldedText } from '#domain/text/fold-text.ts';

/** Of each byte; the highest bit says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

function packNumbers(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number;
    for (; left >= MORE; left = Math.floor(left / MORE)) bytes.push((left % MORE) | MORE);
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

function unpackNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, factor] = [0, 1];
  for (const byte of bytes) {
    number += (byte % MORE) * factor;
    factor *= MORE;
    if (byte >= MORE) continue;
    numbers.push(number);
    [number, factor] = [0, 1];
  }
  return numbers;
}

function* asGaps(changes: FoldedText['changes']): Generator<number> {
  let behind = 0;
  for (let field = 0; field < changes.length; field += CHANGE_FIELDS) {
    const [at = 0, length = 0] = [changes[field], changes[field + 1]];
    yield at - behind;
    yield length;
    yield (changes[field + 3] ?? 0) - (changes[field + 2] ?? 0);
    behind = at + length;
  }
}

/**
 * What a folded text's changes say, a byte or so a number: of each how far it is from the one before, its length in the
 * folded text and its length in the original. Between two of them unit stands for unit.
 */
export function packChanges(changes: FoldedText['changes']): Uint8Array<ArrayBuffer> {
  return packNumbers(asGaps(changes));
}

export function unpackChanges(bytes: Uint8Array): number[] {
  const changes: number[] = [];
  const numbers = unpackNumbers(bytes);
  let [behind, end] = [0, 0];
  for (let at = 0; at < numbers.length; at += CHANGE_FIELDS - 1) {
    const [gap = 0, length = 0, taken = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    const start = end + gap;
    end = start + taken;
    changes.push(behind + gap, length, start, end);
    behind += gap + length;
  }
  return changes;
}

/** Places in order, of each how far it is from the one before. */
export function packPlaces(places: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  return packNumbers(Array.from(places, (place, at) => place - (places[at - 1] ?? 0)));
}

export function unpackPlaces(bytes: Uint8Array): number[] {
  let place = 0;
  return unpackNumbers(bytes).map((gap) => (place += gap));
}
