import type { Choice, Decision } from '#domain/decision.ts';
import type { CodeId, CoderId } from '#domain/ids.ts';
import type { DisagreementList } from './disagreement-list.ts';
import { DisagreementLookup } from './disagreement-lookup.ts';
import { judgedDecisions } from './judged-decisions.ts';

/** How far the consensus of a round is. */
export interface ConsensusState {
  readonly disagreements: number;
  readonly decided: number;
  /** Decisions that hold no longer, whose codings are still in the consensus. */
  readonly stale: number;
  /** How many of the decided each has decided, who has most first. */
  readonly deciders: readonly { readonly coder: CoderId; readonly count: number }[];
  readonly choices: Readonly<Partial<Record<Choice, number>>>;
  /** What all coders of a document have to the letter, and how much of it is in the consensus. */
  readonly agreed: number;
  readonly accepted: number;
  /** Documents in which not all work is seen: what is told here is less than there is. */
  readonly hiddenDocuments: number;
}

function countOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What the decisions of a round have made of its disagreements. */
export function consensusState(
  list: DisagreementList,
  decisions: readonly Decision[],
  codeMeant: (id: CodeId) => CodeId,
  hiddenDocuments = 0,
): ConsensusState {
  const { holding, stale } = judgedDecisions(new DisagreementLookup(list), decisions, codeMeant);
  const held = [...holding.values()];
  const deciders = [...countOf(held.map(({ coder }) => coder))]
    .map(([coder, count]) => ({ coder, count }))
    .sort((a, b) => b.count - a.count || (a.coder < b.coder ? -1 : 1));
  return {
    disagreements: list.kind.length,
    decided: held.length,
    stale: stale.length,
    deciders,
    choices: Object.fromEntries(countOf(held.map(({ choice }) => choice))),
    agreed: list.agreed,
    accepted: list.agreed - list.toAccept.document.length,
    hiddenDocuments,
  };
}
