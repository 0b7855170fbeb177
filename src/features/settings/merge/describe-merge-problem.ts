import type { Messages } from '#i18n/messages.ts';
import { describeOpening } from '#session/describe-opening.ts';
import { editSentence } from '#session/edit-sentence.ts';
import type { OpenFileProblem } from '#session/open-project-file.ts';
import type { MergeProblem } from '#storage/merge-problem.ts';

/** One sentence on why a copy was not brought in or not taken out again; nothing was written. */
export function describeMergeProblem(
  file: string,
  problem: MergeProblem | OpenFileProblem,
  t: Messages,
): string {
  const { problems } = t.merge;
  switch (problem.type) {
    case 'change-differs':
    case 'numbered-twice':
      return problems.notACopy(file);
    case 'missing-text':
      return problems.missingText(file);
    case 'built-on':
      return problems.builtOn(editSentence(problem.change.edit, t));
    case 'merge-stays':
      return problems.stays;
    case 'not-of-review':
      return t.agreement.review.copy.notOfReview(file);
    case 'review-only':
      return t.agreement.review.copy.refused;
    case 'conflict':
    case 'closed':
    case 'unknown':
    case 'worker-failed':
      return problems.failed;
    default:
      return describeOpening(file, problem, t);
  }
}
