import { comparedDocuments } from '#analysis/agreement/project/compared-documents.ts';
import {
  disagreementRequest,
  type DisagreementFacts,
  type DisagreementRequest,
} from '#analysis/disagreement-request.ts';
import type { CountedScope } from '#analysis/disagreement-scope.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import type { DisagreementFilter } from './disagreement-filter.ts';

type Compared = Pick<Round, 'coders' | 'documents'>;

/** What is asked for, and what the figures count that lead here. */
export interface ScopedRequest extends DisagreementRequest {
  readonly scope?: CountedScope | undefined;
}

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
    ...(pair && { coders: pair }),
    documents: documents.filter((document) => scope.documents?.includes(document) ?? true),
    // Without roll-up the list is narrowed by the code itself, and needs not be asked for again.
    codes: facts.codes.filter((id) => (rollsUp && code ? id === code : isCounted(id))),
    ...{ rollsUp, hasInterviewers },
  };
}

/** What a worker is asked for the list of a round, as it is narrowed. */
export function scopedRequest(
  round: Compared,
  facts: DisagreementFacts,
  filter: Pick<DisagreementFilter, 'scope' | 'pair' | 'code'> = {},
): { readonly request: ScopedRequest; readonly hiddenDocuments: number } {
  const { request, hiddenDocuments } = disagreementRequest(round, facts);
  const scope = countedScope(round, filter, facts);
  return { request: { ...request, ...(scope && { scope }) }, hiddenDocuments };
}
