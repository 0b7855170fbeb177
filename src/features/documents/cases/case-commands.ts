import type { Command } from '#session/command.ts';

/** What the commands of the sheet of cases act on. */
export interface CasesContext {
  /** Whether there is a row whose particulars can be shown. */
  readonly hasCase: boolean;
  readonly toParticulars: () => void;
}

export const caseCommands: readonly Command<CasesContext>[] = [
  {
    id: 'documents.caseParticulars',
    title: (t) => t.cases.toParticulars,
    keys: ['Alt+Enter'],
    scope: 'documents',
    when: ({ hasCase }) => hasCase,
    run: ({ toParticulars }) => {
      toParticulars();
    },
  },
];
