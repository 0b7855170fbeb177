import type { SurveyPlan } from './name-survey.ts';

/** Of the documents that a survey brings, how many are more than before, and how many take the place of others. */
export function countTexts(
  documents: SurveyPlan['documents'],
  gone: ReadonlyMap<number, readonly unknown[]>,
): { readonly added: number; readonly replaced: number } {
  let replaced = 0;
  for (const [row, { length }] of gone) {
    replaced += Math.min(length, documents.filter((one) => one.row === row).length);
  }
  return { added: documents.length - replaced, replaced };
}
