import type { MergeLogsProblem } from '#domain/log/merge-logs.ts';
import type { Messages } from '#i18n/messages.ts';
import { describeOpening } from '#session/describe-opening.ts';
import { editSentence } from '#session/edit-sentence.ts';
import type { OpenFileProblem } from '#session/open-project-file.ts';
import type { MergeProblem } from '#storage/merge-problem.ts';

const OF_LOGS: ReadonlySet<string> = new Set<MergeLogsProblem['type']>([
  'change-differs',
  'numbered-twice',
  'ahead-of-time',
]);

function isOfLogs(problem: MergeProblem | OpenFileProblem): problem is MergeLogsProblem {
  return OF_LOGS.has(problem.type);
}

function describeLogs(file: string, problem: MergeLogsProblem, { merge }: Messages): string {
  return problem.type === 'ahead-of-time'
    ? merge.problems.aheadOfTime(file, problem.until)
    : merge.problems.notACopy(file);
}

/** One sentence on why a copy was not brought in or not taken out again; nothing was written. */
export function describeMergeProblem(
  file: string,
  problem: MergeProblem | OpenFileProblem,
  t: Messages,
): string {
  const { problems } = t.merge;
  if (isOfLogs(problem)) return describeLogs(file, problem, t);
  switch (problem.type) {
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
