import { layerOfId, type Coding, type Layer } from '#domain/coding.ts';
import type { CaseId, CodeId, CoderId, CodingId, LayerId } from '#domain/ids.ts';
import type { StudyDocument } from './study.ts';
import type { StudyIndex } from './study-index.ts';

/** Codings of one code on one span of one document: what reports count as one. */
export interface CountedCoding {
  readonly document: StudyDocument;
  readonly code: CodeId;
  readonly start: number;
  readonly end: number;
  /** The case of the speaker in whose turn it starts, else the document's. */
  readonly case: CaseId | undefined;
  /** The codings themselves: more than one where coders agree to the letter, or one coder coded twice. */
  readonly codings: readonly { readonly id: CodingId; readonly coder: CoderId }[];
}

function layersById(codings: readonly Coding[]): Map<LayerId, Layer> {
  const ids = new Set(codings.map((coding) => coding.layer));
  return new Map([...ids].map((id) => [id, layerOfId(id)]));
}

/**
 * The codings of the coders, united: each (document, span, code) once. In the order of documents, then places (of two
 * with one start the longer first), then codes. Codings of codes or documents that are gone do not count.
 */
export function countedCodings(index: StudyIndex, coders: readonly CoderId[]): CountedCoding[] {
  const wanted = new Set(coders);
  const layers = layersById(index.study.codings);
  const counted = new Map<
    string,
    CountedCoding & { codings: CountedCoding['codings'][number][] }
  >();
  for (const { id, layer, code, place } of index.study.codings) {
    const from = layers.get(layer);
    const document = from && index.document(from.document);
    if (!document || !wanted.has(from.coder) || index.tree.indexOf(code) < 0) continue;
    const { coder } = from;
    const { start, end } = place;
    const key = `${document.document.id} ${String(start)} ${String(end)} ${code}`;
    const same = counted.get(key);
    if (same) same.codings.push({ id, coder });
    else {
      const belongsTo = index.caseOf(document, index.turnAt(document, start));
      const codings = [{ id, coder }];
      counted.set(key, { document, code, start, end, case: belongsTo, codings });
    }
  }
  const position = (one: CountedCoding) => index.positionOf(one.document.document.id);
  return [...counted.values()].sort(
    (a, b) =>
      position(a) - position(b) ||
      a.start - b.start ||
      b.end - a.end ||
      index.tree.indexOf(a.code) - index.tree.indexOf(b.code),
  );
}
