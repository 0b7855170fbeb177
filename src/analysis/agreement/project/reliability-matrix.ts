import { ownScopes, type CodeScope } from '#analysis/agreement/spans/code-scope.ts';
import type { Intervals } from '#analysis/agreement/spans/intervals.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import type { ComparedStudy } from './compared-study.ts';

/** Neighbouring units of one document that the coders treated alike. */
export interface ReliabilityRow {
  /** Places in the study's lists. */
  readonly code: number;
  readonly document: number;
  /** Number of the first unit, from 1. */
  readonly unit: number;
  /** How many units it stands for: always 1 unless units are characters. */
  readonly units: number;
  /** A value a coder: whether they applied the code; null where they did not work through the document. */
  readonly values: readonly (0 | 1 | null)[];
}

function covers({ starts, ends }: Intervals, unit: number): boolean {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > unit) high = middle;
    else low = middle + 1;
  }
  return low < starts.length && (starts[low] ?? 0) <= unit;
}

/** First units of the rows, ascending: every unit, or of characters only those where something begins or ends. */
function rowStarts(lists: readonly Intervals[], units: number, isCharacter: boolean): number[] {
  if (!isCharacter) return Array.from({ length: units }, (_, unit) => unit);
  const edges = lists.flatMap(({ starts, ends }) => [...starts, ...ends]);
  const within = [0, ...edges].filter((edge) => edge < units);
  return [...new Set(within)].sort((one, other) => one - other);
}

function rowsOf(
  units: UnitsOfStudy,
  scope: CodeScope,
  place: { readonly code: number; readonly document: number },
  isCharacter: boolean,
): ReliabilityRow[] {
  const { study } = units;
  const participants = new Set(study.participants(place.document));
  const lists = study.coders.map((_, coder) => units.coded(place.document, scope, coder));
  const count = units.count(place.document);
  const starts = rowStarts(lists, count, isCharacter);
  return starts.map((start, at) => ({
    ...place,
    unit: start + 1,
    units: (starts[at + 1] ?? count) - start,
    values: lists.map((coded, coder) => {
      if (!participants.has(coder)) return null;
      return covers(coded, start) ? 1 : 0;
    }),
  }));
}

/** The data behind the coefficients: code by code and document by document, what each coder made of each unit. */
export function reliabilityMatrix({ spans, kind }: ComparedStudy): ReliabilityRow[] {
  const units = new UnitsOfStudy(spans, kind);
  return ownScopes(spans.codes).flatMap((scope, code) =>
    spans.documents.flatMap((_, document) =>
      rowsOf(units, scope, { code, document }, kind.kind === 'character'),
    ),
  );
}
