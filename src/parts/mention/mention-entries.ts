import type { Named } from '#analysis/named-passage.ts';
import type { RetrievedCoding } from '#analysis/retrieval.ts';
import type { CodeId, CoderId } from '#domain/ids.ts';
import type { Mention } from '#domain/mention.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { MentionInWords } from './mention-words.ts';

/** Something to mention, as it is offered. */
export interface MentionEntry {
  readonly id: string;
  readonly mention: Mention;
  /** A name, with those of the codes above a code; all words of a passage, on one line. */
  readonly text: string;
  /** What tells passages of the same words apart: code, speaker, document, coders. */
  readonly about: readonly string[];
  /** BCP 47, of a passage. */
  readonly language?: string | undefined;
  readonly colour?: number | undefined;
  /** What it is found by first, folded: its own name or words. */
  readonly folded: string;
  /** What it is found by as well, folded: the names about it. */
  readonly beside: string;
}

/** A code, case, document or quote, as it is said. */
export function mentionEntry(mention: Mention, words: MentionInWords): MentionEntry {
  const { passage, colour } = words;
  const path = words.kind === 'codes' ? (words.detail ?? words.text) : '';
  return {
    id: `${mention.kind}-${mention.id}`,
    mention,
    text: passage?.words ?? (path || words.text),
    about: passage?.names ?? [],
    language: passage?.language,
    colour,
    folded: foldName(passage?.words ?? words.text),
    beside: foldName(passage ? [...passage.path, ...passage.names].join(' ') : path),
  };
}

function placeOf({ document, start, end }: Named<RetrievedCoding>): string {
  return `${document} ${String(start)} ${String(end)}`;
}

/** Those who coded the same words, with whatever codes, by place. */
function codersByPlace(passages: readonly Named<RetrievedCoding>[]) {
  const coders = new Map<string, Set<CoderId>>();
  for (const passage of passages) {
    const place = placeOf(passage);
    const own = coders.get(place) ?? new Set<CoderId>();
    for (const { coder } of passage.codings) own.add(coder);
    coders.set(place, own);
  }
  return coders;
}

/** Codings, with their coders where several coded the same words. There may be very many. */
export function codingEntries(
  passages: readonly Named<RetrievedCoding>[],
  colours: ReadonlyMap<CodeId, number>,
  coders: ReadonlyMap<CoderId, string>,
): MentionEntry[] {
  const byPlace = codersByPlace(passages);
  // The same few names again and again.
  const foldedNames = new Map<string, string>();
  const folded = (names: string) => {
    const known = foldedNames.get(names) ?? foldName(names);
    foldedNames.set(names, known);
    return known;
  };
  return passages.map((passage) => {
    const { id, code, path, name = '', title, text } = passage;
    const words = text.replace(/\s+/gu, ' ').trim();
    const own = [...new Set(passage.codings.map(({ coder }) => coder))];
    const isShared = (byPlace.get(placeOf(passage))?.size ?? 0) > 1;
    const who = isShared ? own.map((coder) => coders.get(coder) ?? '').join(', ') : '';
    const about = [path.at(-1) ?? '', name, title, who].filter((one) => one !== '');
    return {
      id: `codings-${id}`,
      mention: { kind: 'codings', id },
      text: words,
      about,
      language: passage.language,
      colour: colours.get(code),
      folded: foldName(words),
      beside: folded([...path, name, title, who].join(' ')),
    };
  });
}
