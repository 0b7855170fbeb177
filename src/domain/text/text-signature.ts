/**
 * Which runs of three characters a folded text has, as a Bloom filter (Bloom 1970): what it denies is not in the text, what
 * it affirms may be.
 */
export type TextSignature = Uint8Array<ArrayBuffer>;

const LENGTH = 3;
/** Of the filter, for each different run: about 5 % of the runs that are not there seem to be. */
const BITS_EACH = 8;
const BLANK = 32;

/** 30 bits: small whole numbers are the quick ones. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return (twice ^ (twice >>> 15)) >>> 2;
}

/** Of every run without white space. */
export function runsOf(folded: string): Set<number> {
  const runs = new Set<number>();
  let [first, second] = [0, 0];
  let length = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const third = folded.charCodeAt(at);
    length = third <= BLANK ? 0 : length + 1;
    if (length >= LENGTH) {
      const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
      runs.add(mixed(hash ^ Math.imul(third, 0xc2b2ae35)));
    }
    first = second;
    second = third;
  }
  return runs;
}

/** The two bits of a run in a filter of so many bits. */
function bitsOf(run: number, bits: number): [number, number] {
  return [run % bits, (Math.imul(run, 0x9e3779b1) >>> 0) % bits];
}

export function signatureOf(folded: string): TextSignature {
  const runs = runsOf(folded);
  const signature = new Uint8Array(Math.max(1, Math.ceil((runs.size * BITS_EACH) / 8)));
  const bits = signature.length * 8;
  for (const run of runs)
    for (const bit of bitsOf(run, bits))
      signature[bit >> 3] = (signature[bit >> 3] ?? 0) | (1 << (bit & 7));
  return signature;
}

/** Whether a text may have all of some runs. */
export function mayHave(signature: TextSignature, runs: Iterable<number>): boolean {
  const bits = signature.length * 8;
  for (const run of runs)
    for (const bit of bitsOf(run, bits))
      if (((signature[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  return true;
}
