import { clusterAt } from './graphemes.ts';
import type { Span } from './span.ts';

/** Code units of text looked at in one go. */
const WINDOW = 160;
/** Code units within which a blank is looked for; scripts without blanks are cut there. */
const FARTHEST = 2048;
const BLANK_BEFORE = /^\s[^\p{M}\p{Cf}\s]/u;

/** A stretch of text and the words in it, in order. None reaches beyond the stretch. */
export interface WordWindow extends Span {
  readonly words: readonly Span[];
}

/** Words by the rules of one language; a window of the text at a time, since breaks at blanks depend on nothing else. */
export class Words {
  readonly #text: string;
  readonly #segmenter: Intl.Segmenter;

  constructor(text: string, language: string) {
    this.#text = text;
    this.#segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  }

  around(offset: number): WordWindow {
    return this.#read(this.#blankBefore(offset - WINDOW), this.#blankBehind(offset + WINDOW));
  }

  /** The window that begins where the last one ended. */
  behind(window: Span): WordWindow {
    return this.#read(window.end, this.#blankBehind(window.end + WINDOW));
  }

  /** The window that ends where the last one began. */
  before(window: Span): WordWindow {
    return this.#read(this.#blankBefore(window.start - WINDOW), window.start);
  }

  #read(start: number, end: number): WordWindow {
    const words: Span[] = [];
    for (const part of this.#segmenter.segment(this.#text.slice(start, end))) {
      const from = start + part.index;
      if (part.isWordLike) words.push({ start: from, end: from + part.segment.length });
    }
    return { start, end, words };
  }

  #blankBefore(offset: number): number {
    const farthest = Math.max(0, offset - FARTHEST);
    for (let at = offset; at > farthest; at -= 1) if (this.#isBehindBlank(at)) return at;
    return farthest === 0 ? 0 : clusterAt(this.#text, farthest).start;
  }

  #blankBehind(offset: number): number {
    const { length } = this.#text;
    const farthest = Math.min(length, offset + FARTHEST);
    for (let at = offset; at < farthest; at += 1) if (this.#isBehindBlank(at)) return at;
    return farthest === length ? length : clusterAt(this.#text, farthest).end;
  }

  #isBehindBlank(offset: number): boolean {
    return BLANK_BEFORE.test(this.#text.slice(offset - 1, offset + 2));
  }
}
