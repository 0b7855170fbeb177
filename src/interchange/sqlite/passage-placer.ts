import { isSameSpan, type Span } from '#domain/text/span.ts';
import type { LossCounter } from '#interchange/foreign/loss-counter.ts';
import type { OffsetReading } from '#interchange/foreign/offset-reading.ts';
import type { Counting } from '#interchange/foreign/counting.ts';
import type { Positions } from '#interchange/foreign/source-text.ts';
import { nearestPassage } from './nearest-passage.ts';
import { foldedPassage, type PassageText } from './passage-text.ts';

export interface Passage extends Positions {
  /** The words at the place; empty where the file does not say them. */
  readonly words: string;
}

const BLANK = /[\s\u200b]+/gu;

function withoutBlanks(text: string): string {
  return text.replace(BLANK, '');
}

/**
 * Finds passages by their positions and words. These tools counted now so, now so, in one file too, and every passage
 * has its words beside it: each is looked at on its own.
 */
export class PassagePlacer {
  /** Of each way of counting: passages it fits, and those of them that another way does not. */
  readonly #fits: number[];
  readonly #tellingFits: number[];
  #looked = 0;
  #isUsed = false;

  constructor(
    /** The likeliest first. */
    readonly countings: readonly Counting[],
    readonly losses: LossCounter,
  ) {
    this.#fits = countings.map(() => 0);
    this.#tellingFits = countings.map(() => 0);
  }

  /** Undefined where the document has no words there. */
  place(document: PassageText, passage: Passage): Span | undefined {
    if (Number.isNaN(passage.start + passage.end)) return this.#empty(document);
    this.#isUsed = true;
    const places = document.places(passage, this.countings);
    const [first] = places;
    const words = foldedPassage(passage.words);
    if (!first || words === '') return this.#fitted(document, first);
    const exact = places.map(({ start, end }) => document.folded.slice(start, end) === words);
    this.#count(places, exact);
    const fitting = places[exact.indexOf(true)];
    if (fitting) return this.#fitted(document, fitting);
    const bare = withoutBlanks(words);
    const similar = places.find(({ start, end }) => {
      return start >= 0 && withoutBlanks(document.folded.slice(start, end)) === bare;
    });
    if (similar) return this.#fitted(document, similar);
    const found = nearestPassage(document.folded, words, first.start);
    const kept = found ?? document.fitted(first);
    if (!kept) return this.#empty(document);
    this.losses.add(found ? 'found-by-quote' : 'quote-differs', document.title);
    return kept;
  }

  /** Which way of counting most passages are in. */
  get reading(): OffsetReading | undefined {
    const best = this.#tellingFits.indexOf(Math.max(...this.#tellingFits));
    const counting = this.countings[best];
    if (!this.#isUsed || !counting) return undefined;
    if (this.#looked === 0) return { ...counting, evidence: 'tool', fit: 1 };
    return { ...counting, evidence: 'quotes', fit: (this.#fits[best] ?? 0) / this.#looked };
  }

  #count(places: readonly Span[], exact: readonly boolean[]): void {
    this.#looked += 1;
    const [first] = places;
    const isTelling = first !== undefined && places.some((place) => !isSameSpan(place, first));
    this.countings.forEach((_, index) => {
      if (!exact[index]) return;
      this.#fits[index] = (this.#fits[index] ?? 0) + 1;
      if (isTelling) this.#tellingFits[index] = (this.#tellingFits[index] ?? 0) + 1;
    });
  }

  #fitted(document: PassageText, raw: Span | undefined): Span | undefined {
    const span = raw && document.fitted(raw);
    if (!raw || !span) return this.#empty(document);
    if (!isSameSpan(span, raw)) this.losses.add('position-mended', document.title);
    return span;
  }

  #empty(document: PassageText): undefined {
    this.losses.add('empty-selection', document.title);
  }
}
