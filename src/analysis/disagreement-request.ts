import type { DocumentFacts } from '#analysis/agreement/project/compared-documents.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import type { DisagreementSetting } from './disagreement-list.ts';

/** Whose work on what is held against each other, as data. */
export interface DisagreementRequest {
  readonly setting: Omit<DisagreementSetting, 'takesPart' | 'decided'>;
  /** Who worked through what. */
  readonly participation: readonly (readonly [DocumentId, CoderId])[];
}

/** What is there to be compared. */
export interface DisagreementFacts extends DocumentFacts {
  /** Those of the round, in the order of the codebook. */
  readonly codes: readonly CodeId[];
  readonly consensus: CoderId | undefined;
}

/** What is compared, and what is not because it cannot be seen. */
export interface SeenRequest {
  readonly request: DisagreementRequest;
  /** Documents left out. */
  readonly hiddenDocuments: number;
  /** Documents left out, and those where somebody's work is. */
  readonly partlyHidden: number;
}

/** Documents of a round that two coders or more have finished, as far as they can be seen. */
export function disagreementRequest(
  { coders, documents: ofRound }: Pick<Round, 'coders' | 'documents'>,
  { documents, codes, hasFinished, sees, consensus }: DisagreementFacts,
): SeenRequest {
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
    partlyHidden: finished.filter(({ document, by }) => by.some((coder) => !sees(document, coder)))
      .length,
  };
}
