import type { ConsensusState } from '#analysis/consensus-state.ts';
import { layerOfId } from '#domain/coding.ts';
import { consensusOf } from '#domain/consensus-of.ts';
import type { LayerId, RoundId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Session } from '#session/session.svelte.ts';
import { TaskAnswer } from '#session/task-answer.svelte.ts';

/** Tables that say what is compared, and what was decided. */
const TELLING: ReadonlySet<string> = new Set([
  ...['decisions', 'documents', 'revisions', 'codes', 'coders', 'participations'],
]);

/** How far the consensus of some rounds is. It is read when it is asked for, and again when decisions, their coders or what stands in it change. */
export class ConsensusStates {
  readonly #session: Session;
  readonly #answer: TaskAnswer<'readConsensus'>;
  #asked: readonly RoundId[] = [];

  constructor(session: Session) {
    this.#session = session;
    this.#answer = new TaskAnswer(session, 'readConsensus', {
      concerns: (change) => this.#concerns(change),
    });
  }

  /** Whether nothing newer could be read. */
  get hasFailed(): boolean {
    return this.#answer.problem !== undefined;
  }

  ask(rounds: readonly RoundId[]): void {
    if (rounds.join() === this.#asked.join()) return;
    this.#asked = rounds;
    this.#answer.ask({ rounds: [...rounds] });
  }

  /** Undefined until it is known. */
  of(round: RoundId): ConsensusState | undefined {
    return this.#answer.current?.value.find((one) => one.round === round);
  }

  close(): void {
    this.#answer.close();
  }

  #concerns({ records, columns = [] }: Draft): boolean {
    const { data } = this.#session;
    const rounds = data.rounds.filter(({ id }) => this.#asked.includes(id));
    const consensus = rounds.flatMap(({ id }) => consensusOf(id, data.coders)?.id ?? []);
    const coders = new Set([...rounds.flatMap((round) => round.coders), ...consensus]);
    const isOfCoder = (layer: LayerId | undefined) =>
      layer !== undefined && coders.has(layerOfId(layer).coder);
    return (
      columns.length > 0 ||
      records.some(({ table, layer }) => TELLING.has(table) || isOfCoder(layer))
    );
  }
}
