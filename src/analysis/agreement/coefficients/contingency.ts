import { forEachPattern, MISSING, type PatternTable } from '#analysis/agreement/pattern-table.ts';

/** Two coders' values against each other, over the units that both rated. */
export interface Contingency {
  readonly categories: number;
  readonly units: number;
  /** How often two values meet: the first coder's value times `categories` and the second's. Only those that do. */
  readonly cells: ReadonlyMap<number, number>;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

export function contingency(table: PatternTable, first = 0, second = 1): Contingency {
  const { categories } = table;
  const cells = new Map<number, number>();
  const ofFirst = new Float64Array(categories);
  const ofSecond = new Float64Array(categories);
  let units = 0;
  forEachPattern(table, (pattern, weight) => {
    const row = pattern[first] ?? MISSING;
    const column = pattern[second] ?? MISSING;
    if (row === MISSING || column === MISSING) return;
    const cell = row * categories + column;
    cells.set(cell, (cells.get(cell) ?? 0) + weight);
    ofFirst[row] = (ofFirst[row] ?? 0) + weight;
    ofSecond[column] = (ofSecond[column] ?? 0) + weight;
    units += weight;
  });
  return { categories, units, cells, first: ofFirst, second: ofSecond };
}

/** Units both gave the same category. */
export function agreed({ categories, cells }: Contingency): number {
  let sum = 0;
  for (const [cell, count] of cells) if (cell % (categories + 1) === 0) sum += count;
  return sum;
}
