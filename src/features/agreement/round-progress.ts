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
  /** Of whom nothing is finished: in a copy that was handed out the work of the others is left out. */
  readonly without: readonly CoderId[];
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
  const without = round.coders.filter((coder) => by(coder) === 0);
  const all = documents.length * round.coders.length;
  return { documents, finished, all, shared, has, by, without };
}
