import type { Intervals } from './intervals.ts';

/** A unit is coded when a span touches it, or covers more than half of it. */
export type UnitRule = 'touch' | 'majority';

/**
 * The units of a study: characters, of the whole text or within certain stretches, or for every document a list of
 * stretches fixed before coding. Stretches are sorted, and none is empty.
 */
export type UnitKind =
  | { readonly kind: 'character'; readonly within?: (document: number) => Intervals }
  | {
      readonly kind: 'stretches';
      readonly rule: UnitRule;
      readonly ofDocument: (document: number) => Intervals;
    };

export const CHARACTERS: UnitKind = { kind: 'character' };

/** Every document one unit, coded with what is anywhere in it. */
export function wholeDocuments(lengths: readonly number[]): UnitKind {
  return {
    kind: 'stretches',
    rule: 'touch',
    ofDocument: (document) => ({
      starts: Int32Array.of(0),
      ends: Int32Array.of(lengths[document] ?? 0),
    }),
  };
}
