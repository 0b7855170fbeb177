import type { Coder } from '#domain/coder.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import { isOpen, participationIdOf, type Participation, type Round } from '#domain/round.ts';

/** The person a coder is or stands for. */
function personOf(id: CoderId, coders: readonly Coder[]): CoderId {
  return coders.find((coder) => coder.id === id)?.standsFor?.person ?? id;
}

/**
 * As whom the person that is coding takes part in a round: as themselves or by who stands for them in it; undefined where
 * they do not.
 */
export function partIn(
  { id, coders: parts }: Round,
  current: CoderId,
  coders: readonly Coder[],
): CoderId | undefined {
  const person = personOf(current, coders);
  const own = parts.filter((part) => personOf(part, coders) === person);
  const standIn = own.find((part) =>
    coders.some((coder) => coder.id === part && coder.standsFor?.round === id),
  );
  return standIn ?? own[0];
}

/** What a document is to whoever reads it: theirs to code in an open round. */
export interface RoundPlace {
  readonly round: Round;
  /** As whom they code there. */
  readonly coder: CoderId;
  /** Whether they go on as somebody else first. */
  readonly isOther: boolean;
  readonly finished: Participation | undefined;
}

interface RoundRecords {
  readonly rounds: readonly Round[];
  readonly coders: readonly Coder[];
  readonly participations: readonly Participation[];
}

/** The open round a document is read for; where it is in several, one in which the current coder codes comes first. */
export function roundPlace(
  document: DocumentId,
  current: CoderId,
  { rounds, coders, participations }: RoundRecords,
): RoundPlace | undefined {
  const places = rounds
    .filter((round) => isOpen(round) && round.documents.includes(document))
    .flatMap((round): RoundPlace[] => {
      const coder = partIn(round, current, coders);
      if (!coder) return [];
      const id = participationIdOf(document, coder);
      const finished = participations.find((one) => one.id === id);
      return [{ round, coder, isOther: coder !== current, finished }];
    });
  return places.find(({ isOther }) => !isOther) ?? places[0];
}
