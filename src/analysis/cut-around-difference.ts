const CHARACTERS_SHOWN = 80;
/** So much that both say stands before where they part. */
const CHARACTERS_BEFORE = 24;

function lineOf(text: string): string[] {
  return [...text.replace(/\s+/gu, ' ').trim()];
}

function cut(characters: readonly string[], from: number): string {
  const end = from + CHARACTERS_SHOWN;
  const shown = characters.slice(from, end).join('');
  return `${from > 0 ? '…' : ''}${shown}${characters.length > end ? '…' : ''}`;
}

/** Two texts, each on a line and short enough to be looked at, from a word before the first difference on. */
export function cutAroundDifference(a: string, b: string): readonly [string, string] {
  const [one, other] = [lineOf(a), lineOf(b)];
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  const isInSight = Math.max(one.length, other.length) <= CHARACTERS_SHOWN;
  const wanted = isInSight ? 0 : Math.max(0, common - CHARACTERS_BEFORE);
  const from = wanted === 0 ? 0 : one.lastIndexOf(' ', wanted) + 1;
  // Where there are no words it would begin too early to show the difference.
  const start = common - from < CHARACTERS_SHOWN / 2 ? from : wanted;
  return [cut(one, start), cut(other, start)];
}
