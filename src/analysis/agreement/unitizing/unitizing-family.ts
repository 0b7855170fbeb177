import {
  figure,
  noFigure,
  quotient,
  type Figure,
  type Reason,
} from '#analysis/agreement/figure.ts';
import type { Continuum, Segment } from './segments.ts';

/** A coder's walk along the continuum. */
class Walk {
  /** How much of the current segment the other coders marked too, on the average of the others. */
  pairable = 0;
  readonly #segments: readonly Segment[];
  #at = 0;

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
  }

  /** The segment that holds a place, where there is one. */
  segmentAt(place: number): Segment | undefined {
    const segment = this.#segments[this.#at];
    return segment && segment.start <= place ? segment : undefined;
  }

  /** The next border behind a place. */
  borderBehind(place: number): number {
    const segment = this.#segments[this.#at];
    if (!segment) return Number.POSITIVE_INFINITY;
    return segment.start > place ? segment.start : segment.end;
  }

  /** The segment that ends at a place, which is left then. */
  leave(place: number): Segment | undefined {
    const segment = this.#segments[this.#at];
    if (segment?.end !== place) return undefined;
    this.#at += 1;
    return segment;
  }
}

/**
 * Krippendorff's coefficients for unitized texts (Krippendorff, Mathet, Bouvry & Widlöcher 2016; Krippendorff 2019,
 * section 12.6, eqs. 32–38). Each coder's codes must not overlap. Lengths of intersections are summed over documents,
 * each with its own number of coders, and so are the corrections for a unit paired with itself.
 */
export class UnitizingFamily {
  /** All there is to know of the documents so far; those of several documents can be added up. */
  readonly sums: Float64Array;
  readonly #codes: number;
  readonly #size: number;
  /** l_ck, gaps last. */
  readonly #intersections: Float64Array;
  /** Sums of w by value: squared lengths of segments, lengths of gaps. */
  readonly #selfPairs: Float64Array;
  /** Sums of squared pairable lengths by code. */
  readonly #pairableSquares: Float64Array;

  /** With `sums`, those of documents that were added to other families of as many codes. */
  constructor(codes: number, sums?: Float64Array) {
    this.#codes = codes;
    this.#size = codes + 1;
    const [cells, size] = [this.#size * this.#size, this.#size];
    this.sums = sums ?? new Float64Array(cells + size + codes);
    this.#intersections = this.sums.subarray(0, cells);
    this.#selfPairs = this.sums.subarray(cells, cells + size);
    this.#pairableSquares = this.sums.subarray(cells + size);
  }

  /** Documents that fewer than two coders worked through have nothing to compare. */
  add({ length, segments }: Continuum): void {
    const coders = segments.length;
    if (coders < 2) return;
    const walks = segments.map((own) => new Walk(own));
    for (const own of segments) this.#addSelfPairs(own, length);
    for (let place = 0; place < length;) {
      const next = Math.min(length, ...walks.map((walk) => walk.borderBehind(place)));
      this.#addIntersections(walks, place, next - place);
      for (const walk of walks) {
        const left = walk.leave(next);
        if (!left) continue;
        const square = walk.pairable ** 2;
        this.#pairableSquares[left.code] = (this.#pairableSquares[left.code] ?? 0) + square;
        walk.pairable = 0;
      }
      place = next;
    }
  }

  /** uα: units and codes together. */
  uAlpha(): Figure {
    const all = this.#sum(this.#size);
    if (all === 0) return noFigure('no_pairable_units');
    let observed = 0;
    let expected = 0;
    for (let value = 0; value < this.#size; value += 1) {
      const margin = this.#margin(value, this.#size);
      observed += margin - this.#cell(value, value);
      expected += margin * (all - margin);
    }
    return this.#corrected(observed, expected, all);
  }

  /** |uα: relevant or not, whatever the code. */
  binaryAlpha(): Figure {
    const all = this.#sum(this.#size);
    if (all === 0) return noFigure('no_pairable_units');
    const gaps = this.#margin(this.#codes, this.#size);
    if (gaps === 0) return noFigure('no_gaps');
    const observed = gaps - this.#cell(this.#codes, this.#codes);
    return this.#corrected(2 * observed, 2 * gaps * (all - gaps), all);
  }

  /** Share of the continuum that cuα looks at. */
  coverage(): Figure {
    return quotient(this.#sum(this.#codes), this.#sum(this.#size), 'no_pairable_units');
  }

  /** cuα: the codes where two coders marked something. */
  codingAlpha(): Figure {
    const reason = this.#nothingMarkedByTwo();
    if (reason) return noFigure(reason);
    let observed = 0;
    let expected = 0;
    for (let code = 0; code < this.#codes; code += 1) {
      const margin = this.#margin(code, this.#codes);
      observed += margin - this.#cell(code, code);
      expected += this.#expectedOf(code) - this.#expectedWithItself(code);
    }
    return expected > 0 ? figure(1 - observed / expected) : noFigure('no_variation');
  }

  /** (k)uα: one code among the others. */
  alphaOfCode(code: number): Figure {
    const reason = this.#nothingMarkedByTwo();
    if (reason) return noFigure(reason);
    const margin = this.#margin(code, this.#codes);
    if (margin === 0) return noFigure('no_intersecting_units');
    const expected = this.#expectedOf(code);
    const others = expected - this.#expectedWithItself(code);
    if (others <= 0) return noFigure('no_variation');
    return figure(1 - (expected / margin) * ((margin - this.#cell(code, code)) / others));
  }

  /** Share of a code's text that (k)uα looks at. */
  coverageOfCode(code: number): Figure {
    if (this.#sum(this.#size) === 0) return noFigure('no_pairable_units');
    const marked = this.#margin(code, this.#size);
    return quotient(this.#margin(code, this.#codes), marked, 'category_never_used');
  }

  #nothingMarkedByTwo(): Reason | undefined {
    if (this.#sum(this.#size) === 0) return 'no_pairable_units';
    return this.#sum(this.#codes) === 0 ? 'no_intersecting_units' : undefined;
  }

  /** 1 - observed / expected, with e_ck = l.. l_c. l_.k / (l..² - Σ w) off the diagonal. */
  #corrected(observed: number, products: number, all: number): Figure {
    if (products === 0) return noFigure('no_variation');
    const selfPairs = this.#selfPairs.reduce((sum, each) => sum + each, 0);
    const expected = (all * products) / (all * all - selfPairs);
    return figure(1 - observed / expected);
  }

  #pairs(): number {
    const all = this.#sum(this.#codes);
    return all * all - this.#pairableSquares.reduce((sum, each) => sum + each, 0);
  }

  /** e*_.k */
  #expectedOf(code: number): number {
    const all = this.#sum(this.#codes);
    const own = this.#pairableSquares[code] ?? 0;
    return (all * (this.#margin(code, this.#codes) * all - own)) / this.#pairs();
  }

  /** e*_kk */
  #expectedWithItself(code: number): number {
    const own = this.#pairableSquares[code] ?? 0;
    return (this.#sum(this.#codes) * (this.#margin(code, this.#codes) ** 2 - own)) / this.#pairs();
  }

  #addSelfPairs(own: readonly Segment[], length: number): void {
    let gaps = length;
    for (const { code, start, end } of own) {
      gaps -= end - start;
      this.#selfPairs[code] = (this.#selfPairs[code] ?? 0) + (end - start) ** 2;
    }
    this.#selfPairs[this.#codes] = (this.#selfPairs[this.#codes] ?? 0) + gaps;
  }

  #addIntersections(walks: readonly Walk[], place: number, length: number): void {
    const share = length / (walks.length - 1);
    const marked = walks.map((walk) => walk.segmentAt(place));
    const count = marked.reduce((sum, segment) => sum + (segment ? 1 : 0), 0);
    marked.forEach((segment, coder) => {
      const walk = walks[coder];
      if (segment && walk) walk.pairable += share * (count - 1);
      const row = (segment?.code ?? this.#codes) * this.#size;
      marked.forEach((other, otherCoder) => {
        if (otherCoder === coder) return;
        const cell = row + (other?.code ?? this.#codes);
        this.#intersections[cell] = (this.#intersections[cell] ?? 0) + share;
      });
    });
  }

  #cell(one: number, other: number): number {
    return this.#intersections[one * this.#size + other] ?? 0;
  }

  /** Row sum over the first so many values: all, or all but the gaps. */
  #margin(value: number, among: number): number {
    let sum = 0;
    for (let other = 0; other < among; other += 1) sum += this.#cell(value, other);
    return sum;
  }

  #sum(among: number): number {
    let sum = 0;
    for (let value = 0; value < among; value += 1) sum += this.#margin(value, among);
    return sum;
  }
}
