import { isStillSaid, keyOfDecision, type Decision } from '#domain/decision.ts';
import type { CodeId } from '#domain/ids.ts';
import type { DisagreementLookup } from './disagreement-lookup.ts';

/** How the decisions of a round stand to its disagreements. */
export interface JudgedDecisions {
  /** Those that hold, by the row of what they have decided. */
  readonly holding: ReadonlyMap<number, Decision>;
  /** Those about codings that say something else by now or are gone, or that stand between other coders. */
  readonly stale: readonly Decision[];
}

/**
 * A decision holds as long as its codings say what they said, between the same coders in the same order: it names versions
 * by their place. What is not compared here may still hold.
 */
export function judgedDecisions(
  lookup: DisagreementLookup,
  decisions: readonly Decision[],
  codeMeant: (id: CodeId) => CodeId,
): JudgedDecisions {
  const holding = new Map<number, Decision>();
  const stale: Decision[] = [];
  for (const decision of decisions) {
    const row = lookup.at(keyOfDecision(decision));
    const { document, between } = decision;
    const holds =
      row !== undefined &&
      lookup.between(row).join() === between.join() &&
      isStillSaid(lookup.decidedIn(decision), lookup.saidIn(row), codeMeant);
    if (holds) holding.set(row, decision);
    else if (lookup.compares(document, between)) stale.push(decision);
  }
  return { holding, stale };
}
