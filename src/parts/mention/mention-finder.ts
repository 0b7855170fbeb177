import type { Mentioned } from '#domain/mention.ts';
import Fuse from 'fuse.js';
import type { MentionEntry } from './mention-entries.ts';
import { wantedWords, wordBeginning, type WantedWords } from './wanted-words.ts';

/** Offered before anything is typed. */
const FIRST: Readonly<Record<Mentioned, number>> = {
  quotes: 5,
  codes: 6,
  cases: 3,
  documents: 3,
  codings: 0,
};
/** Names that are nearly what was typed. */
const MOST_NEAR = 6;
const PASSAGES: ReadonlySet<Mentioned> = new Set<Mentioned>(['quotes', 'codings']);

function isPassage({ mention }: MentionEntry): boolean {
  return PASSAGES.has(mention.kind);
}

function firstOfEach(entries: readonly MentionEntry[]): MentionEntry[] {
  const counts = new Map<Mentioned, number>();
  return entries.filter(({ mention: { kind } }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= FIRST[kind];
  });
}

/** How well something is what was typed, best first: to cite the wrong words is worse than to look on. */
const RANKS = { phrase: 0, words: 1, beside: 2, inName: 3 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

interface Hit {
  readonly entry: MentionEntry;
  readonly rank: Rank;
}

function rankByWords(
  { folded, beside }: MentionEntry,
  { phrase, words }: WantedWords,
): Rank | undefined {
  if (words.length === 0) return folded.includes(phrase) ? RANKS.phrase : undefined;
  let isBeside = false;
  for (const word of words) {
    if (wordBeginning(folded, word) >= 0) continue;
    if (wordBeginning(beside, word) < 0) return undefined;
    isBeside = true;
  }
  if (isBeside) return RANKS.beside;
  return wordBeginning(folded, phrase) >= 0 ? RANKS.phrase : RANKS.words;
}

/** A name is short enough to be known by a part of a word. */
function rankOf(entry: MentionEntry, wanted: WantedWords): Rank | undefined {
  const rank = rankByWords(entry, wanted);
  const isInName = rank === undefined && !isPassage(entry) && entry.folded.includes(wanted.phrase);
  return isInName ? RANKS.inName : rank;
}

function compareHits(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    Number(isPassage(a.entry)) - Number(isPassage(b.entry)) ||
    a.entry.folded.length - b.entry.folded.length
  );
}

/**
 * What can be mentioned, in any spelling: what has the very words in their order, then what has words that begin so, then
 * what has them with the names about it; where there is nothing of that, names that are nearly so. Of equals names come first, then the shorter, then the order they were given in.
 */
export class MentionFinder {
  readonly #entries: readonly MentionEntry[];
  readonly #names: Fuse<MentionEntry>;
  /** What was found last: more letters find no more. */
  #last: { readonly wanted: WantedWords; readonly found: readonly MentionEntry[] } | undefined;

  /** In the order in which they are offered before anything is typed; passages in that of their texts. */
  constructor(entries: readonly MentionEntry[]) {
    this.#entries = entries;
    const names = entries.filter((entry) => !isPassage(entry));
    const keys = ['folded', 'beside'];
    this.#names = new Fuse(names, { keys, threshold: 0.35, ignoreLocation: true });
  }

  find(typed: string): MentionEntry[] {
    const wanted = wantedWords(typed);
    if (wanted.phrase === '') return firstOfEach(this.#entries);
    const hits = this.#among(wanted).flatMap((entry): Hit[] => {
      const rank = rankOf(entry, wanted);
      return rank === undefined ? [] : [{ entry, rank }];
    });
    const found = hits.map(({ entry }) => entry);
    this.#last = { wanted, found };
    return hits.length > 0
      ? hits.toSorted(compareHits).map(({ entry }) => entry)
      : this.#nearNames(wanted);
  }

  #among({ phrase }: WantedWords): readonly MentionEntry[] {
    const last = this.#last;
    const isMore = last && last.wanted.words.length > 0 && phrase.startsWith(last.wanted.phrase);
    return isMore ? last.found : this.#entries;
  }

  #nearNames({ phrase }: WantedWords): MentionEntry[] {
    return this.#names.search(phrase, { limit: MOST_NEAR }).map(({ item }) => item);
  }
}
