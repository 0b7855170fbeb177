import { chordsOf, sameChord, type KeySpec } from './key-spec.ts';

/**
 * How one key stands in the way of another: it is the `same`; it is the first of the other's two and `begins` it; it is
 * `begun` by the other. Keys need not be told apart by waiting: what is pressed alone never begins a sequence.
 */
export type KeyClash = 'same' | 'begins' | 'begun';

export function keyClash(key: KeySpec, other: KeySpec): KeyClash | undefined {
  const [first, second] = chordsOf(key);
  const [otherFirst, otherSecond] = chordsOf(other);
  if (!sameChord(first, otherFirst)) return undefined;
  if (second && otherSecond) return sameChord(second, otherSecond) ? 'same' : undefined;
  if (second) return 'begun';
  return otherSecond ? 'begins' : 'same';
}
