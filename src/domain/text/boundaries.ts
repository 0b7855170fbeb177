import { clusterAt, snapToGraphemes } from './graphemes.ts';
import type { Span } from './span.ts';
import { turnBody, turnIndexAt, type Units } from './turn.ts';
import { Words, type WordWindow } from './words.ts';

export type BoundaryUnit = 'character' | 'word' | 'sentence' | 'turn';
export type Edge = 'start' | 'end';
type Direction = 1 | -1;

/** The nearest of sorted values beyond an offset. */
function nearestBeyond(
  count: number,
  valueAt: (place: number) => number,
  offset: number,
  direction: Direction,
): number | undefined {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = direction === 1 ? valueAt(middle) <= offset : valueAt(middle) < offset;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const place = direction === 1 ? low : low - 1;
  return place >= 0 && place < count ? valueAt(place) : undefined;
}

/** Where a span of a text may begin and end. Every question is answered from the text around the offset. */
export class Boundaries {
  readonly #text: string;
  readonly #units: Units;
  readonly #words = new Map<string, Words>();

  constructor(text: string, units: Units) {
    this.#text = text;
    this.#units = units;
  }

  /**
   * The next boundary strictly beyond an offset, or the offset itself where there is none. Words, sentences and turns
   * have boundaries where they begin and where they end: for an edge of a span, give which one it is, and only
   * those that suit it are stepped to. Labels and line ends are stepped over.
   */
  step(offset: number, unit: BoundaryUnit, direction: Direction, edge?: Edge): number {
    const from = Math.max(0, Math.min(this.#text.length, offset));
    const found = this.#next(from, unit, direction, edge);
    return found ?? from;
  }

  /** Of the boundaries that suit an edge the one nearest to an offset, which may be the offset itself. */
  nearest(offset: number, unit: BoundaryUnit, edge: Edge): number {
    const before = this.#next(offset + 1, unit, -1, edge);
    const after = this.#next(offset, unit, 1, edge);
    if (before === undefined || after === undefined) return before ?? after ?? offset;
    return after - offset < offset - before ? after : before;
  }

  /** The span widened to whole words; ends outside a word keep their place, but never split a grapheme. */
  wordsAround(span: Span): Span {
    const { start, end } = snapToGraphemes(this.#text, span);
    const first = this.#wordOver(start);
    const last = end > start ? this.#wordOver(end) : first;
    return {
      start: Math.min(start, first?.start ?? start),
      end: Math.max(end, last?.end ?? end),
    };
  }

  sentenceAt(offset: number): Span | undefined {
    const { sentences } = this.#units;
    const start = nearestBeyond(
      sentences.length / 2,
      (place) => sentences[place * 2] ?? 0,
      offset + 1,
      -1,
    );
    if (start === undefined) return undefined;
    const end = this.step(start, 'sentence', 1, 'end');
    return offset < end ? { start, end } : undefined;
  }

  /** The body of the turn whose label or body holds an offset, its end included; undefined where nothing is said. */
  turnAt(offset: number): Span | undefined {
    const turn = this.#units.turns[turnIndexAt(this.#units.turns, offset)];
    if (!turn || offset > turn.end || turn.bodyStart >= turn.end) return undefined;
    return turnBody(turn);
  }

  #next(
    offset: number,
    unit: BoundaryUnit,
    direction: Direction,
    edge: Edge | undefined,
  ): number | undefined {
    if (unit === 'character') return this.#nextCharacter(offset, direction, edge);
    if (unit === 'word') return this.#nextWord(offset, direction, edge);
    const { sentences, turns } = this.#units;
    const bounds =
      unit === 'sentence'
        ? (place: number) => sentences[place] ?? 0
        : (place: number) => turns[place >> 1]?.[place % 2 === 0 ? 'bodyStart' : 'end'] ?? 0;
    const count = unit === 'sentence' ? sentences.length : turns.length * 2;
    if (edge === undefined) return nearestBeyond(count, bounds, offset, direction);
    const first = edge === 'start' ? 0 : 1;
    return nearestBeyond(count / 2, (place) => bounds(place * 2 + first), offset, direction);
  }

  #nextCharacter(offset: number, direction: Direction, edge: Edge | undefined): number | undefined {
    const end = direction === 1 ? this.#text.length : 0;
    let at = offset;
    while (at !== end) {
      const cluster = clusterAt(this.#text, direction === 1 ? at : at - 1);
      at = direction === 1 ? cluster.end : cluster.start;
      if (this.#isAllowed(at, edge)) return at;
    }
    return undefined;
  }

  #nextWord(offset: number, direction: Direction, edge: Edge | undefined): number | undefined {
    const words = this.#wordsAt(offset);
    const end = direction === 1 ? this.#text.length : 0;
    let window = words.around(offset);
    for (;;) {
      const found = this.#boundsOf(window, edge).filter((at) => (at - offset) * direction > 0);
      const nearest = direction === 1 ? found[0] : found.at(-1);
      if (nearest !== undefined) return nearest;
      if ((direction === 1 ? window.end : window.start) === end) return undefined;
      window = direction === 1 ? words.behind(window) : words.before(window);
    }
  }

  #boundsOf(window: WordWindow, edge: Edge | undefined): number[] {
    const said = window.words.filter((word) => !this.#isInLabel(word.start));
    if (edge === undefined) return said.flatMap(({ start, end }) => [start, end]);
    return said.map((word) => word[edge]);
  }

  /** The word that lies on both sides of an offset. */
  #wordOver(offset: number): Span | undefined {
    const { words } = this.#wordsAt(offset).around(offset);
    return words.find((word) => word.start < offset && offset < word.end);
  }

  #wordsAt(offset: number): Words {
    const { turns } = this.#units;
    const language = turns[turnIndexAt(turns, offset)]?.language ?? 'und';
    const known = this.#words.get(language);
    if (known) return known;
    const made = new Words(this.#text, language);
    this.#words.set(language, made);
    return made;
  }

  /** Whether a span may begin or end here: not before a line end, not behind one, not in a label. */
  #isAllowed(offset: number, edge: Edge | undefined): boolean {
    const isSaid = (at: number): boolean =>
      at >= 0 && at < this.#text.length && this.#text[at] !== '\n' && !this.#isInLabel(at);
    return (edge !== 'end' && isSaid(offset)) || (edge !== 'start' && isSaid(offset - 1));
  }

  #isInLabel(offset: number): boolean {
    const turn = this.#units.turns[turnIndexAt(this.#units.turns, offset)];
    return turn !== undefined && offset < turn.bodyStart;
  }
}
