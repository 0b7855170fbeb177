import { groupBy } from '#domain/group-by.ts';
import { keyOf, NOT, type QuestionWording, type TellingWord } from './question-wording.ts';

/** Longer questions are looked for as they are: each word more squares what may be left out of them. */
const LONGEST = 16;

/** A longer wording at a shorter one, and what it says beside. */
interface Joined {
  readonly key: string;
  readonly more: readonly TellingWord[];
}

/** The ways to leave out one or two words, negations never. */
function* shorter(telling: readonly TellingWord[]): Generator<readonly number[]> {
  if (telling.length > LONGEST) return;
  const places = [...telling.keys()].filter((at) => telling[at]?.stem !== NOT);
  for (const at of places) yield [at];
  for (const first of places)
    for (const second of places) if (second > first) yield [first, second];
}

/** Wordings by the shortest each goes with. */
class Groups {
  readonly #roots = new Map<string, Joined[]>();
  readonly #interviews: (key: string) => number;

  constructor(interviews: (key: string) => number) {
    this.#interviews = interviews;
  }

  /** Shorter ones have been added before. */
  add(wording: QuestionWording): void {
    const found = wording.saysEnough ? this.#rootOf(wording) : undefined;
    if (found) found.root.push(found.joined);
    else this.#roots.set(wording.key, []);
  }

  #rootOf({ asks, telling, key }: QuestionWording) {
    let best: { key: string; left: readonly number[] } | undefined;
    for (const left of shorter(telling)) {
      if (best && left.length > best.left.length) break;
      const without = keyOf(
        asks,
        telling.filter((_, at) => !left.includes(at)),
      );
      if (!this.#roots.has(without)) continue;
      if (!best || this.#isBetter(without, best.key)) best = { key: without, left };
    }
    const root = best && this.#roots.get(best.key);
    if (!best || !root) return undefined;
    const { left } = best;
    return { root, joined: { key, more: telling.filter((_, at) => left.includes(at)) } };
  }

  #isBetter(key: string, other: string): boolean {
    const by = this.#interviews(key) - this.#interviews(other);
    return by === 0 ? key < other : by > 0;
  }

  /** Two that say different things in the same place are two questions, in the city and in the village: neither stays. */
  keys(): string[][] {
    return [...this.#roots].flatMap(([root, joined]) => {
      const words = joined.flatMap(({ more }) => more);
      const byPlace = groupBy(words, ({ place }) => place);
      const isRival = ({ more }: Joined) =>
        more.some(({ stem, place }) => byPlace.get(place)?.some((one) => one.stem !== stem));
      const kept = joined.filter((one) => !isRival(one)).map(({ key }) => key);
      return [[root, ...kept], ...joined.filter(isRival).map(({ key }) => [key])];
    });
  }
}

/**
 * Which wordings are one question, as lists of their keys. Two with the same key are: their words of content are the same in
 * the same order, so that they differ in nothing but function words, inflection and what leads over to them. Where one says
 * a word or two beside all that another says, it goes with it, unless it denies it or others say something else in that place.
 * Any other word of content in place of one makes another question.
 */
export function groupsOfWordings(
  wordings: readonly QuestionWording[],
  interviews: (key: string) => number,
): string[][] {
  const groups = new Groups(interviews);
  const shortestFirst = wordings.toSorted(
    (a, b) => a.telling.length - b.telling.length || (a.key < b.key ? -1 : 1),
  );
  for (const wording of shortestFirst) groups.add(wording);
  return groups.keys();
}
