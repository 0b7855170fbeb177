import { isConsensus, type Coder } from '#domain/coder.ts';
import type { CoderId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';

/** The coder that a round's consensus is written under. Renaming the round goes by the end of the name. */
export function consensusCoder(
  { id: round, name }: Pick<Round, 'id' | 'name'>,
  title: string,
  id: CoderId,
): Coder {
  return { id, name: `${title} – ${name}`, initials: '=', standsFor: { round } };
}

/** The one there is; where copies of the project have each made one, the first, so that all take the same. */
export function consensusOf(round: RoundId, coders: readonly Coder[]): Coder | undefined {
  const [first] = coders
    .filter((coder) => isConsensus(coder) && coder.standsFor?.round === round)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return first;
}
