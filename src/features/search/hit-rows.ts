import { hitKey } from '#analysis/hit-key.ts';
import { namedPassage, type NamedPassage } from '#analysis/named-passage.ts';
import type { DocumentHits } from '#analysis/search.ts';
import type { ShownNames } from '#analysis/shown-names.ts';
import type { DocumentId } from '#domain/ids.ts';

/** A document in which something is found, above its hits. */
export interface DocumentRow {
  readonly kind: 'document';
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly listed: number;
}

export interface HitRow {
  readonly kind: 'hit';
  readonly key: string;
  readonly hit: NamedPassage;
}

export type Row = DocumentRow | HitRow;

/** The list of findings: each document, then its hits. Documents none of whose hits are listed are there too. */
export function hitRows(
  found: readonly DocumentHits[],
  titles: ReadonlyMap<DocumentId, string>,
  names: ShownNames,
): Row[] {
  return found.flatMap(({ document, count, hits }): Row[] => [
    {
      kind: 'document',
      key: document,
      title: titles.get(document) ?? '',
      count,
      listed: hits.length,
    },
    ...hits.map((hit): HitRow => ({
      kind: 'hit',
      key: hitKey(hit),
      hit: namedPassage(hit, names),
    })),
  ]);
}

/** Index of the nearest hit from a row on, in a direction; the row itself counts. -1 where there is none. */
export function hitFrom(rows: readonly Row[], index: number, by: 1 | -1): number {
  for (let at = index; at >= 0 && at < rows.length; at += by)
    if (rows[at]?.kind === 'hit') return at;
  return -1;
}
