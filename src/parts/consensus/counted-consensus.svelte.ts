import type { CoderId, RoundId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Session } from '#session/session.svelte.ts';
import {
  consensusNotes,
  roundsCounted,
  type ConsensusNote,
  type KnownState,
} from './consensus-notes.ts';
import { ConsensusStates } from './consensus-states.svelte.ts';

/** Keeps what has to be said of figures that count a consensus. A component that shows them makes it, asks and closes it. */
export class CountedConsensus {
  readonly #session: Session;
  readonly #states: ConsensusStates;

  constructor(session: Session) {
    this.#session = session;
    this.#states = new ConsensusStates(session);
  }

  ask(coders: readonly CoderId[]): void {
    this.#states.ask(roundsCounted(this.#coders(coders)));
  }

  notes(coders: readonly CoderId[], t: Messages): ConsensusNote[] {
    return consensusNotes(this.#coders(coders), (round) => this.#stateOf(round), t);
  }

  close(): void {
    this.#states.close();
  }

  /** A consensus may outlive its round: then there is nothing to decide. */
  #coders(ids: readonly CoderId[]) {
    const { coders, rounds } = this.#session.data;
    const known = new Set(rounds.map(({ id }) => id));
    return coders.filter(
      ({ id, standsFor }) => ids.includes(id) && standsFor && known.has(standsFor.round),
    );
  }

  #stateOf(round: RoundId): KnownState {
    return this.#states.of(round) ?? (this.#states.hasFailed ? 'unknown' : 'pending');
  }
}
