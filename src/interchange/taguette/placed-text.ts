import type { Span } from '#domain/text/span.ts';
import type { LossCounter } from '#interchange/foreign/loss-counter.ts';
import { nearestPassage } from '#interchange/sqlite/nearest-passage.ts';
import { byteOffsets } from './byte-offsets.ts';
import { markupText } from './markup-text.ts';
import type { ReadableText } from './readable-text.ts';

/** In UTF-8 bytes of the text of a document's markup. */
export interface BytePlace {
  readonly start: number;
  readonly end: number;
  /** The passage, as markup. */
  readonly snippet: string;
}

const BLANK = /[\s\u200b]+/gu;
const LEADING_BLANK = /^[\t\n\f\r ]*/u;

function snippetText(snippet: string): string {
  return /[<&\r]/u.test(snippet) ? (markupText(snippet)?.written ?? '') : snippet;
}

function withoutBlanks(text: string): string {
  return text.replace(BLANK, '');
}

/** A document's text for people, and the places of its highlights in it. */
export class PlacedText {
  readonly text: string;
  readonly #readable: ReadableText;
  readonly #written: string;
  readonly #offsets: ReadonlyMap<number, number>;

  constructor(
    readable: ReadableText,
    readonly title: string,
    places: readonly BytePlace[],
  ) {
    this.text = readable.text;
    this.#readable = readable;
    this.#written = readable.written;
    const bytes = places.flatMap(({ start, end }) => [start, end]);
    this.#offsets = byteOffsets(
      this.#written,
      bytes.filter((byte) => !Number.isNaN(byte)),
    );
  }

  /** Undefined where no words are there. */
  place(place: BytePlace, losses: LossCounter): Span | undefined {
    const start = this.#offsets.get(place.start);
    const end = this.#offsets.get(place.end);
    const isPlace = start !== undefined && end !== undefined;
    const written = isPlace ? this.#verified({ start, end }, place.snippet, losses) : undefined;
    const span = written && this.#readable.place(written);
    if (span && span.start < span.end) return span;
    losses.add('empty-selection', this.title);
    return undefined;
  }

  #verified(said: Span, snippet: string, losses: LossCounter): Span {
    const text = this.#written;
    const span = {
      start: Math.max(0, Math.min(said.start, said.end)),
      end: Math.min(text.length, Math.max(said.start, said.end)),
    };
    const passage = snippetText(snippet);
    if (withoutBlanks(passage) === withoutBlanks(text.slice(span.start, span.end))) {
      if (span.start !== said.start || span.end !== said.end) {
        losses.add('position-mended', this.title);
      }
      return span;
    }
    // The server makes the snippet without the white space that a document begins with; the person saw the place.
    const leading = LEADING_BLANK.exec(text)?.[0].length ?? 0;
    if (leading > 0 && passage === text.slice(span.start + leading, span.end + leading))
      return span;
    const found = nearestPassage(text, passage, span.start);
    if (passage !== '') losses.add(found ? 'found-by-quote' : 'quote-differs', this.title);
    return found ?? span;
  }
}
