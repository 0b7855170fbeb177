import { commonRuns, type CommonRun } from './align.ts';
import { diffTokens, isBetweenGraphemes } from './diff-tokens.ts';
import { PositionMap, type Replacement } from './position-map.ts';
import type { Span } from './span.ts';

/** Scripts in which words stand side by side: what is more at the edge of a run of letters is another word. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Stretches of both texts that are to be compared. */
interface Pair {
  readonly a: Span;
  readonly b: Span;
}

/** Gives the same pieces of text the same number. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  of(pieces: readonly Span[], text: string): Int32Array {
    return Int32Array.from(pieces, ({ start, end }) => {
      const piece = text.slice(start, end);
      const known = this.#numbers.get(piece);
      if (known !== undefined) return known;
      const number = this.#numbers.size;
      this.#numbers.set(piece, number);
      return number;
    });
  }
}

/** Lines with their line feeds. */
function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 || feed >= end ? end : feed + 1;
    lines.push({ start: from, end: to });
    from = to;
  }
  return lines;
}

/** Gathers what differs between two texts; both are gone through from the beginning. */
class Comparison {
  readonly replacements: Replacement[] = [];

  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {}

  /** Whole lines at the beginning and end of which nothing differs are left out without looking at their words. */
  lines(pair: Pair): void {
    const a = linesIn(this.before, pair.a);
    const b = linesIn(this.after, pair.b);
    const numbers = new Numbering();
    const runs = commonRuns(numbers.of(a, this.before), numbers.of(b, this.after));
    this.#between(pair, runs, { a, b }, (gap) => {
      this.#words(gap);
    });
  }

  /** Hands on the stretches before, between and behind common pieces, in order. */
  #between(
    pair: Pair,
    runs: readonly CommonRun[],
    pieces: { readonly a: readonly Span[]; readonly b: readonly Span[] },
    compare: (gap: Pair) => void,
  ): void {
    let [a, b] = [pair.a.start, pair.b.start];
    for (const run of runs) {
      for (let index = 0; index < run.length; index += 1) {
        const [one, other] = [pieces.a[run.a + index], pieces.b[run.b + index]];
        if (!one || !other) continue;
        compare({ a: { start: a, end: one.start }, b: { start: b, end: other.start } });
        [a, b] = [one.end, other.end];
      }
    }
    compare({ a: { start: a, end: pair.a.end }, b: { start: b, end: pair.b.end } });
  }

  #words(pair: Pair): void {
    if (this.#isSame(pair)) return;
    const a = diffTokens(this.before, pair.a);
    const b = diffTokens(this.after, pair.b);
    const numbers = new Numbering();
    const runs = commonRuns(numbers.of(a, this.before), numbers.of(b, this.after));
    let [at, bt] = [0, 0];
    this.#between(pair, runs, { a, b }, (gap) => {
      const first = [at, bt] as const;
      while ((a[at]?.start ?? Infinity) < gap.a.end) at += 1;
      while ((b[bt]?.start ?? Infinity) < gap.b.end) bt += 1;
      this.#gap(gap, a.slice(first[0], at), b.slice(first[1], bt));
      at += 1;
      bt += 1;
    });
  }

  /** As many words in a line instead of as many: each instead of its own. Else what is between the common words is one. */
  #gap(gap: Pair, a: readonly Span[], b: readonly Span[]): void {
    if (this.#isSame(gap)) return;
    const hasLineEnd =
      a.some(({ start }) => this.before[start] === '\n') ||
      b.some(({ start }) => this.after[start] === '\n');
    if (a.length !== b.length || hasLineEnd) {
      this.#replaceWords(gap, a, b);
      return;
    }
    let [from, to] = [gap.a.start, gap.b.start];
    a.forEach((one, index) => {
      const other = b[index] ?? one;
      this.#replace({ a: { start: from, end: one.start }, b: { start: to, end: other.start } });
      this.#respell({ a: one, b: other });
      [from, to] = [one.end, other.end];
    });
    this.#replace({ a: { start: from, end: gap.a.end }, b: { start: to, end: gap.b.end } });
  }

  /** What is alike before the first words of both and behind the last is kept; a word is not kept in part. */
  #replaceWords(gap: Pair, a: readonly Span[], b: readonly Span[]): void {
    const head = Math.min(
      (a[0]?.start ?? gap.a.end) - gap.a.start,
      (b[0]?.start ?? gap.b.end) - gap.b.start,
    );
    const tail = Math.min(
      gap.a.end - (a.at(-1)?.end ?? gap.a.start),
      gap.b.end - (b.at(-1)?.end ?? gap.b.start),
    );
    this.#replace(gap, head, tail);
  }

  /**
   * A word instead of another. Where one is the other with more at an edge, the cluster beside what is more is replaced too:
   * so what ends with the one word ends with the other, and what ends inside of it does not.
   */
  #respell({ a, b }: Pair): void {
    const { head, tail } = this.#alike({ a, b }, Infinity, Infinity);
    const isLonger = head + tail === Math.min(a.end - a.start, b.end - b.start);
    const isAtEdge = isLonger && (head === 0) !== (tail === 0);
    if (!isAtEdge || WITHOUT_BLANKS.test(this.after.slice(b.start, b.end))) {
      this.#replace({ a, b });
      return;
    }
    const most = Math.max(head, tail) - 1;
    this.#replace({ a, b }, head > 0 ? most : 0, tail > 0 ? most : 0);
  }

  /** One stretch instead of another, less what is alike at the ends, up to so many code units. */
  #replace({ a, b }: Pair, mostHead = Infinity, mostTail = Infinity): void {
    const { head, tail } = this.#alike({ a, b }, mostHead, mostTail);
    this.#add(a.start + head, a.end - tail, b.start + head, b.end - tail);
  }

  /** How much of two stretches is alike at the ends; no cluster is split. */
  #alike({ a, b }: Pair, mostHead: number, mostTail: number) {
    const { before, after } = this;
    const most = Math.min(a.end - a.start, b.end - b.start);
    let head = 0;
    while (head < Math.min(most, mostHead) && before[a.start + head] === after[b.start + head])
      head += 1;
    while (head > 0 && !this.#areBorders(a.start + head, b.start + head)) head -= 1;
    let tail = 0;
    while (
      tail < Math.min(most - head, mostTail) &&
      before[a.end - 1 - tail] === after[b.end - 1 - tail]
    )
      tail += 1;
    while (tail > 0 && !this.#areBorders(a.end - tail, b.end - tail)) tail -= 1;
    return { head, tail };
  }

  #areBorders(offset: number, other: number): boolean {
    return isBetweenGraphemes(this.before, offset) && isBetweenGraphemes(this.after, other);
  }

  #isSame({ a, b }: Pair): boolean {
    return (
      a.end - a.start === b.end - b.start &&
      this.before.slice(a.start, a.end) === this.after.slice(b.start, b.end)
    );
  }

  #add(start: number, end: number, newStart: number, newEnd: number): void {
    if (start === end && newStart === newEnd) return;
    const last = this.replacements.at(-1);
    if (last?.end === start && last.newEnd === newStart) this.replacements.pop();
    const from = last?.end === start && last.newEnd === newStart ? last : { start, newStart };
    this.replacements.push({ start: from.start, end, newStart: from.newStart, newEnd });
  }
}

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonTail(a: string, b: string, most: number): number {
  let length = 0;
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1;
  return length;
}

/** Line feeds and what is on either side of them never share a grapheme cluster, so that lines can be compared alone. */
function differingLines(before: string, after: string): Pair {
  const head = commonHead(before, after);
  const start = head === 0 ? 0 : before.lastIndexOf('\n', head - 1) + 1;
  const tail = commonTail(before, after, Math.min(before.length, after.length) - head);
  const feed = before.indexOf('\n', before.length - tail);
  const rest = feed < 0 ? 0 : before.length - feed - 1;
  return { a: { start, end: before.length - rest }, b: { start, end: after.length - rest } };
}

/**
 * The map from one text to another by what they have in common: lines, then words between lines that differ, then what is alike
 * at the ends of a word that stands instead of another, but for the letter at an edge that moves. Fast where little differs, and never slow; see `commonRuns`.
 */
export function diffTexts(before: string, after: string): PositionMap {
  const comparison = new Comparison(before, after);
  if (before !== after) comparison.lines(differingLines(before, after));
  return new PositionMap(before.length, after.length, comparison.replacements);
}
