import type { Messages } from '#i18n/messages.ts';
import type { OpenFileProblem } from './open-project-file.ts';

/** One sentence on why a project file was not opened; nothing of it was taken. */
export function describeOpening(file: string, problem: OpenFileProblem, t: Messages): string {
  const { opening } = t.projects;
  switch (problem.type) {
    case 'newer-version':
    case 'newer-app':
      return opening.newer(file);
    case 'not-an-archive':
    case 'not-a-project':
      return opening.notAProject(file);
    case 'truncated':
    case 'incomplete':
    case 'missing-blob':
      return opening.incomplete(file);
    case 'encrypted':
      return opening.encrypted(file);
    case 'quota':
      return opening.noSpace(file);
    case 'too-many-entries':
    case 'unpacks-too-large':
    case 'unsafe-name':
    case 'repeated-name':
    case 'damaged':
      return opening.damaged(file);
    case 'cancelled':
    case 'closed':
    case 'conflict':
    case 'unknown':
    case 'worker-failed':
      return opening.brokeOff(file);
  }
}
