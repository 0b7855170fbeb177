import { foldName } from '#domain/text/fold-text.ts';
import type { Mention, Mentioned } from '#domain/mention.ts';
import Fuse from 'fuse.js';
import type { MentionInWords } from './mention-words.ts';

/** Something to mention. */
export interface MentionEntry {
  readonly id: string;
  readonly mention: Mention;
  readonly words: MentionInWords;
  /** What it is found by: `foldName` of a name, or of all words of a passage. */
  readonly folded: string;
}

export function mentionEntry(mention: Mention, words: MentionInWords): MentionEntry {
  return {
    id: `${mention.kind}-${mention.id}`,
    mention,
    words,
    folded: foldName(words.kind === 'codes' ? (words.detail ?? words.text) : words.plain),
  };
}

/** More of one kind are found by more letters. */
const MOST = 6;
/** Offered before anything is typed. */
const FIRST: Readonly<Record<Mentioned, number>> = {
  quotes: 5,
  codes: 6,
  cases: 3,
  documents: 3,
  codings: 0,
};
const PASSAGES: ReadonlySet<Mentioned> = new Set<Mentioned>(['quotes', 'codings']);

function atMost(entries: readonly MentionEntry[], most: (kind: Mentioned) => number) {
  const counts = new Map<Mentioned, number>();
  return entries.filter(({ mention: { kind } }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= most(kind);
  });
}

/** A passage is found by its words, in any order; in so many words something is always nearly right. */
function passagesWith(words: readonly string[], entries: readonly MentionEntry[]) {
  return entries.filter(({ folded }) => words.every((word) => folded.includes(word)));
}

/** What can be mentioned, found by nearly its name or by words of the passage, in any spelling. */
export class MentionFinder {
  readonly #entries: readonly MentionEntry[];
  readonly #passages: readonly MentionEntry[];
  readonly #names: Fuse<MentionEntry>;

  /** In the order in which they are offered before anything is typed. */
  constructor(entries: readonly MentionEntry[]) {
    this.#entries = entries;
    this.#passages = entries.filter(({ mention }) => PASSAGES.has(mention.kind));
    const names = entries.filter(({ mention }) => !PASSAGES.has(mention.kind));
    this.#names = new Fuse(names, { keys: ['folded'], threshold: 0.35, ignoreLocation: true });
  }

  find(typed: string): MentionEntry[] {
    const text = foldName(typed);
    if (text === '') return atMost(this.#entries, (kind) => FIRST[kind]);
    const named = this.#names.search(text).map(({ item }) => item);
    const passages = passagesWith(text.split(' '), this.#passages);
    return atMost([...named, ...passages], () => MOST);
  }
}
