import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CodeId, CoderId } from '#domain/ids.ts';
import type { CountRow } from '#storage/database.ts';

/** Codings by coder and code; those of documents that are taken away do not count. */
export function codingCounts(
  rows: readonly CountRow[],
  documents: readonly Document[],
): Map<CoderId, Map<CodeId, number>> {
  const seen = new Set(documents.map((document) => document.id));
  const byCoder = new Map<CoderId, Map<CodeId, number>>();
  for (const { layer, byCode } of rows) {
    const { document, coder } = layerOfId(layer);
    if (!seen.has(document)) continue;
    const counts = byCoder.get(coder) ?? new Map<CodeId, number>();
    byCoder.set(coder, counts);
    for (const [code, count] of Object.entries(byCode) as [CodeId, number][]) {
      counts.set(code, (counts.get(code) ?? 0) + count);
    }
  }
  return byCoder;
}
