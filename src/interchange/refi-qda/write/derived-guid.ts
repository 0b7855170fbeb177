/** Odd numbers without a pattern, one a word of the hash. */
const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;
const SHIFT = 15;

/** A word of 32 bits (FNV-1a, with the bits mixed at the end as murmur3 does). */
function word(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> SHIFT;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/** The same UUID for the same text everywhere; version 8 of RFC 9562, whose bits are free. Upper case. */
export function derivedGuid(text: string): string {
  const digits = SEEDS.map((seed) => word(text, seed)).join('');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return parts.join('-').toUpperCase();
}
