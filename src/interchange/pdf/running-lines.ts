import { lineHead } from '#interchange/turns/line-head.ts';
import type { Row } from './pdf-page.ts';
import { rowText } from './row-text.ts';
import { isMostlyRightToLeft } from './script-direction.ts';

/** Rows from the top and from the bottom of a page that may be its head and foot. */
const EDGE_ROWS = 2;
/** Points; a row is looked for at its place and as much above and below. */
const SAME_PLACE = 2;
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.6;
/** What is set apart stands further from the text than its lines, and than most paragraphs, from each other. */
const TIMES_LINE_DISTANCE = 1.8;
const TIMES_PARAGRAPH_DISTANCE = 1.2;
const MOST_DISTANCES = 0.9;

const NUMBERS = /[0-9]+|[٠-٩]+|[۰-۹]+/gu;
const BARE_NUMBER = /^[\s\-–—()[\]]*#(?:\s*[/|]\s*\d+)?[\s\-–—()[\].]*$/u;
const END_OF_SENTENCE = /[.?!؟۔…\-‐][\s"'”’»)]*$/u;

interface Edge {
  readonly row: Row;
  readonly text: string;
  /** What it says: word for word, and with each number told from the page's. */
  readonly patterns: readonly Pattern[];
}

interface Pattern {
  readonly key: string;
  readonly isBareNumber: boolean;
}

/** In all three rows of digits the last four bits are the value. */
function valueOf(digits: string): number {
  return Array.from(digits).reduce((value, digit) => value * 10 + (digit.charCodeAt(0) & 15), 0);
}

/** A number that goes up with the pages is the same on all of them when told from the page's. */
function patternsOf(text: string, page: number): Pattern[] {
  const values = Array.from(text.matchAll(NUMBERS), ([digits]) => valueOf(digits));
  const running = values.map((value, running): Pattern => {
    let index = -1;
    const shape = text.replace(NUMBERS, () => {
      index += 1;
      return index === running ? '#' : String(values[index]);
    });
    return { key: `${shape} ${String(value - page)}`, isBareNumber: BARE_NUMBER.test(shape) };
  });
  return [{ key: text, isBareNumber: false }, ...running];
}

function placeOf({ baseline }: Row): number {
  return Math.round(baseline / SAME_PLACE);
}

/** Counts the pages that say a thing at about one height. */
class Repeats {
  readonly #places = new Map<string, Map<number, number>>();

  add({ row, patterns }: Edge): void {
    for (const { key } of patterns) {
      const places = this.#places.get(key) ?? new Map<number, number>();
      this.#places.set(key, places.set(placeOf(row), (places.get(placeOf(row)) ?? 0) + 1));
    }
  }

  count(row: Row, { key }: Pattern): number {
    const places = this.#places.get(key);
    const near = [-1, 0, 1].map((step) => places?.get(placeOf(row) + step) ?? 0);
    return near.reduce((sum, count) => sum + count, 0);
  }
}

function distances(rows: readonly Row[]): number[] {
  return rows.slice(1).map(({ baseline }, index) => baseline - (rows[index]?.baseline ?? 0));
}

/** From which distance on a row is set apart from the text; never, where pages have too few rows to say. */
function distanceApart(pages: readonly (readonly Row[])[]): number {
  const within = pages.flatMap((rows) => distances(rows.slice(EDGE_ROWS, -EDGE_ROWS)));
  const sorted = within.sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.floor(sorted.length * share)] ?? Number.POSITIVE_INFINITY;
  return Math.max(at(0.5) * TIMES_LINE_DISTANCE, at(MOST_DISTANCES) * TIMES_PARAGRAPH_DISTANCE);
}

function mayBeSpoken(text: string): boolean {
  return END_OF_SENTENCE.test(text) || lineHead({ text })?.label !== undefined;
}

interface Found {
  readonly row: Row;
  readonly text: string;
  readonly key: string;
}

class RunningLines {
  readonly #repeats = new Repeats();
  readonly #pages: readonly (readonly [Edge[], Edge[]])[];
  readonly #least: number;
  readonly #apart: number;

  constructor(pages: readonly (readonly Row[])[]) {
    const isRightToLeft = isMostlyRightToLeft(
      pages.flatMap((rows) => rows.flatMap(({ pieces }) => pieces.map(({ text }) => text))),
    );
    const edgesOf = (rows: readonly Row[], page: number): Edge[] =>
      rows.map((row) => {
        const text = rowText(row, isRightToLeft).replace(/\s+/gu, ' ');
        return { row, text, patterns: patternsOf(text, page) };
      });
    // From the outside in.
    this.#pages = pages.map((rows, page) => [
      edgesOf(rows.slice(0, EDGE_ROWS), page),
      edgesOf(rows.slice(EDGE_ROWS).slice(-EDGE_ROWS).reverse(), page),
    ]);
    for (const edge of this.#pages.flat(2)) this.#repeats.add(edge);
    this.#least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
    this.#apart = distanceApart(pages);
  }

  /** The running lines of a page. */
  on(page: number, rows: readonly Row[]): Found[] {
    const [head = [], foot = []] = this.#pages[page] ?? [];
    return [...this.#outermost(head, rows), ...this.#outermost(foot, [...rows].reverse())];
  }

  #outermost(edges: readonly Edge[], rows: readonly Row[]): Found[] {
    const found: Found[] = [];
    let taken = 0;
    for (const { row, text, patterns } of edges) {
      const repeated = patterns.filter((one) => this.#repeats.count(row, one) >= this.#least);
      const bare = repeated.find(({ isBareNumber }) => isBareNumber);
      const pattern = bare ?? (mayBeSpoken(text) ? undefined : repeated[0]);
      if (!pattern) break;
      found.push({ row, text, key: pattern.key });
      if (bare ?? this.#isApart(row, rows[found.length])) taken = found.length;
    }
    return found.slice(0, taken);
  }

  #isApart(row: Row, next: Row | undefined): boolean {
    return next !== undefined && Math.abs(next.baseline - row.baseline) >= this.#apart;
  }
}

export interface WithoutRunningLines {
  readonly pages: readonly (readonly Row[])[];
  readonly leftOut: number;
  /** What was left out, each once, as it stands on the first page that has it. */
  readonly lines: readonly string[];
}

/**
 * Leaves out what stands at the head or foot of page after page, such as page numbers. What may be a part of the text is
 * kept, for a line too many does no harm: a running line says the same at the same height of most pages, numbers of
 * pages apart, is set apart from the text, and neither names a speaker nor ends like a sentence.
 */
export function withoutRunningLines(pages: readonly (readonly Row[])[]): WithoutRunningLines {
  const running = new RunningLines(pages);
  const lines = new Map<string, string>();
  let leftOut = 0;
  const kept = pages.map((rows, page) => {
    const found = running.on(page, rows);
    for (const { key, text } of found) if (!lines.has(key)) lines.set(key, text);
    leftOut += found.length;
    const left = new Set(found.map(({ row }) => row));
    return rows.filter((row) => !left.has(row));
  });
  return { pages: kept, leftOut, lines: [...lines.values()] };
}
