import type { Command } from '#session/command.ts';

/** What the commands of the screen act on. */
export interface DocumentsContext {
  readonly chooseFiles: () => void;
  readonly pasteText: () => void;
  /** Reads the survey that comes with the sample study, as if it had been dropped. */
  readonly readSampleSurvey: () => Promise<void>;
  /** While an import is looked at, no other text can be pasted. */
  readonly isImporting: boolean;
}

export const documentsCommands: readonly Command<DocumentsContext>[] = [
  {
    id: 'documents.chooseFiles',
    title: (t) => t.documents.chooseFiles,
    scope: 'documents',
    run: ({ chooseFiles }) => {
      chooseFiles();
    },
  },
  {
    id: 'documents.pasteText',
    title: (t) => t.documents.pasteText,
    scope: 'documents',
    when: ({ isImporting }) => !isImporting,
    run: ({ pasteText }) => {
      pasteText();
    },
  },
  {
    id: 'documents.sampleSurvey',
    title: (t) => t.documents.sampleSurvey,
    scope: 'documents',
    when: ({ isImporting }) => !isImporting,
    run: ({ readSampleSurvey }) => readSampleSurvey(),
  },
];
