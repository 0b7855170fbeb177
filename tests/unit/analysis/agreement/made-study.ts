import fc from 'fast-check';
import { SpanStudy } from '#analysis/agreement/spans/span-study.ts';

/** Everything by number. */
export type MadeSpan = readonly [
  coder: number,
  document: number,
  start: number,
  end: number,
  code: number,
];

export interface Made {
  readonly coders: number;
  readonly codes: number;
  readonly lengths: readonly number[];
  readonly spans: readonly MadeSpan[];
  /** Documents of which a coder, by number, knows nothing; document and coder. */
  readonly absent: readonly (readonly [document: number, coder: number])[];
}

export function isAbsent({ absent }: Made, document: number, coder: number): boolean {
  return absent.some(([where, who]) => where === document && who === coder);
}

export function studyOf(made: Made): SpanStudy {
  const names = (count: number, kind: string) =>
    Array.from({ length: count }, (_, at) => `${kind}${String(at)}`);
  return new SpanStudy({
    coders: names(made.coders, 'coder'),
    codes: names(made.codes, 'code'),
    documents: made.lengths.map((length, at) => ({ id: `document${String(at)}`, length })),
    spans: {
      coders: made.spans.map(([coder]) => coder),
      documents: made.spans.map(([, document]) => document),
      codes: made.spans.map(([, , , , code]) => code),
      starts: made.spans.map(([, , start]) => start),
      ends: made.spans.map(([, , , end]) => end),
    },
    takesPart: (document, coder) => !isAbsent(made, document, coder),
  });
}

/** One document that two coders or more coded; spans are `[coder, start, end, code]`. */
export function oneDocument(
  length: number,
  spans: readonly (readonly [coder: number, start: number, end: number, code?: number])[],
): Made {
  return {
    coders: Math.max(2, ...spans.map(([coder]) => coder + 1)),
    codes: Math.max(1, ...spans.map(([, , , code = 0]) => code + 1)),
    lengths: [length],
    spans: spans.map(([coder, start, end, code = 0]) => [coder, 0, start, end, code]),
    absent: [],
  };
}

/** Short documents with whatever files hold: empty, repeated, touching, overlapping spans, some beyond the end. */
export const anyStudy: fc.Arbitrary<Made> = fc
  .record({
    coders: fc.integer({ min: 2, max: 4 }),
    codes: fc.integer({ min: 1, max: 3 }),
    lengths: fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 1, maxLength: 3 }),
  })
  .chain(({ coders, codes, lengths }) => {
    const coder = fc.nat(coders - 1);
    const document = fc.nat(lengths.length - 1);
    const span = fc
      .tuple(coder, document, fc.nat(24), fc.nat(12), fc.nat(codes - 1))
      .map(([who, where, start, length, code]): MadeSpan => [
        who,
        where,
        start,
        start + length,
        code,
      ]);
    return fc.record({
      coders: fc.constant(coders),
      codes: fc.constant(codes),
      lengths: fc.constant(lengths),
      spans: fc.array(span, { maxLength: 20 }),
      absent: fc.array(fc.tuple(document, coder), { maxLength: 2 }),
    });
  });
