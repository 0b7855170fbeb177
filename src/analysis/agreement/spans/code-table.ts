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
  readonly #count: number;
  readonly #patterns: Int32Array[] = [];
  readonly #rows = new Map<number, number>();
  /** Entries of all documents one after another: whose they are, the pattern's row, and how many units. */
  readonly #documents: number[] = [];
  readonly #entries: number[] = [];
  readonly #units: number[] = [];

  /** Coders are places in the study's list, in the order in which patterns have them. */
  constructor(coders: readonly number[], documents: readonly DocumentCounts[]) {
    this.#coders = coders;
    this.#count = documents.length;
    const chosen = maskOf(coders);
    documents.forEach(({ units, participants, counts }, document) => {
      const present = maskOf(participants) & chosen;
      let uncoded = units;
      counts.masks.forEach((mask, at) => {
        const length = counts.lengths[at] ?? 0;
        this.#add(document, this.#row(present, mask & present), length);
        uncoded -= length;
      });
      if (uncoded > 0) this.#add(document, this.#row(present, 0), uncoded);
    });
  }

  /** With `times`, every document counts so often, in the order they came in. */
  table(times?: Int32Array): PatternTable {
    const weights = new Float64Array(this.#patterns.length);
    for (let at = 0; at < this.#entries.length; at += 1) {
      const row = this.#entries[at] ?? 0;
      const often = times ? (times[this.#documents[at] ?? 0] ?? 0) : 1;
      weights[row] = (weights[row] ?? 0) + often * (this.#units[at] ?? 0);
    }
    return { coders: this.#coders.length, categories: 2, patterns: this.#patterns, weights };
  }

  /** Number of documents, in the order they came in. */
  get documents(): number {
    return this.#count;
  }

  /** Every pattern of every document, with how many units have it. */
  forEachEntry(see: (document: number, pattern: Int32Array, units: number) => void): void {
    this.#entries.forEach((row, at) => {
      const pattern = this.#patterns[row];
      if (pattern) see(this.#documents[at] ?? 0, pattern, this.#units[at] ?? 0);
    });
  }

  #add(document: number, row: number, units: number): void {
    this.#documents.push(document);
    this.#entries.push(row);
    this.#units.push(units);
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
