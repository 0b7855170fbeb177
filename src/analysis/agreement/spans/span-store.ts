import { NO_INTERVALS, united, type Intervals } from './intervals.ts';

/** Spans in columns: who, where, which code; places count from 0, offsets half-open. */
export interface SpanColumns {
  readonly coders: ArrayLike<number>;
  readonly documents: ArrayLike<number>;
  readonly codes: ArrayLike<number>;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

interface Shape {
  readonly coders: number;
  readonly codes: number;
  /** Length of every document. */
  readonly lengths: ArrayLike<number>;
}

/** Who placed which code where: of every document, code and coder the united spans, read in place. */
export class SpanStore {
  readonly #shape: Shape;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** Cells that have spans, ascending, and where each begins in the two columns above; one beyond the last ends it. */
  readonly #cells: Float64Array;
  readonly #froms: Int32Array;
  #used = 0;
  /** Where a document's cells begin among those. */
  readonly #documents: Int32Array;
  readonly #replaced = new Map<number, Intervals>();

  constructor(shape: Shape, spans: SpanColumns) {
    this.#shape = shape;
    this.#starts = new Int32Array(spans.starts.length);
    this.#ends = new Int32Array(spans.starts.length);
    this.#cells = new Float64Array(spans.starts.length);
    this.#froms = new Int32Array(spans.starts.length + 1);
    this.#documents = new Int32Array(shape.lengths.length + 1);
    this.#fill(spans);
  }

  intervals(document: number, code: number, coder: number): Intervals {
    const cell = this.#cell(document, code, coder);
    const replaced = this.#replaced.size > 0 ? this.#replaced.get(cell) : undefined;
    if (replaced) return replaced;
    const place = this.#place(document, cell);
    if (place < 0) return NO_INTERVALS;
    const from = this.#froms[place] ?? 0;
    const to = this.#froms[place + 1] ?? from;
    return { starts: this.#starts.subarray(from, to), ends: this.#ends.subarray(from, to) };
  }

  /** Puts other spans, in any order, in the place of a coder's spans of one code in one document. */
  replace(
    document: number,
    code: number,
    coder: number,
    spans: readonly (readonly [start: number, end: number])[],
  ): void {
    const sorted = [...spans].sort((one, other) => one[0] - other[0]);
    const intervals = united(
      sorted.map(([start]) => start),
      sorted.map(([, end]) => end),
      this.#shape.lengths[document] ?? 0,
    );
    this.#replaced.set(this.#cell(document, code, coder), intervals);
  }

  #cell(document: number, code: number, coder: number): number {
    return (document * this.#shape.codes + code) * this.#shape.coders + coder;
  }

  /** Spans by cell, then by start. Sorting numbers that hold cell and place is many times faster than by a function. */
  #sorted({ coders, documents, codes, starts }: SpanColumns): Float64Array {
    const count = starts.length;
    const keys = new Float64Array(count);
    for (let at = 0; at < count; at += 1) {
      const cell = this.#cell(documents[at] ?? 0, codes[at] ?? 0, coders[at] ?? 0);
      keys[at] = cell * count + at;
    }
    return keys.sort();
  }

  /** A cell's place among the used ones, -1 where it has no spans. */
  #place(document: number, cell: number): number {
    let low = this.#documents[document] ?? 0;
    let high = this.#documents[document + 1] ?? low;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.#cells[middle] ?? 0;
      if (found === cell) return middle;
      if (found < cell) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  #fill(spans: SpanColumns): void {
    const count = spans.starts.length;
    const keys = this.#sorted(spans);
    const cellsOfDocument = this.#shape.codes * this.#shape.coders;
    let written = 0;
    for (let from = 0; from < count;) {
      const cell = Math.floor((keys[from] ?? 0) / count);
      const rows: number[] = [];
      for (; from < count && Math.floor((keys[from] ?? 0) / count) === cell; from += 1) {
        rows.push((keys[from] ?? 0) % count);
      }
      const document = Math.floor(cell / cellsOfDocument);
      this.#cells[this.#used] = cell;
      this.#froms[this.#used] = written;
      this.#used += 1;
      this.#documents[document + 1] = this.#used;
      written = this.#write(rows, spans, this.#shape.lengths[document] ?? 0, written);
    }
    this.#froms[this.#used] = written;
    for (let document = 1; document < this.#documents.length; document += 1) {
      const before = this.#documents[document - 1] ?? 0;
      this.#documents[document] = Math.max(before, this.#documents[document] ?? 0);
    }
  }

  /** Unites a cell's spans as `united` does, into the columns; gives where the next cell begins. */
  #write(rows: number[], { starts, ends }: SpanColumns, length: number, from: number): number {
    if (rows.length > 1) rows.sort((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0));
    let next = from;
    for (const row of rows) {
      const start = Math.max(0, starts[row] ?? 0);
      const end = Math.min(length, ends[row] ?? 0);
      if (end <= start) continue;
      const last = this.#ends[next - 1] ?? 0;
      if (next > from && start < last) {
        this.#ends[next - 1] = Math.max(last, end);
        continue;
      }
      this.#starts[next] = start;
      this.#ends[next] = end;
      next += 1;
    }
    return next;
  }
}
