import { isConsensus, type Coder } from './coder.ts';
import type { RoundId } from './ids.ts';

/** The coder of a round's consensus; where copies of the project have each made one, the first, so that all take the same. */
export function consensusOf(round: RoundId, coders: readonly Coder[]): Coder | undefined {
  const [first] = coders
    .filter((coder) => isConsensus(coder) && coder.standsFor?.round === round)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return first;
}
