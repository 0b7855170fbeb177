import Fuse from 'fuse.js';

/** How a typed word meets one of a name, the likelier first. */
export type Meeting = 'beginning' | 'inside' | 'nearly';

/** Shorter ones are inside of, and near, words that have nothing to do with them. */
const SHORTEST_INSIDE = 3;
const SHORTEST_NEARLY = 5;

/** The word with two neighbouring letters changed over, once for each pair. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

/** The different words of many names, to find those that somebody means by what is typed. All are folded. */
export class Vocabulary {
  readonly #words: readonly string[];
  #fuse: Fuse<string> | undefined;

  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)];
  }

  /** The words that begin with what is typed or have it inside; where there are none, those a slip of the hand away. */
  met(typed: string): ReadonlyMap<string, Meeting> {
    const literally = this.#literally(typed);
    if (literally.size > 0 || typed.length < SHORTEST_NEARLY) return literally;
    const swapped = swaps(typed).flatMap((one) =>
      this.#words.filter((word) => word.startsWith(one)),
    );
    return new Map([...swapped, ...this.#near(typed)].map((word) => [word, 'nearly']));
  }

  /** Most searches are without a slip, and go without the index for slips, which takes long to build. */
  #near(typed: string): string[] {
    // One letter of five may be wrong; a word that is met further in than at its beginning is another one.
    this.#fuse ??= new Fuse(this.#words, { threshold: 0.2, location: 0, distance: 5 });
    return this.#fuse.search(typed).map(({ item }) => item);
  }

  #literally(typed: string): Map<string, Meeting> {
    const met = new Map<string, Meeting>();
    for (const word of this.#words) {
      if (word.startsWith(typed)) met.set(word, 'beginning');
      else if (typed.length >= SHORTEST_INSIDE && word.includes(typed)) met.set(word, 'inside');
    }
    return met;
  }
}
