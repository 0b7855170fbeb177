import type { CoderId, DocumentId, QuoteId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import type { Given, Quote } from '#domain/quote.ts';
import { isEmptyRange, rowOf, type TurnAlignment } from '#domain/text/align-turns.ts';
import { turnIndexAt, type Language } from '#domain/text/turn.ts';
import { originalOf } from '#domain/translations.ts';
import { namedPassage, type Named, type NamedPassage } from './named-passage.ts';
import { passageAt, type Passage } from './passage.ts';
import type { ShownNames } from './shown-names.ts';
import type { Study, StudyDocument } from './study.ts';
import { StudyIndex } from './study-index.ts';

/** A passage with the same words in the other language. */
export interface PairedPassage extends Passage {
  readonly isTranslation: boolean;
  /** The same words in the original, or in a translation. */
  readonly counterpart: Passage | undefined;
  readonly given: Given | undefined;
}

/** A passage on the list for the paper. */
export interface ListedQuote extends PairedPassage {
  readonly id: QuoteId;
  readonly note: string;
  readonly coder: CoderId;
  /** Names of the code it was picked for and those above it; empty when it was picked from the bare text. */
  readonly path: readonly string[];
}

/** By translation. */
export type Alignments = ReadonlyMap<DocumentId, TurnAlignment>;

/**
 * What a passage of a translation was translated from: the language of the turn it stands beside, else of the original;
 * undefined of a turn that is in that language itself, as in an interview in two languages.
 */
function languageBehind(
  index: StudyIndex,
  document: StudyDocument,
  alignments: Alignments,
  offset: number,
): Language | undefined {
  const documents = index.documents.map((one) => one.document);
  const id = originalOf(documents, document.document)?.id;
  const original = id && index.document(id);
  if (!original) return undefined;
  const turn = turnIndexAt(document.turns, offset);
  const own = document.turns[turn]?.language ?? document.document.language;
  const beside = languageBeside(original, alignments.get(document.document.id), turn);
  const language = beside ?? original.document.language;
  if (language !== own) return language;
  return beside === undefined ? 'und' : undefined;
}

/** The language of the original's turn beside a turn of a translation. */
function languageBeside(
  original: StudyDocument,
  alignment: TurnAlignment | undefined,
  turn: number,
): Language | undefined {
  const row = alignment?.rows[rowOf(alignment, 'translation', turn)]?.original;
  return row && !isEmptyRange(row) ? original.turns[row.from]?.language : undefined;
}

/** Makes passages that know what they were translated from. */
export function passagesOf(
  index: StudyIndex,
  alignments: Alignments,
): (of: Pick<Quote, 'document' | 'place'>) => Passage | undefined {
  return ({ document: id, place }) => {
    const document = index.document(id);
    if (!document || place.revision !== document.document.current) return undefined;
    const translatedFrom = languageBehind(index, document, alignments, place.start);
    return { ...passageAt(index, document, place), translatedFrom };
  };
}

/** The quotes in the order of the list; those of documents that are gone, or that lie in another text, are left out. */
export function listQuotes(
  study: Study,
  quotes: readonly Quote[],
  alignments: Alignments = new Map(),
): ListedQuote[] {
  const index = new StudyIndex(study);
  const documents = index.documents.map(({ document }) => document);
  const passageOf = passagesOf(index, alignments);
  const originals = new Map(
    documents.map((document) => [document.id, originalOf(documents, document)?.id]),
  );
  const areJoined = (one: DocumentId, other: DocumentId) =>
    originals.get(one) === other || originals.get(other) === one;
  const inOrder = [...quotes].sort((a, b) => compareOrder(a, b) || (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((quote): ListedQuote[] => {
    const passage = passageOf(quote);
    if (!passage) return [];
    const { id, note, coder, code, counterpart, given } = quote;
    const isJoined = counterpart && areJoined(quote.document, counterpart.document);
    return [
      {
        ...passage,
        ...{ id, note, coder, given },
        isTranslation: originals.get(quote.document) !== undefined,
        path: code === undefined ? [] : index.tree.path(code),
        counterpart: isJoined ? passageOf(counterpart) : undefined,
      },
    ];
  });
}

/** A quote with the names it may show, and what of it is printed. */
export type NamedPair<Of extends PairedPassage> = Named<Omit<Of, 'counterpart'>> & {
  /** The original first, where both are given. */
  readonly words: readonly NamedPassage[];
  /** Whom and what its attribution names: the original, where that is known. */
  readonly source: NamedPassage;
  readonly counterpart: NamedPassage | undefined;
};
export type NamedQuote = NamedPair<ListedQuote>;

export function namedQuote<Of extends PairedPassage>(quote: Of, names: ShownNames): NamedPair<Of> {
  const { counterpart: other, ...picked } = quote;
  const own = namedPassage(picked, names);
  const counterpart = other && namedPassage(other, names);
  const { isTranslation } = quote;
  const original = isTranslation ? counterpart : own;
  const translation = isTranslation ? own : counterpart;
  const chosen = {
    original: [original],
    translation: [translation],
    both: [original, translation],
  };
  const asked = quote.given ? chosen[quote.given] : [own];
  const there = asked.filter((one) => one !== undefined);
  const words = there.length > 0 ? there : [own];
  const isTranslated = translation !== undefined && words.includes(translation);
  const translatedFrom = isTranslated ? translation.translatedFrom : undefined;
  return { ...own, words, counterpart, source: { ...(original ?? own), translatedFrom } };
}
