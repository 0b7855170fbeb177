const PRIMES = [0x01000193, 0x85ebca6b] as const;
const BASES = [0x811c9dc5, 0x9e3779b9] as const;

/** FNV-1a (Fowler, Noll & Vo) over code units, with a last stirring as in MurmurHash3 (Appleby). */
function hash(text: string, basis: number, prime: number): string {
  let value = basis;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), prime);
    value ^= value >>> 15;
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/** 64 bits, in hexadecimal, by which a text is known again; it keeps nobody from making two texts with the same. */
export function fingerprint(text: string): string {
  return hash(text, BASES[0], PRIMES[0]) + hash(text, BASES[1], PRIMES[1]);
}
