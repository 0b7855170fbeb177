/** A stretch of a text: in both versions, only in the later, or only in the earlier. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Above so many pairs of words the middle of two texts is taken as rewritten. */
const MOST_PAIRS = 4_000_000;

/** Words with the white space that follows them. */
function wordsOf(text: string): string[] {
  return text.match(/^\s+|\S+\s*/gu) ?? [];
}

function isSameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim() === b.trim();
}

/** A word that is in both, with white space behind it where either has some: the next may be in one alone. */
function sameWord(earlier: string, later: string): WordChange {
  return { kind: 'same', text: later === later.trimEnd() ? earlier : later };
}

/** Lengths of the longest common subsequences of all ends of two lists, a row for each start in the first. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    const next = rows[i + 1];
    for (let j = after.length - 1; row && next && j >= 0; j -= 1) {
      row[j] = isSameWord(before[i], after[j])
        ? (next[j + 1] ?? 0) + 1
        : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Where the earlier word is left out first: as much is common to what follows it as to what follows the later. */
function isRemovedFirst(lengths: readonly Uint32Array[], i: number, j: number): boolean {
  return (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0);
}

function* changesBetween(
  before: readonly string[],
  after: readonly string[],
): Generator<WordChange> {
  const isTooLong = before.length * after.length > MOST_PAIRS;
  const lengths = isTooLong ? [] : commonLengths(before, after);
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const [earlier = '', later = ''] = [before[i], after[j]];
    if (!isTooLong && isSameWord(earlier, later)) {
      yield sameWord(earlier, later);
      i += 1;
      j += 1;
    } else if (isRemovedFirst(lengths, i, j)) {
      yield { kind: 'removed', text: earlier };
      i += 1;
    } else {
      yield { kind: 'added', text: later };
      j += 1;
    }
  }
  for (const text of before.slice(i)) yield { kind: 'removed', text };
  for (const text of after.slice(j)) yield { kind: 'added', text };
}

/**
 * What changed from one text to another, word by word: a longest common subsequence (Wagner and Fischer 1974). White space
 * aside, what is the same or added makes up the later text, and what is the same or removed the earlier.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const [earlier, later] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (isSameWord(earlier[head], later[head])) head += 1;
  let tail = 0;
  while (
    head + tail < Math.min(earlier.length, later.length) &&
    isSameWord(earlier.at(-1 - tail), later.at(-1 - tail))
  )
    tail += 1;
  const same = (a: readonly string[], b: readonly string[]) =>
    a.map((word, at) => sameWord(word, b[at] ?? word));
  const parts: WordChange[] = [
    ...same(earlier.slice(0, head), later),
    ...changesBetween(
      earlier.slice(head, earlier.length - tail),
      later.slice(head, later.length - tail),
    ),
    ...same(earlier.slice(earlier.length - tail), later.slice(later.length - tail)),
  ];
  return joined(parts);
}

function joined(parts: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
