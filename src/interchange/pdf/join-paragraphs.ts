import { foldLabel } from '#interchange/turns/fold-label.ts';
import { lineHead } from '#interchange/turns/line-head.ts';
import type { Line } from '#interchange/turns/line.ts';
import type { PageLine } from './page-lines.ts';

/** Lines farther apart than this share of the usual distance are two paragraphs. */
const APART = 1.3;
/** Indentation counts from this share of the type's size on; so does a difference of sizes. */
const INDENT = 0.8;
const OTHER_SIZE = 0.12;
/** Type larger than the usual by this share is a heading's. */
const HEADING = 1.15;
const HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const HYPHENATED = /\p{L}+[-\u2010]\p{L}+/gu;

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** The distance of lines within a paragraph: the least that occurs often. */
function usualDistance(lines: readonly PageLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before?.block !== line.block) return [];
    return [line.baseline - before.baseline];
  });
  return percentile(distances, 0.1);
}

function usualSize(lines: readonly PageLine[]): number {
  return percentile(
    lines.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 10)).fill(size)),
    0.5,
  );
}

/** A line ends inside a word, so that the next one goes on with it wherever it stands. */
function isWordCut(before: string, text: string): boolean {
  return HYPHEN.test(before) && /^\p{Ll}/u.test(text);
}

function labelOf(line: PageLine): string | undefined {
  const label = lineHead(line)?.label;
  return label === undefined ? undefined : foldLabel(label);
}

interface Paragraph {
  text: string;
  readonly isHeading: boolean;
  /** Pages that begin inside it or with it, and where. */
  readonly pageStarts: { page: number; at: number }[];
}

export interface JoinedParagraphs {
  readonly lines: readonly Line[];
  /** Where the text of each page begins; of an empty page, where the next one's does. */
  readonly pages: readonly number[];
}

class ParagraphJoiner {
  readonly paragraphs: Paragraph[] = [];
  readonly #distance: number;
  readonly #size: number;
  /** Words that have a hyphen of their own. */
  readonly #hyphenated: ReadonlySet<string>;
  /** Speakers whose names stand where a paragraph begins in any case. */
  readonly #labels = new Set<string>();
  #last: PageLine | undefined;
  /** The last line is the first of its paragraph. */
  #isFirst = true;

  constructor(lines: readonly PageLine[]) {
    this.#distance = usualDistance(lines);
    this.#size = usualSize(lines);
    this.#hyphenated = new Set(lines.flatMap(({ text }) => text.match(HYPHENATED) ?? []));
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      const label = labelOf(line);
      if (label !== undefined && (!before || this.#isBreak(before, line))) this.#labels.add(label);
    });
  }

  add(line: PageLine): void {
    const last = this.#last;
    const open = this.paragraphs.at(-1);
    if (last && open && this.#goesOn(last, line)) {
      this.#append(open, line, last);
      this.#isFirst = false;
    } else {
      this.paragraphs.push({
        text: line.text,
        isHeading: line.size > this.#size * HEADING,
        pageStarts: last?.page === line.page ? [] : [{ page: line.page, at: 0 }],
      });
      this.#isFirst = true;
    }
    this.#last = line;
  }

  /** Certain, whatever the lines say: by their distance, by their type, or since there was room for more. */
  #isBreak(before: PageLine, line: PageLine): boolean {
    const isSamePlace = before.block === line.block;
    const distance = line.baseline - before.baseline;
    if (isSamePlace && distance > this.#distance * APART) return true;
    if (Math.abs(before.size - line.size) > before.size * OTHER_SIZE) return true;
    return !isWordCut(before.text, line.text) && before.room > line.firstWord + before.size;
  }

  #goesOn(before: PageLine, line: PageLine): boolean {
    if (this.#isBreak(before, line)) return false;
    const label = labelOf(line);
    if (label !== undefined && this.#labels.has(label)) return false;
    const isShifted = Math.abs(line.indent - before.indent) > line.size * INDENT;
    // A paragraph's first line alone may be set in or out.
    return !isShifted || this.#isFirst;
  }

  #append(open: Paragraph, line: PageLine, last: PageLine): void {
    const cut = HYPHEN.exec(open.text);
    const next = /^\p{Ll}[\p{L}-]*/u.exec(line.text)?.[0];
    if (cut?.[1] !== undefined && next !== undefined) {
      const isOwn = this.#hyphenated.has(`${cut[1]}-${next}`);
      if (!isOwn) open.text = open.text.slice(0, -1);
    } else if (!/[-\u2010\u2013\u2014]$/u.test(open.text)) open.text += ' ';
    if (last.page !== line.page) open.pageStarts.push({ page: line.page, at: open.text.length });
    open.text += line.text;
  }
}

/** Pages without text begin where the next one does. */
function allPageStarts(known: ReadonlyMap<number, number>, count: number, end: number): number[] {
  let next = end;
  const backwards = Array.from({ length: count }, (_, index) => {
    next = known.get(count - 1 - index) ?? next;
    return next;
  });
  return backwards.reverse();
}

/** Makes paragraphs of lines, over the ends of columns and pages too. */
export function joinParagraphs(lines: readonly PageLine[], pageCount: number): JoinedParagraphs {
  const joiner = new ParagraphJoiner(lines);
  for (const line of lines) joiner.add(line);
  const starts = new Map<number, number>();
  let offset = 0;
  const joined = joiner.paragraphs.map(({ text, isHeading, pageStarts }): Line => {
    for (const { page, at } of pageStarts) starts.set(page, offset + at);
    offset += text.length + 1;
    return { text, ...(isHeading && { apart: 'heading' }) };
  });
  return { lines: joined, pages: allPageStarts(starts, pageCount, Math.max(0, offset - 1)) };
}
