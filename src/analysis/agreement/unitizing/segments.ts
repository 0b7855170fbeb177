import type { CodeScope } from '#analysis/agreement/spans/code-scope.ts';
import type { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';

/** A stretch of the continuum with the code one coder gave it. */
export interface Segment {
  readonly code: number;
  readonly start: number;
  readonly end: number;
}

/** A document as a continuum that each of its coders cut into segments and gaps. */
export interface Continuum {
  readonly length: number;
  /** Of every coder who took part, in the order of the text. */
  readonly segments: readonly (readonly Segment[])[];
}

/** What each participant of a document marked with any of the codes; a code's number is its place among the scopes. */
export function continuumOf(
  units: UnitsOfStudy,
  scopes: readonly CodeScope[],
  document: number,
): Continuum {
  const segments = units.study.participants(document).map((coder) =>
    scopes
      .flatMap((scope, code) => {
        const { starts, ends } = units.coded(document, scope, coder);
        return Array.from(starts, (start, at) => ({ code, start, end: ends[at] ?? start }));
      })
      .sort((one, other) => one.start - other.start),
  );
  return { length: units.count(document), segments };
}

/** Whether any coder gave one place two codes. */
export function overlaps({ segments }: Continuum): boolean {
  return segments.some((own) =>
    own.some((segment, at) => {
      const next = own[at + 1];
      return next !== undefined && next.start < segment.end;
    }),
  );
}
