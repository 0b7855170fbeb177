import type { ComparisonSetting } from '#analysis/agreement/project/compared-study.ts';
import type { Messages } from '#i18n/messages.ts';

/** What a file of reliability data is called behind the project and the round: by what units it was made. */
export function matrixTitle(
  { unit, rule, hasInterviewers }: Pick<ComparisonSetting, 'unit' | 'rule' | 'hasInterviewers'>,
  { agreement }: Messages,
): string[] {
  const { matrixName, matrixInterviewers, units, matrixRules } = agreement.figures;
  const hasRule = unit !== 'character' && unit !== 'document';
  return [
    matrixName,
    units[unit],
    ...(hasRule ? [matrixRules[rule]] : []),
    hasInterviewers ? matrixInterviewers.included : matrixInterviewers.leftOut,
  ];
}
