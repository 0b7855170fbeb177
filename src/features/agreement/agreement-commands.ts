import type { Command } from '#session/command.ts';

/** What the commands of the screen act on. */
export interface AgreementContext {
  readonly begin: () => void;
  readonly beginReview: () => void;
  /** Of a copy for a review nothing is begun. */
  readonly canBegin: boolean;
}

export const agreementCommands: readonly Command<AgreementContext>[] = [
  {
    id: 'agreement.newRound',
    title: (t) => t.agreement.newRound,
    scope: 'agreement',
    when: ({ canBegin }) => canBegin,
    run: ({ begin }) => {
      begin();
    },
  },
  {
    id: 'agreement.newReview',
    title: (t) => t.agreement.review.newReview,
    scope: 'agreement',
    when: ({ canBegin }) => canBegin,
    run: ({ beginReview }) => {
      beginReview();
    },
  },
];
