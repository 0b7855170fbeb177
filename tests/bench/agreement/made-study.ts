import { seededRandom } from '#analysis/seeded-random.ts';
import { SpanStudy } from '#analysis/agreement/spans/span-study.ts';

export interface Size {
  readonly coders: number;
  readonly documents: number;
  readonly codes: number;
  readonly spans: number;
  /** Characters a document. */
  readonly length: number;
}

const LONGEST = 300;

/** Coders who mostly code the same places, a little apart. */
export function madeColumns({ coders, documents, codes, spans, length }: Size) {
  const random = seededRandom(1);
  const below = (bound: number) => Math.floor(random() * bound);
  const columns = {
    coders: new Int32Array(spans),
    documents: new Int32Array(spans),
    codes: new Int32Array(spans),
    starts: new Int32Array(spans),
    ends: new Int32Array(spans),
  };
  for (let at = 0; at < spans;) {
    const place = [
      below(documents),
      below(codes),
      below(length - LONGEST),
      20 + below(200),
    ] as const;
    const [document, code, start, width] = place;
    for (let coder = 0; coder < coders && at < spans; coder += 1) {
      if (random() > 0.8) continue;
      columns.coders[at] = coder;
      columns.documents[at] = document;
      columns.codes[at] = code;
      columns.starts[at] = start + below(15);
      columns.ends[at] = start + width + below(30);
      at += 1;
    }
  }
  return columns;
}

export function madeStudy(size: Size, columns: ReturnType<typeof madeColumns>): SpanStudy {
  const names = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  return new SpanStudy({
    coders: names(size.coders),
    codes: names(size.codes),
    documents: names(size.documents).map((id) => ({ id, length: size.length })),
    spans: columns,
  });
}
