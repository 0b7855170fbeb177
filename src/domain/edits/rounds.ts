import type { Coder } from '#domain/coder.ts';
import type { Decision } from '#domain/decision.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created, dropped, removed } from '#domain/log/record.ts';
import { isOpen, participationIdOf, type Participation, type Round } from '#domain/round.ts';
import { draft } from './draft.ts';

/** What begins with a round: its consensus and those who code again in it, and what is finished from the start. */
export interface RoundBeginning {
  readonly round: Round;
  readonly standIns: readonly Coder[];
  readonly finished: readonly Participation[];
}

export function openRound({ round, standIns, finished }: RoundBeginning): Draft | undefined {
  return draft({ name: 'openRound', ids: { round: round.id } }, [
    ...standIns.map((coder) => created('coders', coder)),
    created('rounds', round),
    ...finished.map((one) => created('participations', one)),
  ]);
}

/** Everybody sees everybody's codings from then on. `at` in milliseconds since 1970. */
export function closeRound(round: Round, at: number): Draft | undefined {
  return draft({ name: 'closeRound', ids: { round: round.id } }, [
    changed('rounds', round, { closedAt: at }),
  ]);
}

/** Those who stand for somebody in the round are named after it, and go with it as far as nobody named them otherwise. */
export function renameRound(
  round: Round,
  name: string,
  coders: readonly Coder[],
): Draft | undefined {
  const ending = ` – ${round.name}`;
  const named = coders.filter(
    (coder) => coder.standsFor?.round === round.id && coder.name.endsWith(ending),
  );
  return draft({ name: 'editRound', ids: { round: round.id } }, [
    changed('rounds', round, { name }),
    ...named.map((coder) =>
      changed('coders', coder, { name: `${coder.name.slice(0, -ending.length)} – ${name}` }),
    ),
  ]);
}

/**
 * Takes a round away with what was decided in it; what was coded in it stays. An open one is closed on the way, for
 * everybody sees everybody's codings from then on (`in-the-open.ts`). `at` in milliseconds since 1970.
 */
export function removeRound(
  round: Round,
  decisions: readonly Decision[],
  at: number,
): Draft | undefined {
  const ofRound = decisions.filter((decision) => decision.round === round.id);
  return draft({ name: 'removeRound', ids: { round: round.id } }, [
    isOpen(round) ? changed('rounds', round, { closedAt: at }) : undefined,
    removed('rounds', round),
    ...ofRound.map((decision) => removed('decisions', decision)),
  ]);
}

export interface Finishing {
  readonly document: DocumentId;
  readonly coder: CoderId;
}

/** Says that a coder has finished documents. `at` in milliseconds since 1970. */
export function finishDocuments(
  finishings: readonly Finishing[],
  known: readonly Participation[],
  at: number,
): Draft | undefined {
  const ids = new Set(known.map(({ id }) => id));
  const made = finishings
    .map(({ document, coder }) => ({
      id: participationIdOf(document, coder),
      document,
      coder,
      finishedAt: at,
    }))
    .filter(({ id }) => !ids.has(id));
  return draft(
    { name: 'finishDocuments', count: made.length },
    made.map((one) => created('participations', one)),
  );
}

/** Says that a document is not finished after all. */
export function reopenDocument(participation: Participation): Draft | undefined {
  const { document } = participation;
  return draft({ name: 'reopenDocument', ids: { document } }, [
    dropped('participations', participation),
  ]);
}
