import type { RecordChange } from './change.ts';

/**
 * The records an undo leaves, and with them those of the same change that they cannot do without: what a left record
 * names as it stands (a document its revision and case, a coding its code), and what belongs to a left document.
 */
export function keptWhole(
  records: readonly RecordChange[],
  left: readonly RecordChange[],
): ReadonlySet<RecordChange> {
  const kept = new Set(left);
  const waiting = [...left];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const named = new Set(Object.values(one.before));
    for (const other of records) {
      if (kept.has(other)) continue;
      const isNeeded = named.has(other.id);
      const belongs =
        one.table === 'documents' &&
        (other.before['document'] === one.id || other.after['document'] === one.id);
      if (!isNeeded && !belongs) continue;
      kept.add(other);
      waiting.push(other);
    }
  }
  return kept;
}
