import type { CoderId, DocumentId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';

/** What is known of documents and of who worked on them. */
export interface DocumentFacts {
  /** In the order of the list. */
  readonly documents: readonly DocumentId[];
  readonly hasFinished: (document: DocumentId, coder: CoderId) => boolean;
  /** Whether the codings of a coder are seen: an open round may hide them. */
  readonly sees: (document: DocumentId, coder: CoderId) => boolean;
}

/** What figures of a round can count: documents that all compared coders have finished, and that can be seen. */
export function comparedDocuments(
  round: Pick<Round, 'documents'>,
  coders: readonly CoderId[],
  { documents, hasFinished, sees }: DocumentFacts,
): { readonly documents: readonly DocumentId[]; readonly hiddenDocuments: number } {
  const finished = documents.filter(
    (document) =>
      round.documents.includes(document) && coders.every((coder) => hasFinished(document, coder)),
  );
  const seen = finished.filter((document) => coders.every((coder) => sees(document, coder)));
  return { documents: seen, hiddenDocuments: finished.length - seen.length };
}
