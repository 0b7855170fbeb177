import type { CodeId } from '#domain/ids.ts';
import type { CountRow } from '#storage/database.ts';

/** Counts of codings less those that have lost their words: these are listed for whoever decides on them, and count nowhere. */
export function countsWithoutLost(
  counts: readonly CountRow[],
  lost: readonly CountRow[],
): readonly CountRow[] {
  if (lost.length === 0) return counts;
  const gone = new Map(lost.map(({ layer, byCode }) => [layer, byCode]));
  return counts.map((row) => {
    const { layer, byCode } = row;
    const less = gone.get(layer);
    if (!less) return row;
    const left = (Object.entries(byCode) as [CodeId, number][]).map(
      ([code, count]) => [code, count - (less[code] ?? 0)] as const,
    );
    return { layer, byCode: Object.fromEntries(left.filter(([, count]) => count > 0)) };
  });
}
