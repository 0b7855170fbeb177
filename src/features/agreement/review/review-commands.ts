import type { Command } from '#session/command.ts';

/** What the commands of a review act on. */
export interface ReviewContext {
  /** Whether there is a coding to speak of. */
  readonly isThere: boolean;
  /** Whether whoever works is the one who reviews. */
  readonly isReviewer: boolean;
  /** The next coding is looked at at once, while it is written. */
  readonly accept: () => void;
  readonly query: () => void;
  readonly comment: () => void;
  readonly step: (by: number) => void;
}

export const reviewCommands: readonly Command<ReviewContext>[] = [
  {
    id: 'agreement.accept',
    title: (t) => t.agreement.review.commands.accept,
    keys: ['KeyA'],
    scope: 'agreement',
    when: ({ isThere, isReviewer }) => isThere && isReviewer,
    whyNot: (_context, t) => t.agreement.review.commands.notReviewer,
    run: ({ accept }) => {
      accept();
    },
  },
  {
    id: 'agreement.query',
    title: (t) => t.agreement.review.commands.query,
    keys: ['KeyQ'],
    scope: 'agreement',
    when: ({ isThere, isReviewer }) => isThere && isReviewer,
    whyNot: (_context, t) => t.agreement.review.commands.notReviewer,
    run: ({ query }) => {
      query();
    },
  },
  {
    id: 'agreement.comment',
    title: (t) => t.agreement.review.commands.comment,
    keys: ['KeyC'],
    scope: 'agreement',
    when: ({ isThere }) => isThere,
    run: ({ comment }) => {
      comment();
    },
  },
  {
    id: 'agreement.nextReviewed',
    title: (t) => t.agreement.review.commands.next,
    keys: ['KeyN'],
    scope: 'agreement',
    when: ({ isThere }) => isThere,
    run: ({ step }) => {
      step(1);
    },
  },
  {
    id: 'agreement.previousReviewed',
    title: (t) => t.agreement.review.commands.previous,
    keys: ['KeyP'],
    scope: 'agreement',
    when: ({ isThere }) => isThere,
    run: ({ step }) => {
      step(-1);
    },
  },
];
