import type { Span } from '#domain/text/span.ts';

/**
 * Programs flatten line ends and drop blanks when they quote; XML turns line ends in attributes into blanks, and holds no
 * control characters.
 */
const BLANK = /[\s\p{Cc}\u200b]+/gu;
const CUT = /(?:…|\.\.\.)$/u;
/** Of a quote cut where it is too long, maybe within a character. */
const BROKEN_END = /[\ufffd\ud800-\udbff]+$/u;
/** Blanks that a passage may have more than its quote. */
const SPARE = 1000;
/** A shorter name is found somewhere by chance. */
const SHORTEST_TELLING = 4;
/** A quote cut without an ellipsis is longer than this. */
const SHORTEST_CUT = 20;
const NEARBY = 2000;

/** The name of a selection, taken for the words at its place. */
export class Quote {
  readonly #letters: string;
  /** With what may be a broken end. */
  readonly #all: string;
  readonly #isCut: boolean;

  constructor(name: string) {
    this.#isCut = CUT.test(name.trim());
    this.#all = name.trim().replace(CUT, '').replace(BLANK, '');
    this.#letters = this.#all.replace(BROKEN_END, '');
  }

  get isEmpty(): boolean {
    return this.#letters === '';
  }

  /** Whether it is long enough to be looked for. */
  get tells(): boolean {
    return this.#letters.length >= SHORTEST_TELLING;
  }

  /**
   * How well it fits what stands at a place: 2 where it is all of it, or the beginning where it says that it is cut; 1
   * where it may have been cut without a word; 0 where it is something else.
   */
  fit(text: string, { start, end }: Span): 0 | 1 | 2 {
    if (this.isEmpty) return 0;
    const most = start + 2 * this.#letters.length + SPARE;
    const passage = text.slice(Math.max(0, start), Math.min(end, most)).replace(BLANK, '');
    const isWhole = passage === this.#letters || passage === this.#all;
    if (isWhole && end <= most) return 2;
    if (!passage.startsWith(this.#letters)) return 0;
    if (this.#isCut) return 2;
    return this.#letters.length >= SHORTEST_CUT ? 1 : 0;
  }

  /** Whether it stands somewhere around the place. */
  isNear(text: string, { start, end }: Span): boolean {
    if (!this.tells) return false;
    const around = text.slice(Math.max(0, start - NEARBY), end + NEARBY).replace(BLANK, '');
    return around.includes(this.#letters);
  }
}
