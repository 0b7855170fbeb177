/** In a pattern: this coder did not see the unit. */
export const MISSING = -1;

/**
 * What every coefficient on predefined units is computed from (the definitions are those of Gwet 2014 and Krippendorff
 * 2019). A pattern holds one value a coder: a category's place in the code system, or `MISSING`; its weight is how many
 * units have it. Units of all kinds, from characters to documents, differ in the table alone.
 */
export interface PatternTable {
  readonly coders: number;
  /** Size of the code system: all categories there are, used or not. */
  readonly categories: number;
  readonly patterns: readonly Int32Array[];
  readonly weights: ArrayLike<number>;
}

/** Counts patterns. */
export class PatternTally {
  readonly #patterns: Int32Array[] = [];
  readonly #weights: number[] = [];
  readonly #rows = new Map<string, number>();

  /** The pattern's row in the table. */
  add(values: readonly number[] | Int32Array, weight: number): number {
    const key = values.join();
    const known = this.#rows.get(key);
    if (known !== undefined) {
      this.#weights[known] = (this.#weights[known] ?? 0) + weight;
      return known;
    }
    const row = this.#patterns.length;
    this.#rows.set(key, row);
    this.#patterns.push(Int32Array.from(values));
    this.#weights.push(weight);
    return row;
  }

  table(coders: number, categories: number): PatternTable {
    return { coders, categories, patterns: this.#patterns, weights: this.#weights };
  }
}

/** Sees every pattern that some unit has, with the number of these units and of their ratings. */
export function forEachPattern(
  { patterns, weights }: PatternTable,
  see: (pattern: Int32Array, weight: number, ratings: number) => void,
): void {
  for (let row = 0; row < patterns.length; row += 1) {
    const pattern = patterns[row];
    const weight = weights[row] ?? 0;
    if (!pattern || weight <= 0) continue;
    let ratings = 0;
    for (const value of pattern) if (value !== MISSING) ratings += 1;
    see(pattern, weight, ratings);
  }
}

/** The table of two of the coders. */
export function pairTable(table: PatternTable, first: number, second: number): PatternTable {
  const tally = new PatternTally();
  forEachPattern(table, (pattern, weight) => {
    tally.add([pattern[first] ?? MISSING, pattern[second] ?? MISSING], weight);
  });
  return tally.table(2, table.categories);
}

/** Every two coders, in order. */
export function pairsOf(coders: number): readonly (readonly [first: number, second: number])[] {
  const pairs: [number, number][] = [];
  for (let first = 0; first < coders; first += 1) {
    for (let second = first + 1; second < coders; second += 1) pairs.push([first, second]);
  }
  return pairs;
}

/** How many ordered pairs of ratings of one unit name the same category. */
export function agreeingPairs(pattern: Int32Array): number {
  let agreeing = 0;
  for (let first = 0; first < pattern.length; first += 1) {
    const value = pattern[first];
    if (value === MISSING) continue;
    for (let second = first + 1; second < pattern.length; second += 1) {
      if (pattern[second] === value) agreeing += 2;
    }
  }
  return agreeing;
}
