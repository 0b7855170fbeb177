import { layerOfId, type Coding, type Layer } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CaseId, CodeId, CoderId, CodingId, LayerId } from '#domain/ids.ts';
import type { StudyDocument } from './study.ts';
import type { StudyIndex } from './study-index.ts';

/** Codings of one code on one span of one document: what reports count as one. */
export interface CountedCoding {
  readonly document: StudyDocument;
  readonly code: CodeId;
  readonly start: number;
  readonly end: number;
  /** Of whoever responds first in it; undefined where only interviewers speak, or nobody. */
  readonly case: CaseId | undefined;
  /** The codings themselves: more than one where coders agree to the letter, or one coder coded twice. */
  readonly codings: readonly CodedBy[];
}

export interface CodedBy {
  readonly id: CodingId;
  readonly coder: CoderId;
}

function layersById(codings: readonly Coding[]): Map<LayerId, Layer> {
  const ids = new Set(codings.map((coding) => coding.layer));
  return new Map([...ids].map((id) => [id, layerOfId(id)]));
}

/** Those of one document, united and in their order. */
function countedIn(
  document: StudyDocument,
  codings: readonly Coding[],
  index: StudyIndex,
): CountedCoding[] {
  const counted = new Map<string, CountedCoding & { codings: CodedBy[] }>();
  for (const { id, layer, code, place } of codings) {
    const { coder } = layerOfId(layer);
    const { start, end } = place;
    const key = `${String(start)} ${String(end)} ${String(index.tree.indexOf(code))}`;
    const same = counted.get(key);
    if (same) same.codings.push({ id, coder });
    else {
      const belongsTo = index.caseOf(document, index.turnOf(document, place));
      counted.set(key, { document, code, start, end, case: belongsTo, codings: [{ id, coder }] });
    }
  }
  return [...counted.values()].sort(
    (a, b) =>
      a.start - b.start || b.end - a.end || index.tree.indexOf(a.code) - index.tree.indexOf(b.code),
  );
}

/** The same, document after document in their order, each made when it is asked for. */
export function* countedByDocument(
  index: StudyIndex,
  coders: readonly CoderId[],
): Generator<readonly [StudyDocument, CountedCoding[]]> {
  const wanted = new Set(coders);
  const layers = layersById(index.study.codings);
  const byDocument = groupBy(
    index.study.codings.filter(({ layer, code }) => {
      const from = layers.get(layer);
      return from && wanted.has(from.coder) && index.tree.indexOf(code) >= 0;
    }),
    ({ layer }) => layers.get(layer)?.document,
  );
  for (const document of index.documents) {
    yield [document, countedIn(document, byDocument.get(document.document.id) ?? [], index)];
  }
}

/**
 * The codings of the coders, united: each (document, span, code) once. In the order of documents, then places (of two
 * with one start the longer first), then codes. Codings of codes or documents that are gone do not count.
 */
export function countedCodings(index: StudyIndex, coders: readonly CoderId[]): CountedCoding[] {
  return [...countedByDocument(index, coders)].flatMap(([, codings]) => codings);
}
