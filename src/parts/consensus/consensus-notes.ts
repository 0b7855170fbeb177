import type { ConsensusState } from '#analysis/consensus-state.ts';
import { isConsensus, type Coder } from '#domain/coder.ts';
import type { RoundId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';

/** What a consensus that is counted lacks. */
export interface ConsensusNote {
  readonly round: RoundId;
  readonly text: string;
}

/** How far the consensus of a round is: a word where that is not known. */
export type KnownState = ConsensusState | 'pending' | 'unknown';

/** The rounds whose consensus is among coders. */
export function roundsCounted(coders: readonly Coder[]): RoundId[] {
  const rounds = coders.filter(isConsensus).flatMap(({ standsFor }) => standsFor?.round ?? []);
  return [...new Set(rounds)];
}

function sentences(name: string, state: KnownState, { agreement }: Messages): string[] {
  const words = agreement.consensus;
  if (state === 'pending' || state === 'unknown') return [words[state](name)];
  const { disagreements, decided, stale, agreed, accepted, hiddenDocuments } = state;
  const noLonger = stale > 0 ? [words.stale(name, stale)] : [];
  // What is counted with some work unseen is not what there is.
  if (hiddenDocuments > 0) return [words.hidden(name, hiddenDocuments), ...noLonger];
  const [open, left] = [disagreements - decided, agreed - accepted];
  return [
    ...(open > 0 ? [words.open(name, open, disagreements)] : []),
    ...(left > 0 ? [words.notAccepted(name, left, agreed)] : []),
    ...noLonger,
  ];
}

/** What has to be said wherever some coders are counted; nothing where no consensus is among them, or it is complete. */
export function consensusNotes(
  coders: readonly Coder[],
  stateOf: (round: RoundId) => KnownState,
  t: Messages,
): ConsensusNote[] {
  return coders.filter(isConsensus).flatMap(({ name, standsFor }) => {
    const round = standsFor?.round;
    if (round === undefined) return [];
    return sentences(name, stateOf(round), t).map((text) => ({ round, text }));
  });
}
