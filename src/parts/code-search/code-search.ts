import type { CodeTree } from '#analysis/code-tree.ts';
import type { CodeId } from '#domain/ids.ts';
import { foldName } from '#domain/text/fold-text.ts';
import { Vocabulary, type Meeting } from './vocabulary.ts';

interface Entry {
  readonly id: CodeId;
  readonly name: string;
  /** Of the name, and of the names above. */
  readonly words: readonly string[];
  readonly above: readonly string[];
  readonly initials: string;
}

/** How well a code fits what is typed, the best first. */
const RANKS = [
  'is the name',
  'begins the name',
  'begins words of the name',
  'is its initials',
  'begins words of the path',
  'is inside of words of the name',
  'is inside of words of the path',
  'is nearly words of the name',
  'is nearly words of the path',
] as const;
type Rank = (typeof RANKS)[number];

const WORDS = /[^\p{P}\s]+/gu;
const PUNCTUATION = /\p{P}/gu;

/** The words of a name; what a sign ties to one, as in “one-way”, is also one word: it is typed as such too. */
function wordsOf(folded: string): string[] {
  const tied = folded.split(' ').map((word) => word.replace(PUNCTUATION, ''));
  return [...new Set([...(folded.match(WORDS) ?? []), ...tied])].filter((word) => word !== '');
}

/** Finds codes by what somebody remembers of their names or of the names above them. */
export class CodeSearch {
  readonly tree: CodeTree;
  readonly #entries: readonly Entry[];
  readonly #vocabulary: Vocabulary;
  readonly #names: ReadonlyMap<CodeId, string>;
  readonly #named = new Map<string, CodeId[]>();
  readonly #tree: CodeTree;

  constructor(tree: CodeTree) {
    this.tree = tree;
    this.#tree = tree;
    this.#names = new Map(tree.codes.map(({ id, name }) => [id, foldName(name)]));
    this.#entries = tree.codes.map(({ id }) => this.#entry(id, tree));
    this.#vocabulary = new Vocabulary(this.#entries.flatMap(({ words }) => words));
    for (const { id, name } of this.#entries) {
      const known = this.#named.get(name);
      if (known) known.push(id);
      else this.#named.set(name, [id]);
    }
  }

  /**
   * The codes that have every typed word in their name or in those above it, the likeliest first and else in the
   * codebook's order: of that name, of one that begins so, with words or initials that begin so, below such a code, with
   * it inside of words. A word that is nowhere stands for those that are a slip of the hand away. Signs without a word are
   * taken for a whole name.
   */
  find(query: string): CodeId[] {
    const typed = foldName(query);
    const met = (typed.match(WORDS) ?? []).map((word) => this.#vocabulary.met(word));
    if (met.length === 0) return [...this.named(query)];
    return this.#entries
      .flatMap((entry) => {
        const rank = rankOf(entry, typed, met);
        return rank ? [{ id: entry.id, rank: RANKS.indexOf(rank) }] : [];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ id }) => id);
  }

  /** The codes of that name in any spelling, in the codebook's order. */
  named(name: string): readonly CodeId[] {
    return this.#named.get(foldName(name)) ?? [];
  }

  /**
   * The code that has that name, in any spelling, below the same code or with it at the top: two of one name in one place
   * could not be told apart, so none is given twice. In other places names may repeat. `itself` keeps its own.
   */
  namedBelow(parent: CodeId | undefined, name: string, itself?: CodeId): CodeId | undefined {
    return this.named(name).find((id) => id !== itself && this.#tree.get(id)?.parent === parent);
  }

  /** A code's name as `foldName` writes it, to hold many against one. */
  foldedName(id: CodeId): string {
    return this.#names.get(id) ?? '';
  }

  #entry(id: CodeId, tree: CodeTree): Entry {
    const name = this.foldedName(id);
    return {
      id,
      name,
      words: wordsOf(name),
      above: tree.ancestors(id).flatMap((code) => wordsOf(this.foldedName(code.id))),
      initials: (name.match(WORDS) ?? []).map(([first]) => first).join(''),
    };
  }
}

type Met = readonly ReadonlyMap<string, Meeting>[];

/** How a code fits; undefined where a typed word is not in it. */
function rankOf(
  { name, words, above, initials }: Entry,
  typed: string,
  met: Met,
): Rank | undefined {
  if (name === typed) return 'is the name';
  if (name.startsWith(typed)) return 'begins the name';
  const begin = (among: readonly string[]) =>
    met.every((meetings) => among.some((word) => meetings.get(word) === 'beginning'));
  if (begin(words)) return 'begins words of the name';
  if (typed.length > 1 && initials.startsWith(typed)) return 'is its initials';
  const path = [...above, ...words];
  if (begin(path)) return 'begins words of the path';
  const isAmong = (among: readonly string[]) =>
    met.every((meetings) => among.some((word) => meetings.has(word)));
  if (!isAmong(path)) return undefined;
  const isNear = met.some((meetings) => [...meetings.values()].includes('nearly'));
  return `is ${isNear ? 'nearly' : 'inside of'} words of the ${isAmong(words) ? 'name' : 'path'}`;
}

/** Whether two names are the same to a reader. */
export function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}
