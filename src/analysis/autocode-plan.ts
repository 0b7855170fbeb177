import { layerOfId, type Coding } from '#domain/coding.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Span } from '#domain/text/span.ts';
import type { AutocodeUnit, PlacesToCode } from './autocode-places.ts';

export interface PlannedDocument {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly spans: readonly Span[];
}

/** What is coded, and in how many places nothing is to do, because the code is there already. */
export interface AutocodePlan {
  readonly documents: readonly PlannedDocument[];
  readonly count: number;
  readonly standing: number;
}

/** Tells whether one of some spans covers another. */
class Cover {
  readonly #starts: number[] = [];
  /** The farthest end of the spans up to each. */
  readonly #ends: number[] = [];

  constructor(spans: readonly Span[]) {
    let farthest = 0;
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
      farthest = Math.max(farthest, end);
      this.#starts.push(start);
      this.#ends.push(farthest);
    }
  }

  covers({ start, end }: Span): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (this.#ends[low - 1] ?? 0) >= end;
  }
}

/**
 * Which places get a code. Left out are those that lie in a coding of `standing`, the coder's own codings of that code, as
 * nothing is coded twice by hand either.
 */
export function planAutocode(
  places: PlacesToCode,
  unit: AutocodeUnit,
  standing: readonly Coding[],
): AutocodePlan {
  const byDocument = groupBy(standing, ({ layer }) => layerOfId(layer).document);
  const documents: PlannedDocument[] = [];
  let [count, left] = [0, 0];
  for (const { document, revision, spans: all } of places.documents) {
    const cover = new Cover((byDocument.get(document) ?? []).map(({ place }) => place));
    const spans: Span[] = [];
    const flat = all[unit];
    for (let at = 0; at < flat.length; at += 2) {
      const span = { start: flat[at] ?? 0, end: flat[at + 1] ?? 0 };
      if (cover.covers(span)) left += 1;
      else spans.push(span);
    }
    count += spans.length;
    if (spans.length > 0) documents.push({ document, revision, spans });
  }
  return { documents, count, standing: left };
}
