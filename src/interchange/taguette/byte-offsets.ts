const FIRST_HIGH = 0xd800;
const FIRST_LOW = 0xdc00;
const LAST_LOW = 0xdfff;

/** UTF-8 bytes of a code unit; those of a pair count all for its first half. */
function bytesAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit < FIRST_HIGH || unit > LAST_LOW) return 3;
  const next = text.charCodeAt(offset + 1);
  if (unit < FIRST_LOW && next >= FIRST_LOW && next <= LAST_LOW) return 4;
  const before = text.charCodeAt(offset - 1);
  return unit >= FIRST_LOW && before >= FIRST_HIGH && before < FIRST_LOW ? 0 : 3;
}

/**
 * Where positions in UTF-8 bytes are in a text, in UTF-16 code units: one inside a character is before it, one beyond
 * the text goes on counting.
 */
export function byteOffsets(text: string, positions: Iterable<number>): Map<number, number> {
  const offsets = new Map<number, number>();
  let offset = 0;
  let bytes = 0;
  for (const position of [...new Set(positions)].sort((one, other) => one - other)) {
    while (offset < text.length && bytes + bytesAt(text, offset) <= position) {
      bytes += bytesAt(text, offset);
      offset += 1;
    }
    offsets.set(position, offset < text.length ? offset : offset + (position - bytes));
  }
  return offsets;
}
