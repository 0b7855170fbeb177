import { forEachPattern, MISSING, type PatternTable } from '#analysis/agreement/pattern-table.ts';

/** Two coders over the units that both rated: how often each named what, and how often both the same. */
export interface Margins {
  readonly units: number;
  readonly agreed: number;
  /** By category. */
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
}

/** Two coders' values against each other, over the units that both rated. */
export interface Contingency extends Margins {
  readonly categories: number;
  /** How often two values meet: the first coder's value times `categories` and the second's. Only those that do. */
  readonly cells: ReadonlyMap<number, number>;
}

export function contingency(table: PatternTable, first = 0, second = 1): Contingency {
  const { categories } = table;
  const cells = new Map<number, number>();
  const ofFirst = new Float64Array(categories);
  const ofSecond = new Float64Array(categories);
  let units = 0;
  let agreed = 0;
  forEachPattern(table, (pattern, weight) => {
    const row = pattern[first] ?? MISSING;
    const column = pattern[second] ?? MISSING;
    if (row === MISSING || column === MISSING) return;
    const cell = row * categories + column;
    cells.set(cell, (cells.get(cell) ?? 0) + weight);
    ofFirst[row] = (ofFirst[row] ?? 0) + weight;
    ofSecond[column] = (ofSecond[column] ?? 0) + weight;
    units += weight;
    if (row === column) agreed += weight;
  });
  return { categories, units, agreed, cells, first: ofFirst, second: ofSecond };
}
