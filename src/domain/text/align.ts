/** A stretch that two lists have in common: `length` items from `a` in the first and from `b` in the second. */
export interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Items in a row by which a place is known again where they stand once in both lists, the surest first. */
const ANCHOR_LENGTHS = [8, 3, 1] as const;
/** Levels of anchors between anchors; deeper, only what is alike at the ends is found. */
const DEEPEST = 40;
/** Items added and taken away that are looked through to find what is common between them; the work grows with its square. */
const MOST_DIFFERENCES = 600;

/** A stretch of both lists. */
interface Stretch {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

type List = ArrayLike<number>;

function hashAt(list: List, at: number, length: number): number {
  if (length === 1) return list[at] ?? 0;
  let hash = 0;
  for (let i = at; i < at + length; i += 1) hash = Math.imul(hash ^ (list[i] ?? 0), 0x01000193) + 1;
  return hash;
}

/** Where hashes stand that stand once; -1 for those that stand more often. */
function onlyPlaces(list: List, from: number, to: number, length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at += 1) {
    const hash = hashAt(list, at, length);
    places.set(hash, places.has(hash) ? -1 : at);
  }
  return places;
}

/** The longest part of a list of numbers that rises (Schensted 1961), as indexes into it. */
function longestRise(values: readonly number[]): number[] {
  const tops: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tops[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  });
  const rise: number[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(at);
  return rise.reverse();
}

/** Where a way of `d` differences first comes to a diagonal, and whether by leaving out an item of the second list. */
function entryTo(furthest: Int32Array, middle: number, k: number, d: number) {
  const down = furthest[middle + k + 1] ?? 0;
  const right = (furthest[middle + k - 1] ?? 0) + 1;
  const isDown = k === -d || (k !== d && right <= down);
  return { x: isDown ? down : right, isDown };
}

/** What is common along the way that ended on a diagonal; `rows` are how far the ways were before each difference. */
function traceBack(rows: readonly Int32Array[], width: number, last: number): CommonRun[] {
  const found: CommonRun[] = [];
  let [x, k] = [width, last];
  for (const [back, row] of rows.toReversed().entries()) {
    const d = rows.length - 1 - back;
    const entry = entryTo(row, d, k, d);
    if (x > entry.x) found.push({ a: entry.x, b: entry.x - k, length: x - entry.x });
    x = entry.isDown ? entry.x : entry.x - 1;
    k += entry.isDown ? 1 : -1;
  }
  return found.reverse();
}

/** Finds what two lists have in common; see `commonRuns`. */
class Aligner {
  readonly runs: { a: number; b: number; length: number }[] = [];

  constructor(
    private readonly a: List,
    private readonly b: List,
  ) {}

  align({ a0, a1, b0, b1 }: Stretch, depth: number): void {
    const { a, b } = this;
    const most = Math.min(a1 - a0, b1 - b0);
    let head = 0;
    while (head < most && a[a0 + head] === b[b0 + head]) head += 1;
    let tail = 0;
    while (tail < most - head && a[a1 - 1 - tail] === b[b1 - 1 - tail]) tail += 1;
    this.#add(a0, b0, head);
    const inner = { a0: a0 + head, a1: a1 - tail, b0: b0 + head, b1: b1 - tail };
    if (inner.a0 < inner.a1 && inner.b0 < inner.b1) this.#between(inner, depth);
    this.#add(a1 - tail, b1 - tail, tail);
  }

  #between(stretch: Stretch, depth: number): void {
    const anchors = depth < DEEPEST ? this.#anchors(stretch) : [];
    if (anchors.length === 0) {
      this.#shortest(stretch);
      return;
    }
    let { a0, b0 } = stretch;
    for (const [a1, b1] of anchors) {
      // What was found from the anchor before on may reach over this one.
      if (a1 < a0 || b1 < b0) continue;
      this.align({ a0, a1, b0, b1 }, depth + 1);
      this.#add(a1, b1, 1);
      a0 = a1 + 1;
      b0 = b1 + 1;
    }
    this.align({ a0, a1: stretch.a1, b0, b1: stretch.b1 }, depth + 1);
  }

  /** Pairs of places of what stands once in both, as many as are in one order (Cohen's patience diff). */
  #anchors(stretch: Stretch): (readonly [number, number])[] {
    for (const length of ANCHOR_LENGTHS) {
      const found = this.#anchorsOf(length, stretch);
      if (found.length > 0) return found;
    }
    return [];
  }

  #anchorsOf(length: number, { a0, a1, b0, b1 }: Stretch): (readonly [number, number])[] {
    const there = onlyPlaces(this.b, b0, b1, length);
    const pairs: (readonly [number, number])[] = [];
    for (const [hash, at] of onlyPlaces(this.a, a0, a1, length)) {
      const other = there.get(hash) ?? -1;
      if (at >= 0 && other >= 0 && this.#isSame(at, other, length)) pairs.push([at, other]);
    }
    return longestRise(pairs.map(([, at]) => at)).flatMap((index) => [pairs[index] ?? [0, 0]]);
  }

  #isSame(at: number, other: number, length: number): boolean {
    for (let i = 0; i < length; i += 1) if (this.a[at + i] !== this.b[other + i]) return false;
    return true;
  }

  /** The least additions and removals (Myers 1986), where they are not too many; else nothing is common. */
  #shortest({ a0, a1, b0, b1 }: Stretch): void {
    const [width, height] = [a1 - a0, b1 - b0];
    const most = Math.min(MOST_DIFFERENCES, width + height);
    const middle = most + 1;
    const furthest = new Int32Array(2 * most + 3);
    const rows: Int32Array[] = [];
    for (let d = 0; d <= most; d += 1) {
      rows.push(furthest.slice(middle - d, middle + d + 1));
      for (let k = -d; k <= d; k += 2) {
        let x = entryTo(furthest, middle, k, d).x;
        while (x < width && x - k < height && this.a[a0 + x] === this.b[b0 + x - k]) x += 1;
        furthest[middle + k] = x;
        if (x === width && x - k === height) {
          const found = traceBack(rows, width, k);
          for (const { a, b, length } of found) this.#add(a0 + a, b0 + b, length);
          return;
        }
      }
    }
  }

  #add(a: number, b: number, length: number): void {
    if (length === 0) return;
    const last = this.runs.at(-1);
    if (last && last.a + last.length === a && last.b + last.length === b) last.length += length;
    else this.runs.push({ a, b, length });
  }
}

/**
 * What two lists of numbers have in common, in order: what is alike at both ends; between, what stands once in both; between
 * that, the least difference. Of lists that have almost nothing in common little is found, but never slowly: the work grows
 * with the lengths and the square of the differences between two anchors, which is bounded.
 */
export function commonRuns(a: List, b: List): readonly CommonRun[] {
  const aligner = new Aligner(a, b);
  aligner.align({ a0: 0, a1: a.length, b0: 0, b1: b.length }, 0);
  return aligner.runs;
}
