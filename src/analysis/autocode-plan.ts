import { layerOfId, type Coding } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Span } from '#domain/text/span.ts';
import { spansOf, type SpansInDocument } from './autocode-places.ts';

/** What is coded, and in how many places nothing is to do, because the code is there already. */
export interface AutocodePlan {
  readonly documents: readonly SpansInDocument[];
  readonly count: number;
  readonly standing: number;
}

/** Tells whether one of some spans covers another. */
export class Cover {
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
    return low > 0 && (this.#ends[low - 1] ?? 0) >= end;
  }
}

/**
 * Which places get a code. Left out are those that lie in a coding of `standing`, the coder's own codings of that code, as
 * nothing is coded twice by hand either. Places are compared with codings in the same text: those elsewhere cover nothing.
 */
export function planAutocode(
  places: readonly SpansInDocument[],
  standing: readonly Coding[],
): AutocodePlan {
  const byDocument = groupBy(standing, ({ layer }) => layerOfId(layer).document);
  const documents: SpansInDocument[] = [];
  let [count, left] = [0, 0];
  for (const { document, revision, spans } of places) {
    const codings = (byDocument.get(document) ?? []).map(({ place }) => place);
    const cover = new Cover(codings.filter((place) => place.revision === revision));
    const open: number[] = [];
    for (const span of spansOf(spans)) {
      if (cover.covers(span)) left += 1;
      else open.push(span.start, span.end);
    }
    count += open.length / 2;
    if (open.length > 0) documents.push({ document, revision, spans: Uint32Array.from(open) });
  }
  return { documents, count, standing: left };
}
