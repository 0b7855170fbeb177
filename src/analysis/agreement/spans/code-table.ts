import { MISSING, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import type { CodeCounts } from './sweep-code.ts';

/** One code in one document. */
export interface DocumentCounts {
  readonly units: number;
  readonly participants: readonly number[];
  readonly counts: CodeCounts;
}

/** Value of a unit that a coder applied the code to, and of one they did not. */
export const CODED = 1;
export const NOT_CODED = 0;

function maskOf(coders: readonly number[]): number {
  return coders.reduce((mask, coder) => mask | (1 << coder), 0);
}

/**
 * One code, document by document: small vectors of how many units have which pattern. Their sum is the code's table;
 * their sum with multiplicities is that of a resample.
 */
export class CodeTable {
  readonly #coders: readonly number[];
  readonly #patterns: Int32Array[] = [];
  readonly #rows = new Map<number, number>();
  /** Entries of all documents one after another: the pattern's row, and how many units. */
  readonly #entries: Int32Array;
  readonly #units: Float64Array;
  /** Where the entries of each document begin, and behind the last. */
  readonly #begins: Int32Array;

  /** Coders are places in the study's list, in the order in which patterns have them. */
  constructor(coders: readonly number[], documents: readonly DocumentCounts[]) {
    this.#coders = coders;
    const entries: number[] = [];
    const lengths: number[] = [];
    const begins = new Int32Array(documents.length + 1);
    const add = (row: number, length: number) => {
      entries.push(row);
      lengths.push(length);
    };
    const chosen = maskOf(coders);
    documents.forEach(({ units, participants, counts }, document) => {
      const present = maskOf(participants) & chosen;
      let uncoded = units;
      counts.masks.forEach((mask, at) => {
        const length = counts.lengths[at] ?? 0;
        add(this.#row(present, mask & present), length);
        uncoded -= length;
      });
      if (uncoded > 0) add(this.#row(present, 0), uncoded);
      begins[document + 1] = entries.length;
    });
    this.#entries = Int32Array.from(entries);
    this.#units = Float64Array.from(lengths);
    this.#begins = begins;
  }

  /** With `times`, every document counts so often, in the order they came in. */
  table(times?: Int32Array): PatternTable {
    const weights = new Float64Array(this.#patterns.length);
    const [entries, units, begins] = [this.#entries, this.#units, this.#begins];
    for (let document = 0; document + 1 < begins.length; document += 1) {
      const often = times ? (times[document] ?? 0) : 1;
      if (often === 0) continue;
      const end = begins[document + 1] ?? 0;
      for (let at = begins[document] ?? 0; at < end; at += 1) {
        const row = entries[at] ?? 0;
        weights[row] = (weights[row] ?? 0) + often * (units[at] ?? 0);
      }
    }
    return { coders: this.#coders.length, categories: 2, patterns: this.#patterns, weights };
  }

  /** Every pattern that some document has, each document for itself, with how many of its units have it. */
  forEachEntry(see: (pattern: Int32Array, units: number) => void): void {
    this.#entries.forEach((row, at) => {
      const pattern = this.#patterns[row];
      if (pattern) see(pattern, this.#units[at] ?? 0);
    });
  }

  /** Both masks are smaller than 2^26, so one number holds them. */
  #row(present: number, coded: number): number {
    const key = present * 2 ** 26 + coded;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const row = this.#patterns.length;
    this.#rows.set(key, row);
    this.#patterns.push(
      Int32Array.from(this.#coders, (coder) => {
        if ((present & (1 << coder)) === 0) return MISSING;
        return (coded & (1 << coder)) === 0 ? NOT_CODED : CODED;
      }),
    );
    return row;
  }
}
