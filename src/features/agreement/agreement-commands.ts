import type { Command } from '#session/command.ts';

/** What the commands of the screen act on. */
export interface AgreementContext {
  readonly begin: () => void;
}

export const agreementCommands: readonly Command<AgreementContext>[] = [
  {
    id: 'agreement.newRound',
    title: (t) => t.agreement.newRound,
    scope: 'agreement',
    run: ({ begin }) => {
      begin();
    },
  },
];
