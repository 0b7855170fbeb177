import type { Case } from '#domain/case.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CoderId, DocumentId, LayerId } from '#domain/ids.ts';
import type { Revision } from '#domain/revision.ts';
import type { Speaker } from '#domain/speaker.ts';
import { foldName } from '#domain/text/fold-text.ts';

export interface DocumentRow {
  readonly id: DocumentId;
  readonly document: Document;
  readonly caseName: string;
  readonly speakers: readonly Speaker[];
  readonly words: number;
  /** Codings of the coder at work. */
  readonly codings: number;
}

export interface LayerCount {
  readonly layer: LayerId;
  readonly byCode: Readonly<Record<string, number>>;
}

function sumOf(count: LayerCount): number {
  return Object.values(count.byCode).reduce((sum, one) => sum + one, 0);
}

/**
 * Codings of one coder by document; where no coder is given all that are seen, second looks and consensus included, for they
 * go with a document.
 */
export function codingsByDocument(
  counts: readonly LayerCount[],
  coder?: CoderId,
): ReadonlyMap<DocumentId, number> {
  const sums = new Map<DocumentId, number>();
  for (const count of counts) {
    const layer = layerOfId(count.layer);
    if (coder !== undefined && layer.coder !== coder) continue;
    sums.set(layer.document, (sums.get(layer.document) ?? 0) + sumOf(count));
  }
  return sums;
}

export function documentRows(
  documents: readonly Document[],
  around: {
    readonly revisions: readonly Revision[];
    readonly cases: readonly Case[];
    readonly speakers: ReadonlyMap<DocumentId, readonly Speaker[]>;
    readonly codings: ReadonlyMap<DocumentId, number>;
  },
): DocumentRow[] {
  const words = new Map(around.revisions.map((revision) => [revision.id, revision.words]));
  const caseNames = new Map(around.cases.map((one) => [one.id, one.name]));
  return documents.map((document) => ({
    id: document.id,
    document,
    caseName: (document.case && caseNames.get(document.case)) ?? '',
    speakers: around.speakers.get(document.id) ?? [],
    words: words.get(document.current) ?? 0,
    codings: around.codings.get(document.id) ?? 0,
  }));
}

/** Rows whose title, case or speakers hold every word of the filter, whatever the spelling. */
export function filterRows(rows: readonly DocumentRow[], filter: string): readonly DocumentRow[] {
  const words = foldName(filter).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ document, caseName, speakers }) => {
    const text = foldName(
      [document.title, caseName, ...speakers.map(({ name }) => name)].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
