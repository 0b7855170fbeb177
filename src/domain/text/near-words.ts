import type { JointedText } from './joints.ts';
import { phrasePlaces, type Phrase } from './phrase.ts';
import type { Span } from './span.ts';
import { eachWord } from './whole-word.ts';

export interface WantedNear {
  /** Each once. One with non-joiners in it may be several words of the text. */
  readonly words: readonly Phrase[];
  readonly wholeWord: boolean;
  /** From one word to the next it is 1. */
  readonly distance: number;
}

interface Seen {
  /** Number of the word in the stretch. */
  readonly place: number;
  readonly start: number;
}

/** Goes through places in their order. */
class PlacesAhead {
  readonly #places: readonly Span[];
  #at = 0;

  constructor(places: readonly Span[]) {
    this.#places = places;
  }

  /** The first place that begins in a span; none before it is asked for any more. */
  firstIn({ start, end }: Span): Span | undefined {
    while ((this.#places[this.#at]?.start ?? Infinity) < start) this.#at += 1;
    const place = this.#places[this.#at];
    return place && place.start < end ? place : undefined;
  }
}

function lengthOf({ pieces }: Phrase): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** Where each of some words stands, the longest first; undefined where one of them does not. */
function placesAhead(
  body: JointedText,
  { words, wholeWord }: WantedNear,
): readonly PlacesAhead[] | undefined {
  const all: PlacesAhead[] = [];
  for (const phrase of [...words].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const places = [...phrasePlaces(body, phrase, wholeWord)];
    if (places.length === 0) return undefined;
    all.push(new PlacesAhead(places));
  }
  return all;
}

/** The end of the word, from one of the words on, in which an offset is. */
function endOfWord(words: readonly Span[], from: number, offset: number): number {
  let last = from;
  while ((words[last]?.end ?? Infinity) < offset) last += 1;
  return words[last]?.end ?? offset;
}

/**
 * Stretches of folded text in which all of some words stand, in any order, the last not further from the first than the
 * distance. Each begins and ends with one of them and is as short as can be; they do not overlap. A word of the text
 * stands for one that is wanted: the longest it has.
 */
export function* nearWords(body: JointedText, wanted: WantedNear): Generator<Span> {
  const longestFirst = placesAhead(body, wanted);
  if (!longestFirst) return;
  const words = eachWord(body);
  const seen = new Map<PlacesAhead, Seen>();
  for (const [place, word] of words.entries()) {
    const one = longestFirst.find((places) => places.firstIn(word));
    const found = one?.firstIn(word);
    if (!one || !found) continue;
    seen.set(one, { place, start: word.start });
    if (seen.size < longestFirst.length) continue;
    const first = [...seen.values()].reduce((a, b) => (a.place < b.place ? a : b));
    if (place - first.place > wanted.distance) continue;
    yield { start: first.start, end: endOfWord(words, place, found.end) };
    seen.clear();
  }
}
