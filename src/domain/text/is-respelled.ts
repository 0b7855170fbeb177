import { foldName } from './fold-text.ts';

/** Letters that two words begin with have to be at least so many, and half of the shorter one, to be their stem. */
const LEAST_STEM = 3;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Letters to put in, take out, replace, or swap with the next one, until one word is the other (Damerau 1964; each letter once,
 * as in the optimal string alignment).
 */
function lettersApart(one: readonly string[], other: readonly string[]): number {
  let [last, row] = [[] as number[], other.map((_, at) => at).concat(other.length)];
  one.forEach((letter, at) => {
    const next = [at + 1];
    other.forEach((wanted, to) => {
      const isSame = letter === wanted;
      const steps = [
        (row[to] ?? 0) + (isSame ? 0 : 1),
        (row[to + 1] ?? 0) + 1,
        (next[to] ?? 0) + 1,
      ];
      const isSwapped = at > 0 && to > 0 && letter === other[to - 1] && one[at - 1] === wanted;
      if (isSwapped) steps.push((last[to - 1] ?? 0) + 1);
      next.push(Math.min(...steps));
    });
    [last, row] = [row, next];
  });
  return row[other.length] ?? 0;
}

function hasOneStem(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  let stem = 0;
  while (stem < shorter && one[stem] === other[stem]) stem += 1;
  return stem >= LEAST_STEM && 2 * stem >= shorter;
}

/**
 * Whether a word may well be another one spelled in another way, or in another form: more than half of its letters are where
 * they were, or they have one stem. Letters that are often taken for each other count as one.
 */
export function isRespelled(one: string, other: string): boolean {
  const [a, b] = [[...foldName(one)], [...foldName(other)]];
  if (!LETTER.test(one) || !LETTER.test(other)) return one === other;
  return hasOneStem(a, b) || 2 * lettersApart(a, b) < Math.max(a.length, b.length);
}
