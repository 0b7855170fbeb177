import type { Document } from './document.ts';
import type { Side } from './text/align-turns.ts';

function named(documents: readonly Document[], one: Document | undefined): Document | undefined {
  const { id, translationOf } = one ?? {};
  return translationOf === id ? undefined : documents.find((other) => other.id === translationOf);
}

/**
 * What a document is a translation of, if that is there. An original is no translation itself: where two copies of a project
 * have made it one of something else, the first step of the chain holds and what comes behind it stands alone.
 */
export function originalOf(
  documents: readonly Document[],
  document: Document,
): Document | undefined {
  const original = named(documents, document);
  return named(documents, original) ? undefined : original;
}

/** The translations of a document, in the order of the list. */
export function translationsOf(documents: readonly Document[], document: Document): Document[] {
  return documents.filter((other) => originalOf(documents, other)?.id === document.id);
}

/** What a document can be read beside: its original, or its translations. */
export function counterpartsOf(documents: readonly Document[], document: Document): Document[] {
  const original = originalOf(documents, document);
  return original ? [original] : translationsOf(documents, document);
}

/** What a document may be made a translation of: what is none itself. A document that has translations stays an original. */
export function possibleOriginals(documents: readonly Document[], document: Document): Document[] {
  if (translationsOf(documents, document).length > 0) return [];
  return documents.filter((other) => other.id !== document.id && !originalOf(documents, other));
}

/** A document that another one can be joined with, and as what that other one may then stand beside it. */
export interface Joinable {
  readonly document: Document;
  /** At least one. */
  readonly as: readonly Side[];
}

/**
 * What a document can be joined with, those of its own case first. A translation has its original already, and what is joined
 * otherwise stays so.
 */
export function joinable(documents: readonly Document[], document: Document): Joinable[] {
  const originals = new Map(documents.map((one) => [one.id, originalOf(documents, one)?.id]));
  const withTranslations = new Set(originals.values());
  const isTranslation = ({ id }: Document) => originals.get(id) !== undefined;
  if (isTranslation(document)) return [];
  const found = documents.flatMap((other): Joinable[] => {
    if (other.id === document.id || isTranslation(other)) return [];
    const as: Side[] = [];
    if (!withTranslations.has(document.id)) as.push('translation');
    if (!withTranslations.has(other.id)) as.push('original');
    return as.length > 0 ? [{ document: other, as }] : [];
  });
  const isOfCase = (one: Joinable) =>
    document.case !== undefined && one.document.case === document.case;
  return [...found.filter(isOfCase), ...found.filter((one) => !isOfCase(one))];
}
