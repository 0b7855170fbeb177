import type { ComparedUnit } from '#analysis/agreement/project/compared-study.ts';
import type { UnitRule } from '#analysis/agreement/spans/unit-kind.ts';
import { TEXT_UNITS } from '#analysis/agreement/units/text-units.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import type { Coefficient } from '#reports/agreement/coefficient.ts';
import type { ComparisonRequest } from '#workers/tasks/compared-study-of.ts';

export const COMPARED_UNITS: readonly ComparedUnit[] = [...TEXT_UNITS, 'character'];
export const UNIT_RULES: readonly UnitRule[] = ['touch', 'majority'];
/** As on the command line, so that both give the same intervals. */
export const RESAMPLING = { resamples: 1000, seed: 1 };

/** How a round is looked at. */
export interface ComparisonChoice {
  readonly unit: ComparedUnit;
  readonly rule: UnitRule;
  readonly rollsUp: boolean;
  readonly hasInterviewers: boolean;
  /** Two of the round's coders; all where it is left out. */
  readonly pair: readonly [CoderId, CoderId] | undefined;
  readonly coefficients: readonly Coefficient[];
}

export const FIRST_CHOICE: ComparisonChoice = {
  unit: 'turn',
  rule: 'touch',
  rollsUp: false,
  hasInterviewers: false,
  pair: undefined,
  coefficients: ['percent', 'positive_agreement', 'alpha', 'cohen_kappa'],
};

/** What is there to be compared. */
export interface ComparisonFacts {
  /** In the order of the list. */
  readonly documents: readonly DocumentId[];
  /** Those of the round, in the order of the codebook. */
  readonly codes: readonly CodeId[];
  readonly hasFinished: (document: DocumentId, coder: CoderId) => boolean;
  /** Whether the codings of a coder are seen: an open round may hide them. */
  readonly sees: (document: DocumentId, coder: CoderId) => boolean;
}

/** What a worker is asked: documents that all compared coders have finished, and that can be seen. */
export function comparisonRequest(
  round: Round,
  choice: ComparisonChoice,
  { documents, codes, hasFinished, sees }: ComparisonFacts,
): { readonly request: ComparisonRequest; readonly hiddenDocuments: number } {
  const { pair, unit, rule, rollsUp, hasInterviewers } = choice;
  const coders = pair ?? round.coders;
  const finished = documents.filter(
    (document) =>
      round.documents.includes(document) && coders.every((coder) => hasFinished(document, coder)),
  );
  const shown = finished.filter((document) => coders.every((coder) => sees(document, coder)));
  return {
    request: {
      setting: { coders, documents: shown, codes, rollsUp, unit, rule, hasInterviewers },
      participation: shown.flatMap((document) => coders.map((coder) => [document, coder] as const)),
    },
    hiddenDocuments: finished.length - shown.length,
  };
}
