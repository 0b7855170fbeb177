import { cohenKappa, cohenShares } from '#analysis/agreement/coefficients/cohen-kappa.ts';
import { contingency, type Margins } from '#analysis/agreement/coefficients/contingency.ts';
import { beyondChance, noFigure, type Figure } from '#analysis/agreement/figure.ts';
import {
  forEachPattern,
  MISSING,
  PatternTally,
  type PatternTable,
} from '#analysis/agreement/pattern-table.ts';
import type { SetTable } from '#analysis/agreement/spans/sweep-sets.ts';

/** Of two coders' decisions on every code; see `pooledKappa`. */
export function pooledKappaOf(codes: readonly Margins[]): Figure {
  if (codes.every(({ units }) => units === 0)) return noFigure('no_pairable_units');
  const used = codes.filter(({ first, second }) => (first[1] ?? 0) + (second[1] ?? 0) > 0);
  if (used.length === 0) return noFigure('no_variation');
  const shares = used.map(cohenShares);
  const observed = shares.reduce((sum, each) => sum + each.observed, 0) / used.length;
  const expected = shares.reduce((sum, each) => sum + each.expected, 0) / used.length;
  return beyondChance(observed, expected);
}

/**
 * Pooled kappa (De Vries, Elliott, Kanouse & Teleki 2008), as Dedoose has it: agreement and chance are averaged over the
 * codes that were used before they are put together. Tables of two coders, coded or not.
 */
export function pooledKappa(codes: readonly PatternTable[]): Figure {
  return pooledKappaOf(codes.map((table) => contingency(table)));
}

export interface DedooseFigures {
  /** Cohen's kappa of every code. */
  readonly perCode: readonly Figure[];
  readonly pooled: Figure;
  readonly excerpts: number;
}

/**
 * Dedoose's training test: coders apply codes to excerpts that are there already, so nothing but excerpts counts. Here
 * they are the units to which one coder of the pair applied any of the codes.
 */
export function dedooseFigures(
  { table, sets }: SetTable,
  codes: number,
  [first, second]: readonly [number, number] = [0, 1],
): DedooseFigures {
  const tallies = Array.from({ length: codes }, () => new PatternTally());
  let excerpts = 0;
  forEachPattern(table, (pattern, weight) => {
    const pair = [pattern[first] ?? MISSING, pattern[second] ?? MISSING];
    if (pair.includes(MISSING)) return;
    const applied = pair.map((set) => new Set(sets.members(set)));
    if (applied.every(({ size }) => size === 0)) return;
    excerpts += weight;
    tallies.forEach((tally, code) => {
      tally.add(
        applied.map((each) => Number(each.has(code))),
        weight,
      );
    });
  });
  const tables = tallies.map((tally) => tally.table(2, 2));
  return {
    perCode: tables.map((each) => cohenKappa(contingency(each))),
    pooled: pooledKappa(tables),
    excerpts,
  };
}
