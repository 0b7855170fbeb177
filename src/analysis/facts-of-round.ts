import { consensusOf } from '#domain/consensus-of.ts';
import type { Coder } from '#domain/coder.ts';
import type { CodeId, DocumentId } from '#domain/ids.ts';
import { participationIdOf, type Participation, type Round } from '#domain/round.ts';
import type { Visibility } from '#domain/visibility.ts';
import type { CodeTree } from './code-tree.ts';
import type { DisagreementFacts } from './disagreement-request.ts';

/** What of a project tells what of a round is compared. */
export interface RoundSurroundings {
  readonly documents: readonly { readonly id: DocumentId }[];
  readonly participations: readonly Pick<Participation, 'id'>[];
  readonly coders: readonly Coder[];
  readonly tree: CodeTree;
  /** The code that an id means now. */
  readonly codeMeant: (id: CodeId) => CodeId;
  readonly visibility: Pick<Visibility, 'sees'>;
}

/** What there is of a round to be compared. */
export function factsOfRound(
  round: Round,
  { documents, participations, coders, tree, codeMeant, visibility }: RoundSurroundings,
): DisagreementFacts {
  const finished = new Set(participations.map(({ id }) => id));
  const chosen = round.codes && new Set(round.codes.map(codeMeant));
  return {
    documents: documents.map(({ id }) => id),
    codes: tree.codes.map(({ id }) => id).filter((id) => chosen?.has(id) ?? true),
    hasFinished: (document, coder) => finished.has(participationIdOf(document, coder)),
    sees: (document, coder) => visibility.sees(document, coder),
    consensus: consensusOf(round.id, coders)?.id,
  };
}
