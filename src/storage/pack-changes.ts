import { CHANGE_FIELDS, type FoldedText } from '#domain/text/fold-text.ts';

/** Of each byte; the highest bit says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

/**
 * What a folded text's changes say, a byte or so a number: of each how far it is from the one before, its length in the
 * folded text and its length in the original. Between two of them unit stands for unit.
 */
export function packChanges(changes: FoldedText['changes']): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const write = (number: number) => {
    let left = number;
    for (; left >= MORE; left = Math.floor(left / MORE)) bytes.push((left % MORE) | MORE);
    bytes.push(left);
  };
  let behind = 0;
  for (let field = 0; field < changes.length; field += CHANGE_FIELDS) {
    const [at = 0, length = 0] = [changes[field], changes[field + 1]];
    write(at - behind);
    write(length);
    write((changes[field + 3] ?? 0) - (changes[field + 2] ?? 0));
    behind = at + length;
  }
  return Uint8Array.from(bytes);
}

export function unpackChanges(bytes: Uint8Array): number[] {
  const changes: number[] = [];
  let place = 0;
  const read = (): number => {
    let [number, factor] = [0, 1];
    for (;;) {
      const byte = bytes[place] ?? 0;
      place += 1;
      number += (byte % MORE) * factor;
      if (byte < MORE) return number;
      factor *= MORE;
    }
  };
  let [behind, end] = [0, 0];
  while (place < bytes.length) {
    const gap = read();
    const length = read();
    const start = end + gap;
    end = start + read();
    changes.push(behind + gap, length, start, end);
    behind += gap + length;
  }
  return changes;
}
