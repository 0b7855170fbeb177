import type { Messages } from '#i18n/messages.ts';
import type { OpenFileProblem } from './open-project-file.ts';

/** The sentence for each problem; several are one to whoever wants to open a file. */
const SENTENCES: Readonly<Record<OpenFileProblem['type'], keyof Messages['projects']['opening']>> =
  {
    'newer-version': 'newer',
    'newer-app': 'newer',
    'not-an-archive': 'notAProject',
    'not-a-project': 'notAProject',
    truncated: 'incomplete',
    incomplete: 'incomplete',
    'missing-blob': 'incomplete',
    encrypted: 'encrypted',
    quota: 'noSpace',
    'too-many-entries': 'damaged',
    'unpacks-too-large': 'damaged',
    'unsafe-name': 'damaged',
    'repeated-name': 'damaged',
    damaged: 'damaged',
    cancelled: 'brokeOff',
    closed: 'brokeOff',
    conflict: 'brokeOff',
    unknown: 'brokeOff',
    'worker-failed': 'brokeOff',
  };

/** One sentence on why a project file was not opened; nothing of it was taken. */
export function describeOpening(file: string, problem: OpenFileProblem, t: Messages): string {
  return t.projects.opening[SENTENCES[problem.type]](file);
}
