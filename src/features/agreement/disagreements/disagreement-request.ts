import {
  comparedDocuments,
  type DocumentFacts,
} from '#analysis/agreement/project/compared-documents.ts';
import type { CountedScope } from '#analysis/disagreement-scope.ts';
import type { CodeId, CoderId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import type { DisagreementRequest } from '#workers/tasks/list-disagreements.ts';
import type { DisagreementFilter } from './disagreement-filter.ts';

/** What is there to be compared. */
export interface DisagreementFacts extends DocumentFacts {
  /** Those of the round, in the order of the codebook. */
  readonly codes: readonly CodeId[];
  readonly consensus: CoderId | undefined;
}

type Compared = Pick<Round, 'coders' | 'documents'>;

/** What the figures count from which one comes: the same documents, codes and text. */
function countedScope(
  round: Compared,
  { scope, pair, code }: Pick<DisagreementFilter, 'scope' | 'pair' | 'code'>,
  facts: DisagreementFacts,
): CountedScope | undefined {
  if (!scope) return undefined;
  const { documents } = comparedDocuments(round, pair ?? round.coders, facts);
  const { rollsUp, hasInterviewers } = scope;
  const isCounted = (id: CodeId) => scope.codes?.includes(id) ?? true;
  return {
    documents: documents.filter((document) => scope.documents?.includes(document) ?? true),
    // Without roll-up the list is narrowed by the code itself, and needs not be asked for again.
    codes: facts.codes.filter((id) => (rollsUp && code ? id === code : isCounted(id))),
    ...{ rollsUp, hasInterviewers },
  };
}

/** What a worker is asked: documents that two coders or more have finished, and that can be seen. */
export function disagreementRequest(
  round: Compared,
  facts: DisagreementFacts,
  filter: Pick<DisagreementFilter, 'scope' | 'pair' | 'code'> = {},
): { readonly request: DisagreementRequest; readonly hiddenDocuments: number } {
  const { coders } = round;
  const { documents, codes, hasFinished, sees, consensus } = facts;
  const scope = countedScope(round, filter, facts);
  const finished = documents
    .filter((document) => round.documents.includes(document))
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
      ...(scope && { scope }),
    },
    hiddenDocuments: finished.length - shown.length,
  };
}
