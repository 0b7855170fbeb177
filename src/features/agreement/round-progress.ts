import type { CoderId, DocumentId, ParticipationId } from '#domain/ids.ts';
import { participationIdOf, type Participation, type Round } from '#domain/round.ts';

/** How far a round's coders are with its documents, as far as these are in the project. */
export interface RoundProgress {
  readonly documents: readonly DocumentId[];
  /** Pairs of document and coder. */
  readonly finished: number;
  readonly all: number;
  /** Documents that everybody has finished: what is compared. */
  readonly shared: readonly DocumentId[];
  readonly has: (document: DocumentId, coder: CoderId) => boolean;
  /** How many documents one coder has finished. */
  readonly by: (coder: CoderId) => number;
}

export function roundProgress(
  round: Round,
  participations: readonly Participation[],
  present: ReadonlySet<DocumentId>,
): RoundProgress {
  const ids = new Set<ParticipationId>(participations.map(({ id }) => id));
  const has = (document: DocumentId, coder: CoderId) => ids.has(participationIdOf(document, coder));
  const documents = round.documents.filter((id) => present.has(id));
  const by = (coder: CoderId) => documents.filter((document) => has(document, coder)).length;
  const finished = round.coders.reduce((sum, coder) => sum + by(coder), 0);
  const shared = documents.filter((document) =>
    round.coders.every((coder) => has(document, coder)),
  );
  return { documents, finished, all: documents.length * round.coders.length, shared, has, by };
}
