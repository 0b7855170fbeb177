import { isSameSpan, type Span } from '#domain/text/span.ts';
import type { OffsetReading } from '#interchange/foreign/offset-reading.ts';
import type { Counting } from '#interchange/foreign/counting.ts';
import { countingsFor, customOf } from './countings.ts';
import { ownUnit } from './own-origin.ts';
import { Quote } from './quote.ts';
import type { Positions, SourceText } from '#interchange/foreign/source-text.ts';

/** A selection in a text that is there. */
export interface Sighting extends Positions {
  readonly text: SourceText;
  readonly name: string;
}

/** More tell no more. */
const ENOUGH = 4000;
const MARKS = 4;
/** How much better, of four marks a place, another way than the tool's own must fit. */
const MARGIN = 0.2;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Of all items that are added `ENOUGH` at most, spread evenly over them. */
class Sample<Item> {
  #items: Item[] = [];
  #met = 0;
  #step = 1;

  get items(): readonly Item[] {
    return this.#items;
  }

  add(item: Item): void {
    if (this.#met % this.#step === 0) this.#items.push(item);
    this.#met += 1;
    if (this.#items.length <= ENOUGH) return;
    this.#items = this.#items.filter((_, index) => index % 2 === 0);
    this.#step *= 2;
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character);
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || character.trim() === '';
}

function characterAt(text: string, offset: number): string | undefined {
  const point = text.codePointAt(offset);
  return point === undefined ? undefined : String.fromCodePoint(point);
}

function characterBefore(text: string, offset: number): string | undefined {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(offset - 1));
  return offset > 0 ? characterAt(text, offset - (isPair ? 2 : 1)) : undefined;
}

/** Two marks where an edge lies between words and touches the passage, not a blank. */
function edgeMarks(outside: string | undefined, inside: string | undefined): number {
  return (isWord(outside) && isWord(inside) ? 0 : 1) + (isBlank(inside) ? 0 : 1);
}

/** From 0 to `MARKS`: whether a place begins and ends as a passage does that a person marked. */
function marksOf(text: string, { start, end }: Span): number {
  if (start < 0 || end > text.length || start >= end) return 0;
  const before = edgeMarks(characterBefore(text, start), characterAt(text, start));
  return before + edgeMarks(characterAt(text, end), characterBefore(text, end));
}

function bestOf(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

class Evidence {
  /** Selections whose place depends on the way of counting. */
  readonly #telling = new Sample<Sighting>();
  readonly #named = new Sample<Sighting>();
  readonly #tellingNamed = new Sample<Sighting>();

  constructor(
    readonly countings: readonly Counting[],
    sightings: Iterable<Sighting>,
  ) {
    for (const sighting of sightings) {
      const isNamed = sighting.name !== '';
      if (isNamed) this.#named.add(sighting);
      if (!this.#tells(sighting)) continue;
      this.#telling.add(sighting);
      if (isNamed) this.#tellingNamed.add(sighting);
    }
  }

  byQuotes(): OffsetReading | undefined {
    const telling = this.#tellingNamed.items;
    const sample = telling.length > 0 ? telling : this.#named.items;
    const scores = this.countings.map(() => 0);
    const hits = this.countings.map(() => 0);
    let looked = 0;
    for (const sighting of sample) {
      const quote = new Quote(sighting.name);
      const { text } = sighting.text;
      const places = this.#places(sighting);
      let isQuote = false;
      places.forEach((place, index) => {
        const fit = quote.fit(text, place);
        if (fit === 0) return;
        isQuote = true;
        // Where a cut quote leaves open how far a passage goes, its words tell.
        scores[index] = (scores[index] ?? 0) + fit + marksOf(text, place) / (MARKS * ENOUGH);
        hits[index] = (hits[index] ?? 0) + 1;
      });
      const [first] = places;
      if (isQuote || (first && quote.isNear(text, first))) looked += 1;
    }
    const best = bestOf(scores);
    return this.#told(best, 'quotes', (hits[best] ?? 0) / looked);
  }

  byWords(): OffsetReading | undefined {
    const sample = this.#telling.items;
    if (sample.length === 0) return undefined;
    const marks = this.countings.map((counting) =>
      sample.reduce((sum, each) => {
        return sum + marksOf(each.text.text, each.text.raw(each, counting));
      }, 0),
    );
    const [custom = 0] = marks;
    const gain = Math.max(...marks) - custom;
    const spread = Math.max(...marks) - Math.min(...marks);
    if (spread <= MARGIN * sample.length) return undefined;
    const best = gain > MARGIN * sample.length ? bestOf(marks) : 0;
    return this.#told(best, 'words', (marks[best] ?? 0) / (MARKS * sample.length));
  }

  #tells(sighting: Sighting): boolean {
    const [first, ...others] = this.#places(sighting);
    return !!first && others.some((other) => !isSameSpan(first, other));
  }

  #places(sighting: Sighting): Span[] {
    return this.countings.map((counting) => sighting.text.raw(sighting, counting));
  }

  #told(best: number, evidence: OffsetReading['evidence'], fit: number): OffsetReading | undefined {
    const counting = this.countings[best];
    return counting && fit > 0 ? { ...counting, evidence, fit } : undefined;
  }
}

/** How positions of a project are counted: in our own files as they say, else by the quotes in it, else by where words end, else as its tool does. */
export function decideReading(origin: string, sightings: Iterable<Sighting>): OffsetReading {
  if (ownUnit(origin)) return { ...customOf(origin), evidence: 'tool', fit: 1 };
  const evidence = new Evidence(countingsFor(origin), sightings);
  const told = evidence.byQuotes() ?? evidence.byWords();
  return told ?? { ...customOf(origin), evidence: 'tool', fit: 1 };
}
