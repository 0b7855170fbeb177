import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import type { DisagreementRequest } from '#workers/tasks/list-disagreements.ts';

/** What is there to be compared. */
export interface DisagreementFacts {
  /** In the order of the list. */
  readonly documents: readonly DocumentId[];
  /** Those of the round, in the order of the codebook. */
  readonly codes: readonly CodeId[];
  readonly hasFinished: (document: DocumentId, coder: CoderId) => boolean;
  /** Whether the codings of a coder are seen: an open round may hide them. */
  readonly sees: (document: DocumentId, coder: CoderId) => boolean;
  readonly consensus: CoderId | undefined;
}

/** What a worker is asked: documents that two coders or more have finished, and that can be seen. */
export function disagreementRequest(
  { coders, documents: ofRound }: Pick<Round, 'coders' | 'documents'>,
  { documents, codes, hasFinished, sees, consensus }: DisagreementFacts,
): { readonly request: DisagreementRequest; readonly hiddenDocuments: number } {
  const finished = documents
    .filter((document) => ofRound.includes(document))
    .map((document) => ({ document, by: coders.filter((coder) => hasFinished(document, coder)) }))
    .filter(({ by }) => by.length > 1);
  const shown = finished
    .map(({ document, by }) => ({ document, by: by.filter((coder) => sees(document, coder)) }))
    .filter(({ by }) => by.length > 1);
  return {
    request: {
      setting: { coders, documents: shown.map(({ document }) => document), codes, consensus },
      participation: shown.flatMap(({ document, by }) =>
        by.map((coder) => [document, coder] as const),
      ),
    },
    hiddenDocuments: finished.length - shown.length,
  };
}
