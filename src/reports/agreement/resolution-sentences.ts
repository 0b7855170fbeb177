import type { ConsensusState } from '#analysis/consensus-state.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';

/** Whom the resolution is told for. */
export interface ResolutionTold {
  readonly nameOf: (coder: CoderId) => string;
  /** Whether what stands before it is about less than the round. */
  readonly isNarrowed: boolean;
}

function decidedSentences(
  { disagreements, decided, deciders, choices, agreed, accepted }: ConsensusState,
  nameOf: (coder: CoderId) => string,
  { agreement }: Messages,
): string[] {
  if (decided === 0) return [];
  const words = agreement.consensus.inText;
  const { own = 0, neither = 0 } = choices;
  const names = deciders.map(({ coder, count }) => words.decider(nameOf(coder), count));
  return [
    words.decided(decided, disagreements, names),
    ...(own > 0 ? [words.own(own)] : []),
    ...(neither > 0 ? [words.neither(neither)] : []),
    ...(agreed > 0 ? [words.accepted(accepted, agreed)] : []),
  ];
}

/** How the disagreements of a round were resolved, for the methods section; nothing where none was. */
export function resolutionSentences(
  state: ConsensusState,
  { nameOf, isNarrowed }: ResolutionTold,
  messages: Messages,
): string[] {
  const words = messages.agreement.consensus.inText;
  const { hiddenDocuments, stale } = state;
  const told = [
    ...(hiddenDocuments > 0
      ? [words.hidden(hiddenDocuments)]
      : decidedSentences(state, nameOf, messages)),
    ...(stale > 0 ? [words.stale(stale)] : []),
  ];
  return told.length > 0 && isNarrowed ? [words.ofRound, ...told] : told;
}
