import type { Messages } from '#i18n/messages.ts';
import { OPENING_SENTENCES } from '#interchange/project-file/opening-sentence.ts';
import type { OpenFileProblem } from './open-project-file.ts';

/** The sentence for each problem; several are one to whoever wants to open a file. */
const SENTENCES: Readonly<Record<OpenFileProblem['type'], keyof Messages['projects']['opening']>> =
  {
    ...OPENING_SENTENCES,
    'newer-app': 'newer',
    quota: 'noSpace',
    cancelled: 'brokeOff',
    closed: 'brokeOff',
    conflict: 'brokeOff',
    'review-only': 'brokeOff',
    unknown: 'brokeOff',
    'worker-failed': 'brokeOff',
  };

/** One sentence on why a project file was not opened; nothing of it was taken. */
export function describeOpening(file: string, problem: OpenFileProblem, t: Messages): string {
  return t.projects.opening[SENTENCES[problem.type]](file);
}
