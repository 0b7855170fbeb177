const SAMPLE_UNITS = 1 << 15;
const SHARE = 0.97;

/** Code units that transcripts are made of: Latin and Arabic letters, punctuation, halves of an emoji. */
const USUAL: readonly (readonly [from: number, to: number])[] = [
  [0x09, 0x0a],
  [0x0d, 0x0d],
  [0x20, 0x24f],
  [0x600, 0x77f],
  [0x2000, 0x206f],
  [0xd83c, 0xd83f],
  [0xdc00, 0xdfff],
  [0xfb50, 0xfeff],
];

function isUsual(unit: number): boolean {
  return USUAL.some(([from, to]) => unit >= from && unit <= to);
}

function usualShare(bytes: Uint8Array, high: 0 | 1): number {
  const units = Math.min(bytes.length >> 1, SAMPLE_UNITS);
  let usual = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const first = bytes[2 * unit] ?? 0;
    const second = bytes[2 * unit + 1] ?? 0;
    if (isUsual(high === 0 ? (first << 8) | second : (second << 8) | first)) usual += 1;
  }
  return usual / units;
}

/**
 * UTF-16 without a byte order mark, by the code units it would hold. Text of one byte a letter, read in pairs,
 * gives ideographs and never passes.
 */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const little = usualShare(bytes, 1);
  const big = usualShare(bytes, 0);
  if (Math.max(little, big) < SHARE || little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}
