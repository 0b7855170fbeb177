import type { Coder } from '#domain/coder.ts';
import type { RoundBeginning } from '#domain/edits/rounds.ts';
import type { CodeId, CoderId, DocumentId, ParticipationId } from '#domain/ids.ts';
import { participationIdOf, type Draw, type Round } from '#domain/round.ts';
import { consensusCoder } from './consensus-coder.ts';

export const ROUND_KINDS = ['blind', 'again', 'existing'] as const;
/** Several code independently; one codes again what they coded before; what was coded already is compared. */
export type RoundKind = (typeof ROUND_KINDS)[number];

export interface RoundPlan {
  readonly id: Round['id'];
  readonly kind: RoundKind;
  readonly name: string;
  /** Persons; for `again` the one. */
  readonly coders: readonly Coder[];
  readonly documents: readonly DocumentId[];
  readonly codes?: readonly CodeId[] | undefined;
  readonly draw?: Draw | undefined;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface RoundFacts {
  /** Whether a person has coded in one of the documents before. */
  readonly hasCoded: (coder: CoderId) => boolean;
  /** What is known to be finished already. */
  readonly finished: ReadonlySet<ParticipationId>;
  readonly consensusName: string;
  /** How often a person has coded under a name of a round already. */
  readonly earlierLooks: (coder: CoderId) => number;
  readonly newId: () => CoderId;
}

function standIn(
  { name, initials, colour, id }: Coder,
  plan: RoundPlan,
  { earlierLooks, newId }: RoundFacts,
): Coder {
  return {
    id: newId(),
    name: `${name} – ${plan.name}`,
    initials: `${initials} ${String(earlierLooks(id) + 2)}`,
    ...(colour !== undefined && { colour }),
    standsFor: { round: plan.id, person: id },
  };
}

function finishedBy(coders: readonly CoderId[], { documents, now }: RoundPlan) {
  return coders.flatMap((coder) =>
    documents.map((document) => ({
      id: participationIdOf(document, coder),
      document,
      coder,
      finishedAt: now,
    })),
  );
}

/**
 * The records a round begins with. Whoever has coded in its documents before codes as somebody of their own, so that the
 * earlier codings stay apart and hidden.
 */
export function roundBeginning(plan: RoundPlan, facts: RoundFacts): RoundBeginning {
  const { id, kind, name, coders, documents, codes, draw, seed, now } = plan;
  const again = coders.filter(
    ({ id: coder }) => kind === 'again' || (kind === 'blind' && facts.hasCoded(coder)),
  );
  const standIns = new Map(again.map((coder) => [coder.id, standIn(coder, plan, facts)]));
  const own = coders.map((coder) => coder.id);
  const coding = coders.map((coder) => standIns.get(coder.id)?.id ?? coder.id);
  const consensus = consensusCoder(plan, facts.consensusName, facts.newId());
  return {
    round: {
      id,
      name,
      coders: kind === 'again' ? [...own, ...coding] : coding,
      documents: [...documents],
      ...(codes && { codes: [...codes] }),
      ...(draw && { draw }),
      ...(kind === 'again' && { shuffle: seed }),
      openedAt: now,
      ...(kind === 'existing' && { closedAt: now }),
    },
    standIns: [...standIns.values(), consensus],
    finished: (kind === 'blind' ? [] : finishedBy(own, plan)).filter(
      (one) => !facts.finished.has(one.id),
    ),
  };
}
