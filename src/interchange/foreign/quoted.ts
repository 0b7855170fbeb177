/** Longer passages are cut where a memo quotes them. */
const LONGEST_PASSAGE = 1000;

export function quoted(passage: string): string {
  const isLong = passage.length > LONGEST_PASSAGE;
  const shown = isLong
    ? Array.from(passage.slice(0, LONGEST_PASSAGE)).slice(0, -1).join('')
    : passage;
  return `“${shown.trim()}${isLong ? '…' : ''}”`;
}
