import {
  comparedDocuments,
  type DocumentFacts,
} from '#analysis/agreement/project/compared-documents.ts';
import type { ComparedUnit } from '#analysis/agreement/project/compared-study.ts';
import type { UnitRule } from '#analysis/agreement/spans/unit-kind.ts';
import { TEXT_UNITS } from '#analysis/agreement/units/text-units.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import type { Coefficient } from '#reports/agreement/coefficient.ts';
import type { ComparisonView } from '#reports/agreement/comparison-view.ts';
import type { ComparisonRequest } from '#workers/tasks/compared-study-of.ts';

export const COMPARED_UNITS: readonly ComparedUnit[] = [...TEXT_UNITS, 'character'];
export const UNIT_RULES: readonly UnitRule[] = ['touch', 'majority'];
/** Per cent that can be chosen. */
export const OVERLAPS: readonly number[] = [50, 60, 70, 80, 90, 95, 100];
/** As on the command line, so that both give the same intervals. */
export const RESAMPLING = { resamples: 1000, seed: 1 };

/** How a round is looked at. */
export interface ComparisonChoice {
  readonly view: ComparisonView;
  readonly unit: ComparedUnit;
  readonly rule: UnitRule;
  readonly rollsUp: boolean;
  readonly hasInterviewers: boolean;
  /** Two of the round's coders; all where it is left out. */
  readonly pair: readonly [CoderId, CoderId] | undefined;
  /** Of those of the round; all where it is left out. */
  readonly documents: readonly DocumentId[] | undefined;
  readonly codes: readonly CodeId[] | undefined;
  readonly coefficients: readonly Coefficient[];
  /** Per cent that passages must have in common to match; as is usual in the view where it is left out. */
  readonly overlap: number | undefined;
}

export const FIRST_CHOICE: ComparisonChoice = {
  view: 'units',
  unit: 'turn',
  rule: 'touch',
  rollsUp: false,
  hasInterviewers: false,
  pair: undefined,
  documents: undefined,
  codes: undefined,
  coefficients: ['percent', 'positive_agreement', 'alpha', 'cohen_kappa'],
  overlap: undefined,
};

/** Whether less is compared than the round has. */
export function isNarrowed({ pair, documents, codes }: ComparisonChoice): boolean {
  return [pair, documents, codes].some((chosen) => chosen !== undefined);
}

/** What is there to be compared. */
export interface ComparisonFacts extends DocumentFacts {
  /** Those of the round, in the order of the codebook. */
  readonly codes: readonly CodeId[];
}

/** What a worker is asked, and what it was chosen from. */
export interface AskedComparison {
  readonly request: ComparisonRequest;
  /** Those that all compared coders have finished, and that can be seen. */
  readonly documents: readonly DocumentId[];
  readonly hiddenDocuments: number;
}

/** What a worker is asked: documents that all compared coders have finished, and that can be seen. */
export function comparisonRequest(
  round: Round,
  choice: ComparisonChoice,
  facts: ComparisonFacts,
): AskedComparison {
  const { pair, unit, rule, rollsUp, hasInterviewers } = choice;
  const coders = pair ?? round.coders;
  const { documents: seen, hiddenDocuments } = comparedDocuments(round, coders, facts);
  const chosen = seen.filter((document) => choice.documents?.includes(document) ?? true);
  const compared = facts.codes.filter((code) => choice.codes?.includes(code) ?? true);
  return {
    request: {
      setting: {
        ...{ coders, documents: chosen, codes: compared },
        ...{ rollsUp, unit, rule, hasInterviewers },
      },
      participation: chosen.flatMap((document) =>
        coders.map((coder) => [document, coder] as const),
      ),
    },
    documents: seen,
    hiddenDocuments,
  };
}
